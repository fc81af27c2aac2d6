using NetworkMinutes.Recognition.Items;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Sub-items a), b), c) inside one item: letters that rise from a, unless they are the points of a list.</summary>
internal static class LetteredItems
{
    public static IEnumerable<ItemHeading> Find(IReadOnlyList<LogicalLine> lines, int from, int to, string parent)
    {
        var found = new List<ItemHeading>();
        var next = 'a';
        for (var i = from; i < to; i++)
        {
            var match = Markers.MatchLetter(lines[i].Text);
            if (!match.Success || (match.Groups["n"].Success && match.Groups["n"].Value != parent))
                continue;
            var letter = match.Groups["a"].Value[0];
            var opensList = i > from && (lines[i - 1].Text.EndsWith(':') || Labels.StandsAlone(lines[i - 1].Text) || ItemBlocks.IsDecisionLead(lines[i - 1].Text));
            if (letter != next || (letter == 'a' && opensList))
                continue;
            var (title, rest) = Titles.FirstSentence(match.Groups["rest"].Value);
            found.Add(new ItemHeading(i, $"{parent}{letter}", Titles.Clean(title), rest, 2));
            next++;
        }
        return found.Count > 0 ? found : [];
    }
}
