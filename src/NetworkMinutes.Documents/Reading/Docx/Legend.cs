namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>A line of the document that says how its decisions look: "Fet kursiv stil markerar beslut".</summary>
internal sealed class Legend
{
    private const int LongestLine = 160;
    private const int ShortestDecision = 15;
    private static readonly string[] Says = ["markerar", "markeras", "markerade", "markerat", "betyder", "anger", "anges", "visar", "skrivs", "skrivna", "står", "är", "="];

    private readonly bool bold;
    private readonly bool italic;
    private readonly bool underlined;

    private Legend(string[] words) => (bold, italic, underlined) = (
        words.Any(w => w.StartsWith("fet", StringComparison.Ordinal)),
        words.Any(w => w.Contains("kursiv", StringComparison.Ordinal)),
        words.Any(w => w.StartsWith("understr", StringComparison.Ordinal)));

    /// <summary>The paragraphs with every decision under its label, and without the line that says how they look.</summary>
    public static List<Paragraph> Apply(List<Paragraph> paragraphs, Found found)
    {
        var at = paragraphs.FindIndex(IsLegend);
        if (at < 0) return paragraphs;
        found.Legend = SwedishText.Collapse(paragraphs[at].Words);
        var legend = new Legend(WordsOf(paragraphs[at]));
        var read = new List<Paragraph>();
        var wasDecision = false;
        foreach (var paragraph in paragraphs.Where((_, i) => i != at))
        {
            var parts = legend.Part(paragraph, wasDecision);
            wasDecision = parts[^1].IsDecision;
            read.AddRange(parts);
        }

        return read;
    }

    private static bool IsLegend(Paragraph paragraph)
    {
        if (paragraph.IsEmpty || paragraph.Words.Length > LongestLine) return false;
        var words = WordsOf(paragraph);
        var legend = new Legend(words);
        return (legend.bold || legend.italic || legend.underlined) && words.Any(Says.Contains) && words.Any(w => w.StartsWith("beslut", StringComparison.Ordinal));
    }

    private static string[] WordsOf(Paragraph paragraph) => paragraph.Words.ToLower(SwedishText.Culture).Split([' ', '\n', '\t', '.', ',', ':', ';', '(', ')', '”', '"'], StringSplitOptions.RemoveEmptyEntries);

    private bool Looks(Run run) => (!bold || run.Bold) && (!italic || run.Italic) && (!underlined || run.Underlined);

    private bool IsWhole(Paragraph paragraph) => paragraph.Runs.All(r => r.IsBlank || Looks(r));

    private List<Paragraph> Part(Paragraph paragraph, bool wasDecision)
    {
        if (paragraph.IsEmpty || paragraph.IsRow || paragraph.Level > 0 || paragraph.IsTitle || paragraph.Words.Length < ShortestDecision) return [paragraph];
        if (IsWhole(paragraph))
        {
            paragraph.IsDecision = true;
            if (!(wasDecision && paragraph.Sign is not null) && !IsLabelled(paragraph.Words)) paragraph.Runs.Insert(0, new("Beslut: ", bold, italic, underlined));
            return [paragraph];
        }

        var parts = Stretches(paragraph).ToList();
        if (parts.Count < 2) return [paragraph];
        parts[0] = Beginning(paragraph, parts[0].Runs);
        parts[^1].Notes.AddRange(paragraph.Notes);
        return parts;
    }

    private static Paragraph Beginning(Paragraph paragraph, List<Run> runs)
    {
        var first = new Paragraph { Sign = paragraph.Sign };
        first.Runs.AddRange(runs);
        return first;
    }

    /// <summary>A decision within a paragraph is a line of its own.</summary>
    private IEnumerable<Paragraph> Stretches(Paragraph paragraph)
    {
        var (part, isDecision) = (new Paragraph(), false);
        foreach (var (looks, runs) in Joined(paragraph))
        {
            var decides = looks && runs.Sum(r => r.Text.Trim().Length) >= ShortestDecision && !IsLabelled(string.Concat(runs.Select(r => r.Text)));
            if ((decides || isDecision) && !part.IsEmpty)
            {
                yield return part;
                part = new Paragraph();
            }

            part.IsDecision |= decides;
            if (decides) part.Runs.Add(new("Beslut: ", bold, italic, underlined));
            part.Runs.AddRange(runs.Select((r, i) => decides && i == 0 ? r with { Text = r.Text.TrimStart() } : r));
            isDecision = decides;
        }

        if (!part.IsEmpty) yield return part;
    }

    private List<(bool Looks, List<Run> Runs)> Joined(Paragraph paragraph)
    {
        var joined = new List<(bool Looks, List<Run> Runs)>();
        foreach (var run in paragraph.Runs)
        {
            if (joined.Count > 0 && (run.IsBlank || joined[^1].Looks == Looks(run))) joined[^1].Runs.Add(run);
            else joined.Add((Looks(run), [run]));
        }

        return joined;
    }

    private static bool IsLabelled(string words) => words.TrimStart().StartsWith("beslut", StringComparison.OrdinalIgnoreCase);
}
