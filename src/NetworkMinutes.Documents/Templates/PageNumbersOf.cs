using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

/// <summary>A template without page numbers gets them in its feet.</summary>
internal static class PageNumbersOf
{
    public static bool Are(MainDocumentPart main) => FilledTemplate.Roots(main).Skip(1).Any(Has);

    public static void Complete(MainDocumentPart main, Fit fit)
    {
        if (Are(main)) return;
        var body = main.Document.Body!;
        if (body.GetFirstChild<SectionProperties>() is null) body.Append(new SectionProperties());
        foreach (var (section, i) in body.Descendants<SectionProperties>().Select((section, i) => (section, i)).ToList())
        {
            if (i > 0 && !section.Elements<FooterReference>().Any()) continue;
            Add(main, section, HeaderFooterValues.Default, fit);
            if (section.GetFirstChild<TitlePage>() is { Val: null or { Value: true } }) Add(main, section, HeaderFooterValues.First, fit);
            if (main.DocumentSettingsPart?.Settings.GetFirstChild<EvenAndOddHeaders>() is not null) Add(main, section, HeaderFooterValues.Even, fit);
        }
    }

    private static void Add(MainDocumentPart main, SectionProperties section, HeaderFooterValues type, Fit fit)
    {
        var number = fit.To(PageFrame.PageNumber(), 0);
        if (section.Elements<FooterReference>().FirstOrDefault(known => (known.Type?.Value ?? HeaderFooterValues.Default) == type) is { Id.Value: { } id })
        {
            var footer = ((FooterPart)main.GetPartById(id)).Footer;
            if (Has(footer)) return;
            foreach (var empty in footer.Elements<Paragraph>().Where(Paragraphs.IsEmpty).ToList()) empty.Remove();
            footer.Append(number);
            return;
        }

        var free = Enumerable.Range(1, 1000).Select(n => $"nmFooter{n}").First(name => main.Parts.All(part => part.RelationshipId != name));
        main.AddNewPart<FooterPart>(free).Footer = new Footer(number);
        section.PrependChild(new FooterReference { Type = type, Id = free });
    }

    private static bool Has(OpenXmlElement root) =>
        root.Descendants<SimpleField>().Any(field => IsPage(field.Instruction?.Value)) || root.Descendants<FieldCode>().Any(code => IsPage(code.Text));

    private static bool IsPage(string? instruction) => instruction?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var name, ..] && name.Equals("PAGE", StringComparison.OrdinalIgnoreCase);
}
