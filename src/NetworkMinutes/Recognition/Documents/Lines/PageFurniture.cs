using System.Buffers;
using System.Runtime.InteropServices;
using NetworkMinutes.Recognition.Documents.Headings;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Lines;

/// <summary>Marks what belongs to the paper: page numbers, running heads, ruled lines. A running head's first time at the top stays: it is the head.</summary>
internal sealed class PageFurniture
{
    private const int HeadZone = 8;
    private const int LongestHead = 100;
    private const int MostWords = 10;
    private const int LinesBetweenPages = 12;
    private static readonly string[] DocumentWords = [.. WordFile.Section("head", "labels"), .. WordFile.Section("head", "body endings").Where(word => word.Length > 4)];

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-=_*~–—|+: ");

    private readonly string source;
    private readonly List<SourceLine> lines;
    private bool hasPages;

    private PageFurniture(string source, List<SourceLine> lines) => (this.source, this.lines) = (source, lines);

    public static void Mark(string source, List<SourceLine> lines) => new PageFurniture(source, lines).Mark();

    private void Mark()
    {
        List<int>? beside = null, bare = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].In(source);
            hasPages |= lines[i].Is(LineMarks.AfterPageBreak);
            if (IsRule(line))
                Rule(i, line);
            else if (PageNumbers.IsAlone(line))
                Take(i);
            else if (PageNumbers.IsBare(line))
                (bare ??= []).Add(i);
            else if (PageNumbers.HeadBefore(line) > 0)
                (beside ??= []).Add(i);
        }
        if (beside is not null)
            Repeated(beside, i => lines[i].In(source)[..PageNumbers.HeadBefore(lines[i].In(source))]);
        if (bare is not null)
            Bare(bare);
        for (var round = 0; hasPages && round < 3 && Running(); round++)
        {
        }
        Titles();
    }

    private void Take(int i)
    {
        lines[i] = lines[i].With(LineMarks.Page);
        hasPages = true;
    }

    /// <summary>"-----" under a line makes a heading of it.</summary>
    private void Rule(int i, ReadOnlySpan<char> line)
    {
        lines[i] = lines[i].With(LineMarks.Page);
        if (i > 0 && lines[i].Blanks == 0 && line[0] is '-' or '=' or '~' && lines[i - 1] is { Length: < LongestHead } above && !above.Is(LineMarks.Page))
            lines[i - 1] = above.With(LineMarks.Underlined);
    }

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line[0] is '-' or '=' or '_' or '*' or '~' or '–' or '—' or '|' or '+' && !line.ContainsAnyExcept(RuleSigns) && line.Count(line[0]) > 2 - (line[0] is '|' or '+' ? 1 : 0);

    /// <summary>Page numbers that are nothing but a number: at a page's edge, or rising through the text.</summary>
    private void Bare(List<int> bare)
    {
        for (var k = 0; k < bare.Count; k++)
        {
            var i = bare[k];
            var atEdge = lines[i].Is(LineMarks.AfterPageBreak) || (i + 1 < lines.Count && lines[i + 1].Is(LineMarks.AfterPageBreak));
            if (atEdge || (k > 0 && Follows(bare[k - 1], i)) || (k + 1 < bare.Count && Follows(i, bare[k + 1])))
                Take(i);
        }
    }

    private bool Follows(int page, int next) =>
        next - page >= LinesBetweenPages
        && int.Parse(lines[next].In(source), System.Globalization.CultureInfo.InvariantCulture) == int.Parse(lines[page].In(source), System.Globalization.CultureInfo.InvariantCulture) + 1;

    /// <summary>Lines beside a page number, page break or running head that come back on several pages.</summary>
    private bool Running()
    {
        var edges = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].Is(LineMarks.Page) && (OpensPage(i) || ClosesPage(i)) && Words(i) is { Length: < LongestHead } words && !IsContent(words))
                edges.Add(i);
        }
        return Repeated(edges, Words);
    }

    /// <summary>With single spaces: the gap between a head's left and right part is not the same on every page.</summary>
    private ReadOnlySpan<char> Words(int i)
    {
        var line = lines[i].In(source);
        return line.IndexOf("  ", StringComparison.Ordinal) < 0 ? line : Reflow.Collapse(line.ToString());
    }

    private bool OpensPage(int i) => i == 0 || lines[i].Is(LineMarks.AfterPageBreak) || lines[i - 1].Is(LineMarks.Page);

    private bool ClosesPage(int i) => i == lines.Count - 1 || lines[i + 1].Is(LineMarks.Page | LineMarks.AfterPageBreak);

    /// <summary>Labels, points and prose come back too, and are no running heads.</summary>
    private static bool IsContent(ReadOnlySpan<char> line) =>
        char.IsLower(line[0]) || line[^1] is '.' or ',' or ':' or '?' || LineLabels.StandsAlone(line) || LineSigns.AfterBullet(line) > 0 || line.Count(' ') > MostWords;

    private delegate ReadOnlySpan<char> Head(int line);

    private bool Repeated(List<int> candidates, Head head)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = first.GetAlternateLookup<ReadOnlySpan<char>>();
        var any = false;
        foreach (var i in candidates)
        {
            if (!words.TryGetValue(head(i), out var before))
            {
                words[head(i)] = i;
                continue;
            }
            if (before >= HeadZone)
                Take(before);
            Take(i);
            any = true;
        }
        return any;
    }

    /// <summary>The title with its date or label that comes back now and then, though no page number tells where pages end.</summary>
    private void Titles()
    {
        var titles = CollectionsMarshal.AsSpan(lines)[..Math.Min(lines.Count, HeadZone)].ToArray();
        titles = Array.FindAll(titles, line => line.Length is >= 12 and < LongestHead && !line.Is(LineMarks.Page) && IsTitle(line.In(source)));
        if (titles.Length == 0)
            return;
        var again = new List<int>();
        for (var i = HeadZone / 2; i < lines.Count; i++)
        {
            foreach (var title in titles)
            {
                if (title.Length == lines[i].Length && title.Start < lines[i].Start && title.In(source).SequenceEqual(lines[i].In(source)))
                    again.Add(i);
            }
        }
        if (again.Count * 20 > lines.Count && again.Count > 3)
            return;
        foreach (var i in again)
            Take(i);
    }

    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (LineSigns.Opens(line) || IsContent(line))
            return false;
        foreach (var word in DocumentWords)
        {
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
