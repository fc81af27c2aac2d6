namespace NetworkMinutes.Merging;

/// <summary>The fewest removals and insertions that make one stretch the other (Myers 1986, "An O(ND) difference algorithm").</summary>
internal static class ShortestPath
{
    /// <returns>False, and nothing is added, when more than so many are needed.</returns>
    public static bool TryFind(int[] from, int[] to, Change within, int most, List<Change> changes)
    {
        var (n, m) = (within.FromEnd - within.FromStart, within.ToEnd - within.ToStart);
        var limit = Math.Min(most, n + m);
        var furthest = new int[(2 * limit) + 3];
        var steps = new List<int[]>();
        for (var d = 0; d <= limit; d++)
        {
            for (var k = -d; k <= d; k += 2)
            {
                var x = Down(furthest, limit, d, k) ? furthest[limit + 1 + k + 1] : furthest[limit + 1 + k - 1] + 1;
                var y = x - k;
                while (x < n && y < m && from[within.FromStart + x] == to[within.ToStart + y]) (x, y) = (x + 1, y + 1);
                furthest[limit + 1 + k] = x;
                if (x < n || y < m) continue;
                Trace(steps, within, n, m, changes);
                return true;
            }

            steps.Add(furthest[(limit + 1 - d)..(limit + 2 + d)]);
        }

        return false;
    }

    private static bool Down(int[] furthest, int limit, int d, int k) =>
        k == -d || (k != d && furthest[limit + 1 + k - 1] < furthest[limit + 1 + k + 1]);

    /// <summary>Walks back from the end; steps that follow on each other without a match between are one change.</summary>
    private static void Trace(List<int[]> steps, Change within, int x, int y, List<Change> changes)
    {
        var found = new List<Change>();
        for (var d = steps.Count; d > 0; d--)
        {
            var before = steps[d - 1];
            int At(int diagonal) => before[diagonal + d - 1];
            var k = x - y;
            var down = k == -d || (k != d && At(k - 1) < At(k + 1));
            var (fromX, fromY) = down ? (At(k + 1), At(k + 1) - k - 1) : (At(k - 1), At(k - 1) - k + 1);
            var step = new Change(within.FromStart + fromX, within.FromStart + fromX + (down ? 0 : 1), within.ToStart + fromY, within.ToStart + fromY + (down ? 1 : 0));
            if (found.Count > 0 && found[^1] is var next && next.FromStart == step.FromEnd && next.ToStart == step.ToEnd)
                found[^1] = new Change(step.FromStart, next.FromEnd, step.ToStart, next.ToEnd);
            else found.Add(step);
            (x, y) = (fromX, fromY);
        }

        found.Reverse();
        changes.AddRange(found);
    }
}
