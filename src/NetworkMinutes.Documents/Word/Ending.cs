using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

internal static class Ending
{
    public static IEnumerable<OpenXmlElement> Closing(MinutesDocument document, Prose prose)
    {
        if (!PlainText.IsBlank(document.Closing)) yield return prose.Paragraph(StyleIds.ClosingLine, document.Closing!);
    }

    /// <summary>The status closes the text, because a page head is not read aloud and a table may not be last.</summary>
    /// <summary>So that what follows never stands alone on a page.</summary>
    public static void KeepWithNext(OpenXmlElement? last)
    {
        var paragraphs = last is Table table ? table.Elements<TableRow>().LastOrDefault()?.Descendants<Paragraph>() : last is Paragraph paragraph ? [paragraph] : null;
        foreach (var kept in paragraphs ?? []) (kept.ParagraphProperties ??= new ParagraphProperties()).KeepNext = new KeepNext();
    }

    public static OpenXmlElement StatusLine(HeadedDocument document)
    {
        var status = PlainText.OneLine(document.Status);
        return Prose.Styled(StyleIds.StatusLine, Prose.Run(status.Length > 0 ? $"Status: {status}" : Properties.TitleOf(document)));
    }
}
