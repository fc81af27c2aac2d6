using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

internal static class ExampleTemplate
{
    private const int Term = 2200;

    public static byte[] ToBytes()
    {
        using var draft = new MemoryStream();
        using (var package = WordprocessingDocument.Create(draft, WordprocessingDocumentType.Document)) Fill(package);
        return FixedPackage.Copy(draft);
    }

    private static void Fill(WordprocessingDocument package)
    {
        var main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "document");
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = HouseStyles.All();
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = HouseLists.All(HeadingNumbers.For([]).Scheme);
        Resource.Feed(main.AddNewPart<DocumentSettingsPart>("settings"), "settings.xml");
        Resource.Feed(main.AddNewPart<FontTablePart>("fonts"), "fontTable.xml");
        main.Document = new Document(new Body(
            Prose.Styled(StyleIds.DocumentLabel, Prose.Run("{{benämning}}")),
            Prose.Styled(StyleIds.Title, Prose.Run("{{grupp}}")),
            Facts(),
            Prose.Styled(StyleIds.Heading(1), Prose.Run("Mer om mötet")),
            Line("uppgifter"),
            Line("närvaro"),
            Line("anteckningar"),
            Line("beslut"),
            Line("andras beslut"),
            Line("åtgärder"),
            Prose.Styled(StyleIds.StatusLine, Prose.Run("Status: {{status}}")),
            PageFrame.Section()));
        foreach (var (id, root) in PageFrame.Parts("{{organisation}}", "{{titel}}", "{{status}}"))
        {
            if (root is Header header) main.AddNewPart<HeaderPart>(id).Header = header;
            else main.AddNewPart<FooterPart>(id).Footer = (Footer)root;
        }
    }

    private static Table Facts() => TableShape.Write("Mötet", [new("Uppgift", Term), new("Om mötet", PageFrame.TextWidth - Term)],
    [
        Row("Datum", "{{datum}}"), Row("Tid", "{{tid}}"), Row("Plats", "{{plats}}"), Row("Ordförande", "{{ordförande}}"),
        Row("Antecknat av", "{{antecknare}}"), Row("Nästa möte", "{{nästa möte}}"),
    ]);

    private static IReadOnlyList<IEnumerable<Paragraph>> Row(string term, string mark) => [[Cell(term)], [Cell(mark)]];

    private static Paragraph Cell(string text) => Prose.Styled(StyleIds.TableText, Prose.Run(text));

    private static Paragraph Line(string mark) => Prose.Styled(null, Prose.Run("{{" + mark + "}}"));
}
