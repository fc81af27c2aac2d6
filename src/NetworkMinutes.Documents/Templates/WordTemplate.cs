using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace NetworkMinutes.Documents.Templates;

/// <param name="Remarks">What the template lacks and what the program does about it, in sentences.</param>
public sealed record TemplateReport(IReadOnlyList<TemplateMark> Marks, IReadOnlyList<string> Remarks)
{
    /// <summary>With its dot, after what it holds and not after its name.</summary>
    public string Ending { get; init; } = ".docx";
}

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
            var report = TemplateInspection.Of(package.MainDocumentPart) with { Ending = package.DocumentType == WordprocessingDocumentType.Template ? ".dotx" : ".docx" };
            Trial(bytes, DateOnly.MinValue);
            return report;
        }
        catch (Exception e) when (e is not RuleBroken { Field: SafePackage.Field }) // A malformed file breaks the library in ways that cannot be listed.
        {
            throw SafePackage.Refused("Filen går inte att använda som mall. Öppna den i Word, spara den igen och försök på nytt.");
        }
    }

    /// <summary>The template without another that it hangs on and that Word would fetch wherever a document is opened; the same bytes when it hangs on none.</summary>
    public static byte[] Alone(byte[] bytes) => AttachedTemplates.Without(bytes);

    /// <summary>A template to begin from: the house's styles, with all the marks in their places.</summary>
    public static byte[] Example() => ExampleTemplate.ToBytes();

    /// <summary>Made-up minutes written in a template.</summary>
    public static byte[] Trial(byte[] template, DateOnly day) => MinutesWord.ToBytes(TrialMinutes.On(day), created: null, template);
}
