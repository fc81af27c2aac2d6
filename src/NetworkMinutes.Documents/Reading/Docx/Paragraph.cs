namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>Words that look alike.</summary>
internal readonly record struct Run(string Text, bool Bold, bool Italic, bool Underlined)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

internal abstract class Block;

internal sealed class Paragraph : Block
{
    public List<Run> Runs { get; } = [];

    /// <summary>1 to 9 for a heading, 0 for text.</summary>
    public int Level { get; set; }
    public bool IsTitle { get; init; }
    public ListSign? Sign { get; init; }

    /// <summary>A row of a table, its cells parted by tabs.</summary>
    public bool IsRow { get; init; }

    /// <summary>What a legend says that words which look so are.</summary>
    public LegendMark? Mark { get; set; }

    /// <summary>Notes at the foot of the page that its words refer to.</summary>
    public List<string> Notes { get; } = [];

    public string Words => string.Concat(Runs.Select(r => r.Text)).Trim(' ', '\n', '\u00a0');

    public bool IsEmpty => Runs.All(r => r.IsBlank);

    /// <summary>Every word of it is bold.</summary>
    public bool IsBold => !IsEmpty && Runs.All(r => r.Bold || r.IsBlank);

    /// <param name="cell">Where the words stood, with the notes they refer to.</param>
    public static Paragraph Of(string text, Cell? cell = null, int level = 0, bool isRow = false)
    {
        var paragraph = new Paragraph { Level = level, IsRow = isRow };
        paragraph.Runs.Add(new(text, false, false, false));
        paragraph.Notes.AddRange(cell?.Paragraphs.SelectMany(p => p.Notes) ?? []);
        return paragraph;
    }
}

internal sealed class Table : Block
{
    public List<IReadOnlyList<Cell>> Rows { get; } = [];

    /// <summary>What it is called for those who do not see it.</summary>
    public string? Caption { get; init; }
}

/// <param name="Span">How many columns it covers.</param>
/// <param name="ContinuesAbove">It is one with the cell above.</param>
internal sealed record Cell(IReadOnlyList<Paragraph> Paragraphs, int Span, bool ContinuesAbove)
{
    public string Words => string.Join(' ', Paragraphs.Where(p => !p.IsEmpty).Select(p => p.Words.Replace('\n', ' ').Replace('\t', ' ')));

    public int Lines => Paragraphs.Where(p => !p.IsEmpty).Sum(p => 1 + p.Words.Count(c => c == '\n'));
}
