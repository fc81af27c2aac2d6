using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents;

/// <summary>A notice with its agenda as a Word file, in the style of the minutes. The same document gives the same bytes.</summary>
public static class AgendaWord
{
    /// <param name="created">For the file's properties; left out when null, so that bytes depend on the document alone.</param>
    public static byte[] ToBytes(AgendaDocument document, DateTimeOffset? created = null)
    {
        using var output = new MemoryStream();
        HousePackage.Write(document, output, created, (main, prose) => Text(document, main, prose));
        return output.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Text(AgendaDocument document, MainDocumentPart main, Prose prose)
    {
        var blocks = new Blocks(prose, new ListNumbering(main, HeadingNumbers.For([]).Scheme));
        return
        [
            .. Opening.Write(document, prose),
            .. Preparation(document, prose),
            .. AgendaTables.Agenda(document, prose),
            .. Attachments(document, blocks),
            .. AgendaTables.OpenItems(document, prose),
            Ending.Status(document),
        ];
    }

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
