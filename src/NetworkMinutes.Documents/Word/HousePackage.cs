using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>What every document of the house shares: styles, fonts, properties, page frame.</summary>
internal static class HousePackage
{
    /// <param name="created">For the file's properties; left out when null, so that bytes depend on the document alone.</param>
    /// <param name="write">The text, written with links and lists of this package.</param>
    public static void Write(HeadedDocument document, Stream output, DateTimeOffset? created, Func<MainDocumentPart, Prose, IEnumerable<OpenXmlElement>> write)
    {
        using var draft = new MemoryStream();
        using (var package = WordprocessingDocument.Create(draft, WordprocessingDocumentType.Document))
            Fill(package, document, created, write);
        FixedPackage.Copy(draft, output);
    }

    private static void Fill(WordprocessingDocument package, HeadedDocument document, DateTimeOffset? created, Func<MainDocumentPart, Prose, IEnumerable<OpenXmlElement>> write)
    {
        var main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "document");
        Properties.Add(package, document, created);
        Resource.Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), "styles.xml");
        Resource.Feed(main.AddNewPart<DocumentSettingsPart>("settings"), "settings.xml");
        Resource.Feed(main.AddNewPart<FontTablePart>("fonts"), "fontTable.xml");
        var body = new Body();
        body.Append(write(main, new Prose(new LinkTargets(main))));
        body.Append(PageFrame.Add(main, document));
        main.Document = new Document(body);
    }
}
