namespace NetworkMinutes.Merging;

/// <summary>Where two sequences differ: [FromStart, FromEnd) stands in one, [ToStart, ToEnd) in its place in the other.</summary>
internal readonly record struct Change(int FromStart, int FromEnd, int ToStart, int ToEnd);

/// <summary>What differs between two sequences of numbers. Members that stand once in each hold the rest in place;
/// between them the shortest difference is looked for, and given up when it is long: then all between has changed.</summary>
internal sealed class SequenceDiff
{
    private const int MostDifferences = 400;
    private const int Deepest = 40;

    private readonly int[] from;
    private readonly int[] to;
    private readonly List<Change> changes = [];

    private SequenceDiff(int[] from, int[] to) => (this.from, this.to) = (from, to);

    public static IReadOnlyList<Change> Between(int[] from, int[] to)
    {
        var diff = new SequenceDiff(from, to);
        diff.Compare(new Change(0, from.Length, 0, to.Length), 0);
        return diff.changes;
    }

    private void Compare(Change within, int depth)
    {
        var (a, aEnd, b, bEnd) = Trim(within);
        if (a == aEnd && b == bEnd) return;
        var rest = new Change(a, aEnd, b, bEnd);
        if (a == aEnd || b == bEnd)
        {
            changes.Add(rest);
            return;
        }

        var fixedPoints = depth < Deepest ? FixedPoints.In(from, to, rest) : [];
        if (fixedPoints.Count == 0)
        {
            if (!ShortestPath.TryFind(from, to, rest, MostDifferences, changes)) changes.Add(rest);
            return;
        }

        foreach (var (inFrom, inTo) in fixedPoints)
        {
            Compare(new Change(a, inFrom, b, inTo), depth + 1);
            (a, b) = (inFrom + 1, inTo + 1);
        }

        Compare(new Change(a, aEnd, b, bEnd), depth + 1);
    }

    private Change Trim(Change within)
    {
        var (a, aEnd, b, bEnd) = within;
        while (a < aEnd && b < bEnd && from[a] == to[b]) (a, b) = (a + 1, b + 1);
        while (a < aEnd && b < bEnd && from[aEnd - 1] == to[bEnd - 1]) (aEnd, bEnd) = (aEnd - 1, bEnd - 1);
        return new Change(a, aEnd, b, bEnd);
    }
}
