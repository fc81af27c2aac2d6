using System.Text.RegularExpressions;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Splits a text into lines, without page footers, and sees through files that have a blank line after every line.</summary>
internal static class SourceLines
{
    private static readonly Regex PageNumber = Pattern(@"^(sid(a|an)?\.?\s*)?\d{1,3}\s*(\(\s*\d{1,3}\s*\)|av\s+\d{1,3}|/\s*\d{1,3})$|^sid(a|an)?\.?\s*\d{1,3}$|^-\s*\d{1,3}\s*-$");

    private const int LongestPrinted = 130;

    private sealed record RawLine(string Text, TextSpan Span, int BlanksBefore, bool PageBreakBefore);

    public static IReadOnlyList<SourceLine> Read(string text)
    {
        var raw = RawLines(text);
        var doubleSpaced = IsDoubleSpaced(raw);
        var running = RunningHeads(raw);
        var lines = new List<SourceLine>();
        var gap = 0;
        var broken = false;
        for (var i = 0; i < raw.Count; i++)
        {
            var line = raw[i];
            gap = Math.Max(gap, line.BlanksBefore);
            broken |= line.PageBreakBefore;
            if (PageNumber.IsMatch(line.Text) || running.Contains(i))
            {
                broken = true;
                continue;
            }
            lines.Add(new SourceLine(line.Text, line.Span, gap > (doubleSpaced ? 1 : 0), broken));
            gap = 0;
            broken = false;
        }
        return lines;
    }

    private static List<RawLine> RawLines(string text)
    {
        var lines = new List<RawLine>();
        var blanks = 0;
        var pageBreak = false;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\f' or '\v' or '\u2028'))
                continue;
            var from = start;
            var to = i;
            while (from < to && IsSpace(text[from]))
                from++;
            while (to > from && IsSpace(text[to - 1]))
                to--;
            (from, to) = WithoutBold(text, from, to);
            if (to > from)
            {
                lines.Add(new RawLine(text[from..to], new TextSpan(from, to - from), blanks, pageBreak));
                blanks = 0;
                pageBreak = false;
            }
            else if (i < text.Length && text[i] != '\f' && !(text[i] == '\n' && i > 0 && text[i - 1] == '\r'))
            {
                blanks++;
            }
            pageBreak |= i < text.Length && text[i] == '\f';
            start = i + 1;
        }
        return lines;
    }

    /// <summary>"**Inledning**" is a bold line of a mail or a wiki.</summary>
    private static (int From, int To) WithoutBold(string text, int from, int to) =>
        to - from > 4 && text.AsSpan(from, 2).SequenceEqual("**") && text.AsSpan(to - 2, 2).SequenceEqual("**") && text.AsSpan(from + 2, to - from - 4).IndexOf("**") < 0
            ? (from + 2, to - 2)
            : (from, to);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u00ad';

    /// <summary>A blank line after every line, though the lines are no whole paragraphs.</summary>
    private static bool IsDoubleSpaced(List<RawLine> lines)
    {
        var following = lines.Skip(1).ToList();
        return following.Count > 8 && following.Count(l => l.Text.Length > LongestPrinted) < following.Count * 0.1 && following.Count(l => l.BlanksBefore > 0) > following.Count * 0.8;
    }

    /// <summary>Lines beside a page number or page break that come back on several pages.</summary>
    private static HashSet<int> RunningHeads(List<RawLine> lines)
    {
        var besideBreaks = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var atBreak = lines[i].PageBreakBefore || (i > 0 && PageNumber.IsMatch(lines[i - 1].Text));
            var beforeBreak = i + 1 < lines.Count && (lines[i + 1].PageBreakBefore || PageNumber.IsMatch(lines[i + 1].Text));
            if (atBreak || beforeBreak)
                besideBreaks.Add(i);
        }
        return besideBreaks
            .GroupBy(i => lines[i].Text)
            .Where(same => same.Count() > 1 && same.Key.Length < 100)
            .SelectMany(same => same)
            .ToHashSet();
    }
}
