using System.Buffers;

namespace NetworkMinutes.Recognition.Documents.Lines;

/// <summary>Splits a text into its lines that hold something.</summary>
internal static class SourceLines
{
    private const int LeastQuoted = 3;
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static List<SourceLine> Read(string text)
    {
        var lines = Read(text, unquote: false);
        var quoted = 0;
        foreach (var line in lines)
            quoted += line.Is(LineMarks.Quoted) ? 1 : 0;
        if (quoted > LeastQuoted && quoted * 10 > lines.Count * 6)
            lines = Read(text, unquote: true);
        MarkColumns(text, lines);
        return lines;
    }

    /// <summary>Lines under each other whose parts begin at the same place after a gap: rows of a table. A row may have one of its cells only.</summary>
    private static void MarkColumns(string text, List<SourceLine> lines)
    {
        var (above, table) = (-1, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            var column = AfterGap(lines[i].In(text));
            if (lines[i].Blanks > 0)
                table = -1;
            if (column > 0 && column == above && lines[i].Blanks == 0)
            {
                lines[i - 1] = lines[i - 1].With(LineMarks.Columns);
                lines[i] = lines[i].With(LineMarks.Columns);
                table = column;
            }
            else if (table > 0 && column < 0 && IsOneCell(text, lines[i], table))
            {
                lines[i] = lines[i].With(LineMarks.Columns);
                continue;
            }
            else
            {
                table = -1;
            }
            above = column;
        }
    }

    private static bool IsOneCell(string text, SourceLine line, int column) => line.Length < column - 2 || line.Start - LineStart(text, line.Start) == column;

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int AfterGap(ReadOnlySpan<char> line)
    {
        var gap = line.IndexOf("   ", StringComparison.Ordinal);
        if (gap < 0)
            return -1;
        while (gap < line.Length && line[gap] == ' ')
            gap++;
        return gap;
    }

    /// <param name="unquote">True where the whole text is one quotation: then ">" is layout.</param>
    private static List<SourceLine> Read(string text, bool unquote)
    {
        var lines = new List<SourceLine>((text.Length / 50) + 8);
        var blanks = 0;
        var broken = false;
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            var outer = Trim(text, start, end);
            var inner = outer;
            var marks = LineMarks.None;
            if (outer.Length > 0 && text[outer.Start] == '>')
            {
                inner = Trim(text, AfterQuotes(text, outer.Start, outer.End), outer.End);
                marks = unquote ? LineMarks.None : LineMarks.Quoted;
            }
            if (inner.Length > 0)
            {
                if (WithoutBold(text, inner) is { } bare)
                    (inner, marks) = (bare, marks | LineMarks.Bold);
                if (text.AsSpan(inner.Start, inner.Length).IndexOfAny('\t', '|') >= 0)
                    marks |= LineMarks.Columns;
                lines.Add(new SourceLine(inner.Start, inner.Length, outer, blanks, broken ? marks | LineMarks.AfterPageBreak : marks));
                blanks = 0;
                broken = false;
            }
            else if (end < text.Length && text[end] != '\f' && !(text[end] == '\n' && end > 0 && text[end - 1] == '\r'))
            {
                blanks++;
            }
            broken |= end < text.Length && text[end] == '\f';
            start = end + 1;
        }
        return lines;
    }

    private static TextSpan Trim(string text, int from, int to)
    {
        while (from < to && IsSpace(text[from]))
            from++;
        while (to > from && IsSpace(text[to - 1]))
            to--;
        return new TextSpan(from, to - from);
    }

    private static bool IsSpace(char c) => c <= ' ' ? char.IsWhiteSpace(c) : c > '~' && (char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u00ad');

    private static int AfterQuotes(string text, int from, int to)
    {
        while (from < to && (text[from] == '>' || IsSpace(text[from])))
            from++;
        return from;
    }

    /// <summary>"**Inledning**" is a bold line of a mail or a wiki.</summary>
    private static TextSpan? WithoutBold(string text, TextSpan line)
    {
        if (line.Length <= 4 || text[line.Start] is not ('*' or '_'))
            return null;
        var sign = text.AsSpan(line.Start, 2);
        var inner = text.AsSpan(line.Start + 2, line.Length - 4);
        return sign[0] == sign[1] && text.AsSpan(line.End - 2, 2).SequenceEqual(sign) && inner.IndexOf(sign) < 0 && !inner.Trim(sign[0]).IsEmpty
            ? Trim(text, line.Start + 2, line.End - 2)
            : null;
    }
}
