using DocumentFormat.OpenXml;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

internal static class Ending
{
    /// <summary>The status closes the text, because a page head is not read aloud and a table may not be last.</summary>
    public static IEnumerable<OpenXmlElement> Write(MinutesDocument document, Prose prose)
    {
        if (!PlainText.IsBlank(document.Closing)) yield return prose.Paragraph(StyleIds.ClosingLine, document.Closing!);
        foreach (var element in Overview.Write(document, prose)) yield return element;
        yield return Status(document);
    }

    public static OpenXmlElement Status(HeadedDocument document)
    {
        var status = PlainText.OneLine(document.Status);
        return Prose.Styled(StyleIds.StatusLine, Prose.Run(status.Length > 0 ? $"Status: {status}" : Properties.TitleOf(document)));
    }
}
