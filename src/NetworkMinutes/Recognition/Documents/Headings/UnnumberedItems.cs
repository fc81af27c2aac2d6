using System.Globalization;
using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Items;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Headings;

/// <summary>Headings without any number: lines that are marked, or short and stand apart. Numbered by order.</summary>
internal static class UnnumberedItems
{
    private const int LongestHeading = 80;
    private const int MostWords = 9;
    private const int LongestRunIn = 45;
    private const int ShortestBody = 25;
    private static readonly HashSet<string> Agenda = WordFile.Set("head", "agenda words");

    /// <summary>The strongest sign that headings share, strongest first.</summary>
    private enum Sign
    {
        Hash,
        Underlined,
        Bold,
        BoldRunIn,
        Capitals,
        Apart,
        Tight,
        Colon,
        RunIn,
        None,
    }

    public static List<ItemHeading> Find(DocumentText text, int from)
    {
        var signs = new List<(int Line, Sign Sign)>();
        Span<int> counts = stackalloc int[(int)Sign.None + 1];
        counts.Clear();
        for (var i = from; i < text.Count; i++)
        {
            if (text.IsTaken(i) || text.IsAside(i) || SignOf(text, i) is var sign && sign == Sign.None)
                continue;
            signs.Add((i, sign));
            counts[(int)sign]++;
        }
        var chosen = Sign.Hash;
        if (chosen == Sign.Hash)
            KeepDepth(text, signs, counts);
        while (chosen < Sign.Apart && counts[(int)chosen] < (chosen == Sign.Hash ? 1 : 2))
            chosen++;
        if (chosen == Sign.Apart)
            return Apart(text, signs, counts);
        return Number(text, signs.Where(s => s.Sign == chosen || (chosen == Sign.Bold && s.Sign == Sign.BoldRunIn)).Select(s => s.Line));
    }

    /// <summary>Of "# Title", "## Heading", "### Part" the shallowest that comes back.</summary>
    private static void KeepDepth(DocumentText text, List<(int Line, Sign Sign)> signs, Span<int> counts)
    {
        Span<int> depths = stackalloc int[8];
        depths.Clear();
        foreach (var (line, sign) in signs)
            depths[sign == Sign.Hash ? Depth(text[line]) : 0]++;
        var depth = 1;
        while (depth < depths.Length - 1 && depths[depth] < 2)
            depth++;
        if (depths[depth] < 2)
            return;
        counts[(int)Sign.Hash] = depths[depth];
        signs.RemoveAll(s => s.Sign == Sign.Hash && Depth(text[s.Line]) != depth);
    }

    private static int Depth(ReadOnlySpan<char> line) => Math.Min(7, line.Length - line.TrimStart('#').Length);

    /// <summary>Plain headings, one of them perhaps in bold or capitals by chance; else those that end with a colon.</summary>
    private static List<ItemHeading> Apart(DocumentText text, List<(int Line, Sign Sign)> signs, Span<int> counts)
    {
        if (counts[(int)Sign.Apart] + counts[(int)Sign.Bold] + counts[(int)Sign.BoldRunIn] + counts[(int)Sign.Capitals] + counts[(int)Sign.Underlined] > 0 || counts[(int)Sign.Tight] > 1)
        {
            var last = counts[(int)Sign.Apart] < 2 && counts[(int)Sign.Tight] > 1 ? Sign.Tight : Sign.Apart;
            return Number(text, signs.Where(s => s.Sign <= last).Select(s => s.Line));
        }
        if (counts[(int)Sign.Colon] > 1)
            return Number(text, signs.Where(s => s.Sign == Sign.Colon).Select(s => s.Line));
        return counts[(int)Sign.RunIn] > 2 ? Number(text, signs.Where(s => s.Sign == Sign.RunIn).Select(s => s.Line)) : [];
    }

    private static List<ItemHeading> Number(DocumentText text, IEnumerable<int> lines)
    {
        var found = new List<ItemHeading>();
        foreach (var line in lines)
        {
            var words = text[line].TrimStart("# ");
            var end = SignOf(text, line) switch { Sign.RunIn => words.IndexOf(':'), Sign.BoldRunIn => words[2..].IndexOf("**") + 2, _ => words.Length };
            var title = Titles.Clean(words[..end]).TrimEnd(':', '.');
            if (found.Count == 0 && Agenda.Contains(title) && IsListOnly(text, line + 1))
                continue;
            found.Add(new ItemHeading(line, (found.Count + 1).ToString(CultureInfo.InvariantCulture), title, words[end..].TrimStart("*_:. ").ToString(), 1));
        }
        return found;
    }

    /// <summary>Only points until the next blank line.</summary>
    private static bool IsListOnly(DocumentText text, int line)
    {
        for (var i = line; i < text.Count && (i == line || !text.Is(i, LineMarks.BlankBefore)); i++)
        {
            if (!LineSigns.Opens(text[i]))
                return false;
        }
        return true;
    }

    private static Sign SignOf(DocumentText text, int i)
    {
        var line = text[i];
        if (line.Length < 3 || !(char.IsUpper(line[0]) || OpensWithCount(line) || line[0] is '#' or '*' or '”' or '"' or '_') || ItemBlocks.IsDecisionLead(line))
            return Sign.None;
        if (line[0] == '#')
            return line.Length <= LongestHeading + 20 && line.TrimStart('#') is [' ', ..] ? Sign.Hash : Sign.None;
        if (line[0] is '*' or '_' && line[0] == line[1])
            return IsBoldRunIn(line) ? Sign.BoldRunIn : Sign.None;
        var isBold = text.Is(i, LineMarks.Bold);
        if (line.Length > LongestHeading)
            return text.Is(i, LineMarks.BlankBefore) && IsRunIn(line) ? Sign.RunIn : Sign.None;
        if (i + 1 >= text.Count || line[^1] is '.' or '!' or ',' or ';' || LineSigns.Opens(line) || LineLabels.Opens(line) || Mail.IsField(line) || line.Count(' ') >= MostWords)
            return text.Is(i, LineMarks.BlankBefore) && !LineSigns.Opens(line) && !LineLabels.Opens(line) && IsRunIn(line) ? Sign.RunIn : Sign.None;
        if (text.Is(i, LineMarks.Underlined))
            return Sign.Underlined;
        if (isBold)
            return Sign.Bold;
        if (IsCapitals(line) && (text.Is(i, LineMarks.BlankBefore) || HasBody(text, i)))
            return Sign.Capitals;
        if (line[^1] == ':')
            return text.Is(i, LineMarks.BlankBefore) && HasBody(text, i) && !OrganisationNames.IsKnown(line[..^1].ToString()) ? Sign.Colon : Sign.None;
        if (line.IndexOf(": ") >= 0)
            return text.Is(i, LineMarks.BlankBefore) && IsRunIn(line) ? Sign.RunIn : Sign.None;
        if (text.Is(i, LineMarks.BlankBefore))
            return HasBody(text, i) ? Sign.Apart : Sign.None;
        return line.Length < LongestRunIn && i > 0 && text[i - 1][^1] is '.' or '!' or '?' && text[i + 1].Length > ShortestBody * 2 && char.IsUpper(text[i + 1][0]) ? Sign.Tight : Sign.None;
    }

    /// <summary>"12 nya platser", but not "2/10" or "9.30".</summary>
    private static bool OpensWithCount(ReadOnlySpan<char> line) => LineSigns.Digits(line, 0) is > 0 and var end && end + 1 < line.Length && line[end] == ' ' && char.IsLetter(line[end + 1]);

    /// <summary>"**Ekonomi.** Anna gick igenom bokslutet."</summary>
    private static bool IsBoldRunIn(ReadOnlySpan<char> line) =>
        line[2..].IndexOf(line[..2]) is > 2 and < LongestRunIn and var end && char.IsUpper(line[2]) && line.Length > end + ShortestBody && !LineLabels.Opens(line[2..(end + 2)]) && !OrganisationNames.IsKnown(line[2..(end + 2)].TrimEnd(':').ToString());

    /// <summary>"Ekonomi: Anna gick igenom bokslutet."</summary>
    private static bool IsRunIn(ReadOnlySpan<char> line)
    {
        if (!char.IsUpper(line[0]) || line[..Math.Min(line.Length, LongestRunIn)].IndexOf(": ") is not (> 2 and var colon))
            return false;
        var label = line[..colon].Trim("*_");
        return label.Count(' ') < 5 && !label.ContainsAny(".,()") && !OrganisationNames.IsKnown(label.ToString()) && !LineLabels.Opens(line) && line.Length > colon + ShortestBody;
    }

    private static bool HasBody(DocumentText text, int i) => text[i + 1].Length > ShortestBody || text[i + 1][^1] is '.' or '?' || LineSigns.Opens(text[i + 1]) || LineLabels.Opens(text[i + 1]) || ItemBlocks.IsDecisionLead(text[i + 1]);

    private static bool IsCapitals(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }
        return letters > 2;
    }
}
