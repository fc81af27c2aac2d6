using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Tests.Templates;

internal static class PlainTemplate
{
    /// <summary>A template without heads, feet and other styles than a second heading: a paragraph for each line, a heading for "# ".</summary>
    public static byte[] Of(params string[] lines)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(lines.Select(Line)));
            if (Array.Exists(lines, IsHeading)) main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Heading());
        }

        return file.ToArray();
    }

    private static bool IsHeading(string line) => line.StartsWith("# ", StringComparison.Ordinal);

    private static Paragraph Line(string line) => IsHeading(line)
        ? new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Rubrik2" }), new Run(new Text(line[2..])))
        : new Paragraph(new Run(new Text(line)));

    private static Style Heading() => new(new StyleName { Val = "heading 2" }, new StyleParagraphProperties(new KeepNext(), new OutlineLevel { Val = 1 }), new StyleRunProperties(new Bold())) { Type = StyleValues.Paragraph, StyleId = "Rubrik2" };
}
