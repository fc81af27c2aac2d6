using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>What stands under a heading: paragraphs, lists, and what is set apart with its word.</summary>
internal sealed class Blocks(Prose prose, ListNumbering numbering)
{
    private const int DeepestSubheading = 4;

    public ListNumbering Numbering { get; } = numbering;

    /// <param name="level">Of the heading the blocks stand under; subheadings are one deeper.</param>
    public IEnumerable<OpenXmlElement> Write(IReadOnlyList<DocumentBlock> blocks, int level) => blocks.SelectMany((block, i) =>
    {
        var paragraphs = Paragraphs(i == 0 || blocks[i - 1] is not MarkedBlock { Kind: MarkedKind.Decision } ? WithItsWord(block) : block, level).ToList();
        if (paragraphs.Count > 0) prose.Bookmarks.Around(paragraphs, block.Identities);
        return paragraphs;
    });

    /// <summary>A decision that is told without a label is known by its word too, never by its rule alone.</summary>
    private static DocumentBlock WithItsWord(DocumentBlock block) =>
        block is MarkedBlock { Kind: MarkedKind.Decision } decision && PlainText.IsBlank(decision.Label) && !(PlainText.IsBlank(decision.Text) && decision.Points.Count == 0)
            ? decision with { Label = "Beslut" } : block;

    private IEnumerable<Paragraph> Paragraphs(DocumentBlock block, int level) => block switch
    {
        ParagraphBlock { RunIn: > 0 } paragraph => [prose.RunIn(PlainText.OneLine(paragraph.Text[..paragraph.RunIn]), PlainText.Lines(paragraph.Text[paragraph.RunIn..]).TrimStart())],
        ParagraphBlock paragraph => PlainText.Paragraphs(paragraph.Text).Select(text => prose.Paragraph(null, text)),
        SubheadingBlock subheading => Subheading(subheading.Text, Math.Min(level + 1, DeepestSubheading)),
        ListBlock list => List(list),
        MarkedBlock marked => Marked(marked),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "No way to print this block."),
    };

    public IEnumerable<OpenXmlElement> Preamble(IReadOnlyList<DocumentBlock> blocks)
    {
        var written = Write(blocks, level: 0).ToList();
        if (written is [Paragraph { ParagraphProperties: null } first, ..])
            first.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = StyleIds.Preamble });
        return written;
    }

    private IEnumerable<Paragraph> Subheading(string text, int level) =>
        PlainText.IsBlank(text) ? [] : [prose.Paragraph(StyleIds.Heading(level), PlainText.OneLine(text))];

    private IEnumerable<Paragraph> List(ListBlock list)
    {
        var points = list.Points.Where(point => !PlainText.IsBlank(point)).ToList();
        if (points.Count == 0) return [];
        return list.Kind switch
        {
            ListKind.Numbers => Numbered(points, StyleIds.ListNumber, Numbering.NewNumbers(list.Start)),
            ListKind.Letters => Numbered(points, StyleIds.ListLetter, Numbering.NewLetters(list.Start)),
            _ => points.Select(point => prose.Paragraph(StyleIds.ListBullet, point)),
        };
    }

    private IEnumerable<Paragraph> Numbered(List<string> points, string style, int list) => points.Select(point =>
    {
        var paragraph = prose.Paragraph(style, point);
        paragraph.ParagraphProperties!.NumberingProperties = ListNumbering.Properties(list);
        return paragraph;
    });

    private IEnumerable<Paragraph> Marked(MarkedBlock marked)
    {
        var style = marked.Kind.ToString();
        var points = marked.Points.Where(point => !PlainText.IsBlank(point)).ToList();
        var label = PlainText.OneLine(marked.Label).TrimEnd(':');
        var text = PlainText.Lines(marked.Text);
        var lead = Prose.Styled(points.Count > 0 ? style + "Lead" : style);
        if (!PlainText.IsBlank(label)) lead.Append(Prose.Run(label + ":", StyleIds.MarkedWord));
        if (text.Length > 0)
        {
            if (lead.Elements<Run>().Any()) lead.Append(Prose.Run(" "));
            lead.Append(prose.Runs(text));
        }

        if (lead.Elements<Run>().Any() || lead.Elements<Hyperlink>().Any()) yield return lead;
        foreach (var point in points) yield return prose.Paragraph(style + "Clause", point);
    }
}
