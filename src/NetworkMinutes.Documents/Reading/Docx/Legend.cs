namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>What a document says that words which look so are.</summary>
/// <param name="Label">As the recogniser knows it: "Beslut".</param>
/// <param name="Said">The sentence that says it.</param>
internal sealed record LegendMark(string Label, string Said, bool Bold, bool Italic, bool Underlined)
{
    public bool IsUsed { get; set; }

    public int Signs => (Bold ? 1 : 0) + (Italic ? 1 : 0) + (Underlined ? 1 : 0);

    public bool Looks(Run run) => (!Bold || run.Bold) && (!Italic || run.Italic) && (!Underlined || run.Underlined);

    public Run Opening() => new($"{Label}: ", Bold, Italic, Underlined);
}

/// <summary>A line of the document that says how its decisions look, and perhaps more: "Fet kursiv stil markerar beslut. Understruken text är åtgärd."</summary>
internal sealed class Legend
{
    private const int LongestLine = 240;
    private const int ShortestMarked = 15;
    private static readonly string[] Says = ["markerar", "markeras", "markerade", "markerat", "betyder", "anger", "anges", "visar", "skrivs", "skrivna", "står", "är", "="];
    private static readonly string[] Labels = ["Förslag", "Medskick", "Åtgärd", "Beslut"];

    /// <summary>The one with most signs first: what is bold and italic is not what is italic.</summary>
    private readonly List<LegendMark> marks;

    private Legend(IEnumerable<LegendMark> marks) => this.marks = [.. marks.OrderByDescending(m => m.Signs)];

    /// <summary>The paragraphs with what is marked under its label, and without the sentences that say how it looks.</summary>
    public static List<Paragraph> Apply(List<Paragraph> paragraphs, Found found)
    {
        var at = paragraphs.FindIndex(p => MarksOf(p).Any(m => m.Label == "Beslut"));
        if (at < 0) return paragraphs;
        found.Marks = MarksOf(paragraphs[at]);
        var legend = new Legend(found.Marks);
        var read = new List<Paragraph>();
        LegendMark? before = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var parts = i == at ? Unread(paragraphs[i], found.Marks) : legend.Part(paragraphs[i], before);
            before = parts is [.., var last] ? last.Mark : before;
            read.AddRange(parts);
        }

        return read;
    }

    private static List<LegendMark> MarksOf(Paragraph paragraph) => paragraph.IsEmpty || paragraph.Words.Length > LongestLine ? [] : [.. Sentences(paragraph).Select(MarkOf).OfType<LegendMark>()];

    private static IEnumerable<string> Sentences(Paragraph paragraph)
    {
        var start = 0;
        var words = SwedishText.Collapse(paragraph.Words);
        for (var i = 0; i < words.Length; i++)
        {
            if (i < words.Length - 1 && !(words[i] is '.' or ';' or ',' && words[i + 1] == ' ' && MarkOf(words[start..(i + 1)]) is not null)) continue;
            yield return words[start..(i + 1)].Trim();
            start = i + 1;
        }
    }

    private static LegendMark? MarkOf(string sentence)
    {
        var words = sentence.ToLower(SwedishText.Culture).Split([' ', '.', ',', ':', ';', '(', ')', '”', '"'], StringSplitOptions.RemoveEmptyEntries);
        if (!words.Any(Says.Contains) || words.Select(LabelOf).FirstOrDefault(label => label is not null) is not { } label) return null;
        var mark = new LegendMark(label, sentence.TrimEnd(',', ';'), Any("fet"), words.Any(w => w.Contains("kursiv", StringComparison.Ordinal)), Any("understr"));
        return mark.Signs > 0 ? mark : null;

        bool Any(string opening) => words.Any(w => w.StartsWith(opening, StringComparison.Ordinal));
    }

    /// <summary>"besluten", "åtgärder", "beslutsförslag".</summary>
    private static string? LabelOf(string word) => Array.Find(Labels, label => word.StartsWith(label, StringComparison.OrdinalIgnoreCase)) is { } opening
        ? opening == "Beslut" && word.Contains("förslag", StringComparison.Ordinal) ? "Förslag" : opening
        : null;

    /// <summary>What else the line says.</summary>
    private static List<Paragraph> Unread(Paragraph paragraph, List<LegendMark> marks) =>
        [.. Sentences(paragraph).Where(s => !marks.Exists(m => m.Said == s.TrimEnd(',', ';'))).Select(s => Paragraph.Of(s))];

    private LegendMark? MarkOf(Run run) => marks.Find(m => m.Looks(run));

    private List<Paragraph> Part(Paragraph paragraph, LegendMark? before)
    {
        if (paragraph.IsEmpty || paragraph.IsRow || paragraph.Level > 0 || paragraph.IsTitle || paragraph.Words.Length < ShortestMarked) return [paragraph];
        if (marks.Find(m => paragraph.Runs.All(r => r.IsBlank || MarkOf(r) == m)) is { } mark)
        {
            (paragraph.Mark, mark.IsUsed) = (mark, true);
            if (!(before == mark && paragraph.Sign is not null) && !IsLabelled(paragraph.Words)) paragraph.Runs.Insert(0, mark.Opening());
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

    /// <summary>What is marked within a paragraph is a line of its own.</summary>
    private IEnumerable<Paragraph> Stretches(Paragraph paragraph)
    {
        var (part, wasMarked) = (new Paragraph(), false);
        foreach (var (looks, runs) in Joined(paragraph))
        {
            var mark = looks is not null && runs.Sum(r => r.Text.Trim().Length) >= ShortestMarked && !IsLabelled(string.Concat(runs.Select(r => r.Text))) ? looks : null;
            if ((mark is not null || wasMarked) && !part.IsEmpty)
            {
                yield return part;
                part = new Paragraph();
            }

            if (mark is not null)
            {
                (part.Mark, mark.IsUsed) = (mark, true);
                part.Runs.Add(mark.Opening());
            }

            part.Runs.AddRange(runs.Select((r, i) => mark is not null && i == 0 ? r with { Text = r.Text.TrimStart() } : r));
            wasMarked = mark is not null;
        }

        if (!part.IsEmpty) yield return part;
    }

    private List<(LegendMark? Looks, List<Run> Runs)> Joined(Paragraph paragraph)
    {
        var joined = new List<(LegendMark? Looks, List<Run> Runs)>();
        foreach (var run in paragraph.Runs)
        {
            if (joined.Count > 0 && (run.IsBlank || joined[^1].Looks == MarkOf(run))) joined[^1].Runs.Add(run);
            else joined.Add((MarkOf(run), [run]));
        }

        return joined;
    }

    private static bool IsLabelled(string words) => Array.Exists(Labels, label => words.AsSpan().TrimStart().StartsWith(label, StringComparison.OrdinalIgnoreCase));
}
