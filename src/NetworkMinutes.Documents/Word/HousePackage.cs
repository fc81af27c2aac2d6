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
        if (template is null) return House(document, scheme, created, write);
        try
        {
            using var draft = new MemoryStream();
            FilledTemplate.Write(draft, template, document, scheme, created, write);
            return FixedPackage.Copy(draft);
        }
        catch (Exception e) when (e is not RuleBroken) // It passed a trial when it was uploaded, but it is somebody else's file.
        {
            throw new RuleBroken(Rule.Conflict, "Det gick inte att skriva i Word-mallen. Be en administratör byta ut den eller ta bort den.");
        }
    }

    private static byte[] House(HeadedDocument document, NumberScheme scheme, DateTimeOffset? created, Func<Prose, ListNumbering, IReadOnlyList<Piece>> write)
    {
        var (links, lists, body) = (new LinkTargets(), ListNumbering.OfTheHouse(scheme), new Body());
        foreach (var piece in write(new Prose(links, new Bookmarks()), lists)) body.Append(piece.Write(Piece.NoPlaces));
        Ending.KeepWithNext(body.LastChild);
        body.Append(Ending.StatusLine(document), PageFrame.Section());
        var parts = PageFrame.Parts(document.Organisation, Properties.TitleOf(document), document.Status);
        (parts["document"], parts["numbering"]) = (new Document(body), lists.Definitions);
        return HouseZip.Write(parts, links, stream => Properties.Write(stream, document, created));
    }
}
