using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>Paragraphs and runs from text: line breaks, tabs and addresses become what Word means by them.</summary>
internal sealed class Prose(LinkTargets links, Bookmarks bookmarks)
{
    private const int LongestTooltip = 255;

    public Bookmarks Bookmarks { get; } = bookmarks;

    public static Paragraph Styled(string? style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        paragraph.Append(content);
        return paragraph;
    }

    public Paragraph Paragraph(string? style, string text) => Styled(style, [.. Runs(PlainText.Lines(text))]);

    public Paragraph RunIn(string heading, string text) => Styled(null, [Run(heading, StyleIds.MarkedWord), Run(" "), .. Runs(text)]);

    public static Run Run(string text, string? style = null)
    {
        var run = new Run();
        if (style is not null) run.RunProperties = new RunProperties(new RunStyle { Val = style });
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\t')) continue;
            if (i > start) run.Append(new Text(text[start..i]) { Space = SpaceProcessingModeValues.Preserve });
            if (i < text.Length) run.Append(text[i] is '\n' ? new Break() : new TabChar());
            start = i + 1;
        }

        return run;
    }

    public IEnumerable<OpenXmlElement> Runs(string text) =>
        Links.Split(text).Select<TextPiece, OpenXmlElement>(piece => piece.Target is null ? Run(piece.Text) : Link(piece));

    private Hyperlink Link(TextPiece piece)
    {
        var address = piece.Target!.AbsoluteUri;
        var link = new Hyperlink(Run(piece.Text, StyleIds.Hyperlink)) { Id = links.IdOf(piece.Target), History = true };
        if (address.Length <= LongestTooltip) link.Tooltip = address;
        return link;
    }
}
