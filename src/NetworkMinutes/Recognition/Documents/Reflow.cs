using System.Buffers;
using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Documents.Headings;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Joins lines that were broken only because the page was full.</summary>
internal sealed class Reflow
{
    private const double FullEnough = 0.85;
    private const double Full = 0.92;
    private const double HalfFull = 0.55;
    private const int LongestPrinted = 130;
    private const int ShortestBroken = 25;
    private const int LongestHeading = 100;

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly char[] clean;
    private readonly List<LogicalLine> joined;
    private readonly int width;
    private int length;

    private readonly bool linesAreWhole;

    private Reflow(string source, List<SourceLine> lines, bool linesAreWhole)
    {
        (this.source, this.lines, this.linesAreWhole) = (source, lines, linesAreWhole);
        clean = GC.AllocateUninitializedArray<char>(source.Length);
        joined = new List<LogicalLine>(lines.Count);
        width = linesAreWhole ? 0 : PageWidth(lines);
    }

    public static DocumentText Join(string source, List<SourceLine> lines, bool linesAreWhole) => new Reflow(source, lines, linesAreWhole).Join();

    private DocumentText Join()
    {
        var blanksBetween = !linesAreWhole && IsDoubleSpaced(lines) ? 1 : 0;
        var (first, previous, gap) = (-1, -1, 0);
        var broken = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            gap = Math.Max(gap, line.Blanks);
            broken |= line.Is(LineMarks.AfterPageBreak);
            if (line.Is(LineMarks.Page))
            {
                broken = true;
                continue;
            }
            var marks = line.Marks & ~LineMarks.AfterPageBreak;
            if (gap > blanksBetween)
                marks |= LineMarks.BlankBefore;
            if (broken)
                marks |= LineMarks.AfterPageBreak;
            if (previous >= 0 && !IsTightHeading(previous, i) && Continues(lines[first], lines[previous], line with { Marks = marks }, first == previous))
            {
                Continue(line.In(source));
                joined[^1] = joined[^1] with { Length = length - joined[^1].Start, Last = i };
            }
            else
            {
                Open(line.In(source), i, marks);
                first = i;
            }
            (previous, gap, broken) = (i, 0, false);
        }
        return new DocumentText(source, lines, clean, joined);
    }

    /// <summary>A heading with text close above and below: short, without an end, after a full stop and before a capital.</summary>
    private bool IsTightHeading(int previous, int i)
    {
        if (width == 0 || i + 1 >= lines.Count || lines[i].Length > width * HalfFull)
            return false;
        var line = lines[i].In(source);
        return char.IsUpper(line[0]) && !HeadingSign.IsAlone(lines[previous].In(source)) && !IsEnd(line[^1]) && line[^1] is not (',' or '-') && IsEnd(lines[previous].In(source)[^1]) && char.IsUpper(lines[i + 1].In(source)[0]);
    }

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or ':' or '”' or '"';

    /// <summary>A blank line after every line, though the lines are no whole paragraphs.</summary>
    private static bool IsDoubleSpaced(List<SourceLine> lines)
    {
        var (longs, spaced) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            longs += lines[i].Length > LongestPrinted ? 1 : 0;
            spaced += lines[i].Blanks > 0 ? 1 : 0;
        }
        var following = lines.Count - 1;
        return following > 8 && longs < following * 0.1 && spaced > following * 0.8;
    }

    /// <summary>How many signs a full line holds; 0 when the lines were not broken by a page's width.</summary>
    private static int PageWidth(List<SourceLine> lines)
    {
        Span<int> lengths = stackalloc int[256];
        lengths.Clear();
        var count = 0;
        foreach (var line in lines)
        {
            if (line.Is(LineMarks.Page))
                continue;
            lengths[Math.Min(line.Length, 255)]++;
            count++;
        }
        if (count < 4)
            return 0;
        var printed = 0;
        for (var below = lengths[0]; below <= (int)(count * 0.95); below += lengths[printed])
            printed++;
        var full = 0;
        for (var i = (int)(printed * FullEnough) + 1; i < lengths.Length; i++)
            full += lengths[i];
        return printed is >= 50 and <= 120 && full > Math.Max(2, count * 0.08) ? printed : 0;
    }

    private bool Continues(SourceLine first, SourceLine previous, SourceLine next, bool isSecond)
    {
        if (next.Is(LineMarks.BlankBefore) && !next.Is(LineMarks.AfterPageBreak) || next.Is(LineMarks.Quoted | LineMarks.Bold | LineMarks.Underlined) || previous.Is(LineMarks.Bold | LineMarks.Underlined))
            return false;
        if (previous.Is(LineMarks.Columns) && next.Is(LineMarks.Columns))
            return false;
        var above = previous.In(source);
        var below = next.In(source);
        if (isSecond && !next.Is(LineMarks.BlankBefore) && HeadingSign.IsAlone(above))
            return char.IsUpper(below[0]) && below.Length < LongestHeading && !OpensLine(below);
        if (linesAreWhole || (LineSigns.IsClause(first.In(source)) && LineSigns.IsClause(below) && above[^1] is ',' or ';'))
            return false;
        var lowerStart = char.IsLower(below[0]) || below[0] == '(';
        var ended = IsEnd(above[^1]);
        if (width == 0 || (!lowerStart && above.Length + 1 + FirstWord(below) <= width * FullEnough))
            return !next.Is(LineMarks.BlankBefore) && lowerStart && !ended && IsBrokenAnywhere(first, above, below, isSecond) && !OpensLine(below);
        if (OpensLine(below))
            return false;
        if (next.Is(LineMarks.AfterPageBreak) && !ended && (lowerStart || below.Length > width * HalfFull))
            return true;
        if (next.Is(LineMarks.BlankBefore) || above[^1] == ':' || LineLabels.StandsAlone(above))
            return false;
        var room = above.Length + 1 + FirstWord(below);
        if (lowerStart && !ended)
            return LineSigns.IsClause(below) ? room > width * FullEnough : above.Length > width * HalfFull || IsBrokenAnywhere(first, above, below, isSecond);
        if (!ended && isSecond && LineSigns.Opens(first.In(source)))
            return room > width;
        return room > width * (ended ? Full : FullEnough);
    }

    /// <summary>A word parted at the line's end, and a heading that goes on with a small letter, whatever the width.</summary>
    private bool IsBrokenAnywhere(SourceLine first, ReadOnlySpan<char> above, ReadOnlySpan<char> below, bool isSecond) =>
        char.IsLower(below[0]) && !LineSigns.IsClause(below)
        && ((IsBrokenWord(above) && above.Length >= ShortestBroken) || (isSecond && above.Length >= ShortestBroken && above[^1] is not (',' or ';') && HeadingSign.TryRead(first.In(source), out _)));

    private static bool OpensLine(ReadOnlySpan<char> line) => LineSigns.Opens(line) || LineLabels.Opens(line);

    private static int FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is var end && end < 0 ? text.Length : end;

    private static bool IsBrokenWord(ReadOnlySpan<char> text) => text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]);

    private void Open(ReadOnlySpan<char> line, int index, LineMarks marks)
    {
        if (joined.Count > 0)
        {
            clean[length++] = '\n';
            if ((marks & LineMarks.BlankBefore) != LineMarks.None)
                clean[length++] = '\n';
        }
        var start = length;
        Append(line);
        joined.Add(new LogicalLine(start, length - start, index, index, marks));
    }

    private void Continue(ReadOnlySpan<char> line)
    {
        if (char.IsLower(line[0]) && IsBrokenWord(clean.AsSpan(0, length)))
            Mend(line);
        else
            clean[length++] = ' ';
        Append(line);
    }

    /// <summary>"nybyggnads-" + "karta" is one word, "AI-" + "stöd" keeps its hyphen, "arbets-" + "och" are two words.</summary>
    private void Mend(ReadOnlySpan<char> next)
    {
        var word = next[..FirstWord(next)];
        if (word is "och" or "eller" or "samt" or "respektive" or "till")
            clean[length++] = ' ';
        else if (!char.IsUpper(clean[length - 2]) && !char.IsDigit(clean[length - 2]))
            length--;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        var space = false;
        foreach (var c in text)
        {
            if (c <= ' ' || c >= '\u0085' ? char.IsWhiteSpace(c) || c == '\u00ad' : false)
            {
                space |= c != '\u00ad';
                continue;
            }
            if (space)
                clean[length++] = ' ';
            space = false;
            clean[length++] = c;
        }
    }

    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
            return text;
        var collapsed = ArrayPool<char>.Shared.Rent(text.Length);
        var kept = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (kept > 0 && collapsed[kept - 1] != ' ')
                    collapsed[kept++] = ' ';
            }
            else if (c != '\u00ad')
            {
                collapsed[kept++] = c;
            }
        }
        var words = collapsed.AsSpan(0, kept).TrimEnd().ToString();
        ArrayPool<char>.Shared.Return(collapsed);
        return words;
    }

    private static bool IsCollapsed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\u00ad' || (c != ' ' && char.IsWhiteSpace(c)) || (c == ' ' && (i == 0 || i == text.Length - 1 || text[i - 1] == ' ')))
                return false;
        }
        return true;
    }
}
