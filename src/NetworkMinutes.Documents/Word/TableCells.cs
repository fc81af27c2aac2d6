using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Word;

internal static class TableCells
{
    private const string Nothing = "–";

    public static IEnumerable<Paragraph> Cell(this Prose prose, string? text, string missing = Nothing) =>
        [prose.Paragraph(StyleIds.TableText, PlainText.IsBlank(text) ? missing : text!)];

    public static IEnumerable<Paragraph> Cell(this Prose prose, string? text, IReadOnlyList<string> points)
    {
        var list = points.Where(point => !PlainText.IsBlank(point)).Select(point => prose.Paragraph(StyleIds.TableList, point)).ToList();
        return PlainText.IsBlank(text) && list.Count > 0 ? list : prose.Cell(text).Concat(list);
    }
}
