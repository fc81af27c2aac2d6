using System.Globalization;
using NetworkMinutes.Recognition.Items;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Headings without any number: short lines that stand apart. Numbered by order.</summary>
internal static class UnnumberedItems
{
    private const int LongestHeading = 80;

    public static IReadOnlyList<ItemHeading> Find(IReadOnlyList<LogicalLine> lines, int from, HashSet<int> taken)
    {
        var headings = Enumerable.Range(from, Math.Max(0, lines.Count - from)).Where(i => !taken.Contains(i) && IsHeading(lines, i)).ToList();
        var capitals = headings.Where(i => IsCapitals(lines[i].Text)).ToList();
        var marked = headings.Where(i => lines[i].Text.StartsWith('#')).ToList();
        if (marked.Count > 0)
            headings = marked;
        else if (capitals.Count > 1)
            headings = capitals;
        return [.. headings.Select((line, order) => new ItemHeading(line, (order + 1).ToString(CultureInfo.InvariantCulture), Titles.Clean(lines[line].Text.TrimStart('#')).TrimEnd(':'), "", 1))];
    }

    private static bool IsHeading(IReadOnlyList<LogicalLine> lines, int i)
    {
        var text = lines[i].Text;
        return text.Length is > 2 and <= LongestHeading
            && lines[i].BlankBefore
            && i + 1 < lines.Count
            && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '#' or '*')
            && text[^1] is not ('.' or '!' or ',' or ';' or ':')
            && !Markers.OpensLine(text)
            && !Labels.OpensLine(text)
            && !text.Contains(": ", StringComparison.Ordinal)
            && text.Split(' ').Length <= 9
            && HasBody(lines, i);
    }

    private static bool HasBody(IReadOnlyList<LogicalLine> lines, int i) => lines[i + 1].Text.Length > 25 || Markers.OpensLine(lines[i + 1].Text) || Labels.OpensLine(lines[i + 1].Text);

    private static bool IsCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);
}
