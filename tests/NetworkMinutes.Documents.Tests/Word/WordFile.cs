using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

/// <summary>A written file, opened again to be read as Word would.</summary>
internal sealed class WordFile : IDisposable
{
    private readonly MemoryStream bytes;
    private readonly WordprocessingDocument package;

    public WordFile(MinutesDocument document)
        : this(MinutesWord.ToBytes(document)) { }

    public WordFile(AgendaDocument document)
        : this(AgendaWord.ToBytes(document)) { }

    public WordFile(byte[] file)
    {
        bytes = new MemoryStream(file);
        package = WordprocessingDocument.Open(bytes, isEditable: false);
    }

    public WordprocessingDocument Package => package;
    public MainDocumentPart Main => package.MainDocumentPart!;
    public Body Body => Main.Document.Body!;
    public Styles Styles => Main.StyleDefinitionsPart!.Styles!;
    public Numbering Numbering => Main.NumberingDefinitionsPart!.Numbering;

    public IEnumerable<Paragraph> Headings =>
        Body.Elements<Paragraph>().Where(paragraph => StyleOf(paragraph).StartsWith("Heading", StringComparison.Ordinal));

    public IEnumerable<OpenXmlPartRootElement> Roots =>
        Main
            .HeaderParts.Select(part => (OpenXmlPartRootElement)part.Header)
            .Concat(Main.FooterParts.Select(part => part.Footer))
            .Prepend(Main.Document);

    public static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal";

    public static int? ListOf(Paragraph paragraph) => paragraph.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;

    public IReadOnlyList<string> Errors() =>
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(package)
                .Select(error =>
                    string.Create(CultureInfo.InvariantCulture, $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
                ),
        ];

    public Paragraph Paragraph(string startsWith) =>
        Body.Descendants<Paragraph>().First(paragraph => paragraph.InnerText.StartsWith(startsWith, StringComparison.Ordinal));

    public void Dispose()
    {
        package.Dispose();
        bytes.Dispose();
    }
}
