using System.Globalization;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Chooses the run of rising numbers that are the items; lists inside items restart and fall outside it.</summary>
internal static class NumberedItems
{
    private const double SkippedNumber = 0.6;
    private const double LateStart = 0.3;

    private sealed record Chain(HeadingCandidate Last, Chain? Before, double Likeness, int Length);

    public static IReadOnlyList<ItemHeading> Find(IReadOnlyList<LogicalLine> lines, HashSet<int> taken)
    {
        var candidates = HeadingCandidates.Find(lines, taken);
        var best = Enum.GetValues<HeadingStyle>()
            .Select(style => Longest(candidates.Where(c => c.Style == style)))
            .OfType<Chain>()
            .Where(chain => chain.Length >= 2 || (chain.Last.Style != HeadingStyle.Bare && chain.Last.Number == 1 && chain.Likeness >= 1))
            .MaxBy(chain => chain.Likeness);
        if (best is null || best.Likeness / best.Length < 0.55)
            return [];
        var headings = new List<ItemHeading>();
        for (var chain = best; chain is not null; chain = chain.Before)
            headings.Add(Heading(chain.Last));
        headings.Reverse();
        return headings;
    }

    private static Chain? Longest(IEnumerable<HeadingCandidate> candidates)
    {
        var bestEndingWith = new Dictionary<int, Chain>();
        foreach (var candidate in candidates)
        {
            var start = new Chain(candidate, null, candidate.Likeness - (candidate.Number <= 1 ? 0 : LateStart), 1);
            var chain = new[] { start, Extend(candidate, 1, 0), Extend(candidate, 2, SkippedNumber) }.OfType<Chain>().MaxBy(c => c.Likeness)!;
            if (!bestEndingWith.TryGetValue(candidate.Number, out var known) || chain.Likeness > known.Likeness)
                bestEndingWith[candidate.Number] = chain;
        }
        return bestEndingWith.Values.MaxBy(chain => chain.Likeness);

        Chain? Extend(HeadingCandidate candidate, int step, double cost) => bestEndingWith.TryGetValue(candidate.Number - step, out var before)
            ? new Chain(candidate, before, before.Likeness + candidate.Likeness - cost, before.Length + 1)
            : null;
    }

    private static ItemHeading Heading(HeadingCandidate candidate)
    {
        var (title, rest) = candidate.Title.Length > 110 ? Titles.FirstSentence(candidate.Title) : (candidate.Title, "");
        return new ItemHeading(candidate.Line, candidate.Number.ToString(CultureInfo.InvariantCulture), Titles.Clean(title), rest, 1);
    }
}
