using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Templates;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>What every document of the house shares: styles, fonts, properties, page frame.</summary>
internal static class HousePackage
{
    /// <param name="created">For the file's properties; left out when null, so that bytes depend on the document alone.</param>
    /// <param name="template">The organisation's own; null for the house's.</param>
    /// <param name="write">The text, written with links and lists of this package.</param>
    public static byte[] Write(
        HeadedDocument document, NumberScheme scheme, DateTimeOffset? created, byte[]? template, Func<Prose, ListNumbering, IReadOnlyList<Piece>> write)
    {
        using var draft = new MemoryStream();
        if (template is null) WriteHouse(draft, document, scheme, created, write);
        else FilledTemplate.Write(draft, template, document, scheme, created, write);
        return FixedPackage.Copy(draft);
    }

    private static void WriteHouse(
        Stream draft, HeadedDocument document, NumberScheme scheme, DateTimeOffset? created, Func<Prose, ListNumbering, IReadOnlyList<Piece>> write)
    {
        using var package = WordprocessingDocument.Create(draft, WordprocessingDocumentType.Document);
        package.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
        var main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "document");
        Properties.Add(package, document, created);
        Resource.Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), "styles.xml");
        Resource.Feed(main.AddNewPart<DocumentSettingsPart>("settings"), "settings.xml");
        Resource.Feed(main.AddNewPart<FontTablePart>("fonts"), "fontTable.xml");

        var prose = new Prose(new LinkTargets(main), new Bookmarks());
        var body = new Body();
        foreach (var piece in write(prose, ListNumbering.OfTheHouse(main, scheme))) body.Append(piece.Write(Piece.NoPlaces));
        body.Append(PageFrame.Add(main, document));
        main.Document = new Document(body);
    }
}
