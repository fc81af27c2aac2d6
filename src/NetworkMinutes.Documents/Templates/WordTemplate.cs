using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Templates;

/// <param name="Remarks">What the template lacks and what the program does about it, in sentences.</param>
public sealed record TemplateReport(IReadOnlyList<TemplateMark> Marks, IReadOnlyList<string> Remarks);

/// <summary>An organisation's own Word template, as it is uploaded.</summary>
public static class WordTemplate
{
    public const int LargestFile = SafePackage.LargestFile;

    /// <summary>Looks a template through and tries it.</summary>
    /// <exception cref="RuleBroken">It is too large, broken, no Word file, or holds macros or something from elsewhere.</exception>
    public static TemplateReport Read(byte[] bytes)
    {
        SafePackage.Check(bytes);
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            if (package.DocumentType is not (WordprocessingDocumentType.Document or WordprocessingDocumentType.Template) || package.MainDocumentPart?.Document?.Body is null) throw SafePackage.NotWord();
            var report = TemplateInspection.Of(package.MainDocumentPart);
            MinutesWord.ToBytes(Trial, created: null, bytes);
            return report;
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or InvalidDataException or InvalidOperationException or NullReferenceException or ArgumentException or FormatException or IOException or KeyNotFoundException or OverflowException)
        {
            throw SafePackage.Refused("Filen går inte att använda som mall. Öppna den i Word, spara den igen och försök på nytt.");
        }
    }

    /// <summary>A template to begin from: the house's styles, with all the marks in their places.</summary>
    public static byte[] Example() => ExampleTemplate.ToBytes();

    private static MinutesDocument Trial => new()
    {
        Title = "Anteckningar Provgruppen 2026-11-20",
        Label = "Anteckningar",
        Body = "Provgruppen",
        Organisation = "Göteborgsregionen",
        Status = "Utkast",
        Attendance = [new("Närvarande", [new("Karin Dahl", "GR", "")])],
        Sections = [new(1, "1", "Inledning", [new ListBlock(ListKind.Bullets, ["en"]), new ListBlock(ListKind.Numbers, ["ett"]), new MarkedBlock(MarkedKind.Decision, "Beslut", "Ja.", [])])],
        Decisions = [new("1", "Ja.", [], "")],
        Actions = [new("1", "Skriver.", "Karin Dahl", "i maj")],
    };
}
