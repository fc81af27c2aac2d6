using DocumentFormat.OpenXml;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents;

/// <summary>A notice with its agenda as a Word file, in the style of the minutes. The same document gives the same bytes.</summary>
public static class AgendaWord
{
    /// <param name="created">For the file's properties; left out when null, so that bytes depend on the document alone.</param>
    /// <param name="template">A .docx or .dotx that <see cref="Templates.WordTemplate"/> has taken; null for the house's own.</param>
    public static byte[] ToBytes(AgendaDocument document, DateTimeOffset? created = null, byte[]? template = null) =>
        HousePackage.Write(document, HeadingNumbers.For([]).Scheme, created, template, (prose, numbering) => Pieces(document, prose, numbering));

    private static IReadOnlyList<Piece> Pieces(AgendaDocument document, Prose prose, ListNumbering numbering) =>
    [
        .. Opening.Pieces(document, prose),
        new(null, () => Preparation(document, prose)),
        new(null, () => AgendaTables.Agenda(document, prose)),
        new(null, () => Attachments(document, new Blocks(prose, numbering))),
        new("åtgärder", () => AgendaTables.OpenItems(document, prose), heading: AgendaTables.OpenHeading),
    ];

    private static IEnumerable<OpenXmlElement> Preparation(AgendaDocument document, Prose prose)
    {
        var lines = PlainText.Lines(document.Preparation).Split('\n').Where(line => !PlainText.IsBlank(line)).ToList();
        return lines.Count == 0 ? [] : [Prose.Styled(StyleIds.Heading(1), Prose.Run("Att göra före mötet")), .. lines.Select(line => prose.Paragraph(null, line))];
    }

    private static IEnumerable<OpenXmlElement> Attachments(AgendaDocument document, Blocks blocks)
    {
        if (document.Attachments.Count == 0) return [];
        var names = document.Attachments.Select(file => file.Item.Length > 0 ? $"{file.Name} (punkt {file.Item})" : file.Name).ToList();
        return [Prose.Styled(StyleIds.Heading(1), Prose.Run("Bilagor")), .. blocks.Write([new ListBlock(ListKind.Numbers, names)], level: 1)];
    }
}
