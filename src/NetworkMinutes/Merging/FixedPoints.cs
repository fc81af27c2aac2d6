namespace NetworkMinutes.Merging;

/// <summary>Members that stand exactly once in each of two stretches, the most of them that keep their order.</summary>
internal static class FixedPoints
{
    public static IReadOnlyList<(int InFrom, int InTo)> In(int[] from, int[] to, Change within)
    {
        var onlyInTo = PlacesOfSingles(to, within.ToStart, within.ToEnd);
        var onlyInFrom = PlacesOfSingles(from, within.FromStart, within.FromEnd);
        var pairs = new List<(int InFrom, int InTo)>();
        for (var i = within.FromStart; i < within.FromEnd; i++)
        {
            if (onlyInFrom[from[i]] >= 0 && onlyInTo.TryGetValue(from[i], out var place) && place >= 0) pairs.Add((i, place));
        }

        return Rising(pairs);
    }

    /// <summary>Place by member; -1 for one that stands several times.</summary>
    private static Dictionary<int, int> PlacesOfSingles(int[] members, int start, int end)
    {
        var places = new Dictionary<int, int>(end - start);
        for (var i = start; i < end; i++)
        {
            if (!places.TryAdd(members[i], i)) places[members[i]] = -1;
        }

        return places;
    }

    /// <summary>The longest run of pairs that rises in both.</summary>
    private static List<(int InFrom, int InTo)> Rising(List<(int InFrom, int InTo)> pairs)
    {
        var before = new int[pairs.Count];
        var lastOfLength = new List<int>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, lastOfLength.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[lastOfLength[middle]].InTo < pairs[i].InTo) low = middle + 1;
                else high = middle;
            }

            before[i] = low > 0 ? lastOfLength[low - 1] : -1;
            if (low == lastOfLength.Count) lastOfLength.Add(i);
            else lastOfLength[low] = i;
        }

        var rising = new List<(int InFrom, int InTo)>();
        for (var i = lastOfLength.Count > 0 ? lastOfLength[^1] : -1; i >= 0; i = before[i]) rising.Add(pairs[i]);
        rising.Reverse();
        return rising;
    }
}
