using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

internal static class Paragraphs
{
    private const string Nothing = "–";

    public static bool IsEmpty(Paragraph paragraph) =>
        PlainText.IsBlank(paragraph.InnerText) && !paragraph.Descendants().Any(element => element is Drawing or Picture or EmbeddedObject or FieldCode or SimpleField or AlternateContent or Break { Type.Value: BreakValues.Page });

    /// <summary>A paragraph that held marks alone leaves no gap when they had nothing to say.</summary>
    /// <param name="closed">Whether a cell that then ends with a table is closed afterwards.</param>
    public static void RemoveIfEmptied(Paragraph paragraph, bool closed = false)
    {
        if (!IsEmpty(paragraph) || paragraph.ParagraphProperties?.SectionProperties is not null || paragraph.Parent is not { } parent) return;
        var others = parent.ChildElements.Where(child => child != paragraph && child is Paragraph or Table or SdtBlock).ToList();
        if (others.Count > 0 && (closed || parent is not TableCell || others[^1] is Paragraph)) paragraph.Remove();
        else if (others.Count == 0 && parent is TableCell or Header or Footer or TextBoxContent or SdtContentBlock) Say(paragraph, Nothing);
    }

    private static void Say(Paragraph paragraph, string words)
    {
        if (paragraph.Descendants<Text>().FirstOrDefault() is { } text) text.Text = words;
        else paragraph.Append(Prose.Run(words));
    }
}
