using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

/// <summary>A heading that the template has right before a mark stands instead of the program's own.</summary>
internal sealed class OwnHeadings(MergedStyles styles)
{
    private const int Deepest = 4;

    /// <summary>Null when what stands there is no heading, or one that is filled itself, as the document's title.</summary>
    public Paragraph? Before(Paragraph mark) =>
        mark.ElementsBefore().LastOrDefault(IsContent) is Paragraph paragraph && LevelOf(paragraph) is not null && MarksInText.Of(paragraph).Marks.Count == 0 ? paragraph : null;

    /// <summary>What is put under a heading of the template: without the heading that says the same, and the others beside the template's.</summary>
    public IEnumerable<OpenXmlElement> Under(Paragraph? heading, IEnumerable<OpenXmlElement> elements, string? saysTheSame)
    {
        if (heading is null || LevelOf(heading) is not { } level) return elements;
        var written = elements.ToList();
        foreach (var paragraph in written.OfType<Paragraph>().Where(IsHeadingOfTheHouse)) paragraph.ParagraphProperties!.ParagraphStyleId!.Val = StyleIds.Heading(level);
        return written is [Paragraph first, ..] && first.InnerText == saysTheSame ? written.Skip(1) : written;
    }

    /// <summary>A heading whose mark had nothing to say goes with it.</summary>
    /// <param name="hasNothing">Nothing was put at the mark, and it stood alone on its line.</param>
    public void RemoveIfEmpty(Paragraph? heading, bool hasNothing)
    {
        if (heading?.Parent is not Body || heading.ParagraphProperties?.SectionProperties is not null) return;
        var next = heading.ElementsAfter().FirstOrDefault(IsContent);
        if (hasNothing || next is null || (next is Paragraph paragraph && LevelOf(paragraph) <= LevelOf(heading))) heading.Remove();
    }

    private int? LevelOf(Paragraph paragraph) => OutlineLevel(paragraph) is { } level and < Deepest ? level + 1 : null;

    private int? OutlineLevel(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value
        ?? (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } style ? styles.Chain(style).Select(s => s.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(level => level is not null) : null);

    private static bool IsContent(OpenXmlElement element) => element is Paragraph or Table or SdtBlock;

    private static bool IsHeadingOfTheHouse(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == StyleIds.Heading(1);
}
