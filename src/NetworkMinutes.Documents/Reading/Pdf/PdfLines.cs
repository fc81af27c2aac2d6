using System.Text;

namespace NetworkMinutes.Documents.Reading.Pdf;

/// <summary>The lines of a PDF: a gap after a label stands for its colon, and the tables that this program writes last are left out.</summary>
internal static class PdfLines
{
    private const string Gap = "   ";
    private const int LongestItem = 4;
    private const int FewestSignsBeforeWrap = 60;
    private const string Bullets = "•–-*◦▪·";

    public static string Read(string text, out bool hasSummary)
    {
        var lines = text.Split('\n');
        var kept = new StringBuilder(text.Length);
        hasSummary = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Table(lines, i) is > 0 and var after)
            {
                hasSummary = true;
                for (; i < after; i++)
                {
                    if (IsPage(lines[i])) kept.Append(lines[i]).Append('\n');
                }

                i--;
                continue;
            }

            kept.Append(Field(lines[i]));
            while (i + 1 < lines.Length && GoesOn(lines, i)) kept.Append(' ').Append(lines[++i].Trim());
            kept.Append(i + 1 < lines.Length ? "\n" : "");
        }

        return kept.ToString();
    }

    /// <summary>"Ordförande", a gap and who.</summary>
    private static string Field(string line) =>
        line.IndexOf(Gap, StringComparison.Ordinal) is > 0 and var gap && FormLabels.IsOneLine(line[..gap]) && line[gap..].Trim() is { Length: > 0 } value && !value.Contains(Gap, StringComparison.Ordinal) && !FormLabels.Is(value)
            ? $"{line[..gap].TrimEnd(' ', ':')}: {value}"
            : line;

    /// <summary>The next line is the rest of a point in a list: further in than its sign, under a line as long as the page allows.</summary>
    private static bool GoesOn(string[] lines, int i)
    {
        if (lines[i].TrimEnd() is not { Length: >= FewestSignsBeforeWrap } line || line[^1] is '-' or '.' or ':') return false;
        var (next, point) = (lines[i + 1].TrimEnd(), i);
        while (point > 0 && !IsPoint(lines[point]) && Indent(lines[point]) > 0 && lines[point - 1].Trim().Length > 0) point--;
        return IsPoint(lines[point]) && !IsPoint(next) && next.Length > 0 && !IsPage(next) && Indent(next) > Indent(lines[point]) && !next.TrimStart().Contains(Gap, StringComparison.Ordinal) && char.IsLetterOrDigit(next.TrimStart()[0])
            && !FormLabels.Is(next.Trim());
    }

    private static bool IsPoint(string line) => line.TrimStart() is [var sign, ' ', ..] && Bullets.Contains(sign, StringComparison.Ordinal);

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    /// <summary>Where the lines go on after a table of our own; 0 where none begins.</summary>
    private static int Table(string[] lines, int heading)
    {
        if (!OwnSummary.IsHeading(lines[heading].Trim()) || NextFilled(lines, heading) is not ({ } head and > 0) || !IsHead(lines[heading], lines[head])) return 0;
        var end = head + 1;
        for (var i = end; i < lines.Length; i++)
        {
            if (lines[i].Trim().Length == 0 || IsPage(lines[i])) continue;
            if (!IsHead(lines[heading], lines[i]) && !IsRow(lines[i])) break;
            end = i + 1;
        }

        return end;
    }

    private static int? NextFilled(string[] lines, int from) => Array.FindIndex(lines, from + 1, line => line.Trim().Length > 0);

    private static bool IsHead(string heading, string line) => line.Split(Gap, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, var second, ..] && OwnSummary.IsHead(heading.Trim(), first, second);

    /// <summary>An item's number first, or further in: the rest of a cell.</summary>
    private static bool IsRow(string line) => line.StartsWith(Gap, StringComparison.Ordinal) || (line.IndexOf(Gap, StringComparison.Ordinal) is > 0 and <= LongestItem and var end && (char.IsAsciiDigit(line[0]) || line[..end] is "–"));

    /// <summary>The head or number of a page.</summary>
    private static bool IsPage(string line) => line.StartsWith('\f') || (line.Trim() is [>= '1' and <= '9', .., ')'] number && number.Length < 12 && number.Contains(" (", StringComparison.Ordinal));
}
