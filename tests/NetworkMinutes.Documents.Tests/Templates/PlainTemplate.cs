using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Tests.Templates;

internal static class PlainTemplate
{
    /// <summary>A template without styles, heads or feet: a paragraph for each line.</summary>
    public static byte[] Of(params string[] lines)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
            package.AddMainDocumentPart().Document = new Document(new Body(lines.Select(line => new Paragraph(new Run(new Text(line))))));
        return file.ToArray();
    }
}
