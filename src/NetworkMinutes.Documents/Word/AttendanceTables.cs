using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

internal static class AttendanceTables
{
    public const string ThosePresent = "Närvarande";

    private const int SmallTable = 8;
    private static readonly TableColumn Name = new("Namn", 3000);
    private static readonly TableColumn Organisation = new("Kommun/organisation", 2900);
    private static readonly TableColumn Note = new("Anmärkning", PageFrame.TextWidth - 3000 - 2900);

    public static IEnumerable<OpenXmlElement> Write(IReadOnlyList<AttendanceTable> tables, Prose prose)
    {
        foreach (var table in tables.Where(table => table.Rows.Count > 0))
        {
            var heading = Opening.FirstOf(table.Heading, "Deltagare");
            yield return Prose.Styled(StyleIds.Heading(1), Prose.Run(heading));
            yield return Rows(heading, table, prose);
        }
    }

    private static Table Rows(string heading, AttendanceTable table, Prose prose)
    {
        var notes = table.Rows.Any(row => !PlainText.IsBlank(row.Note));
        TableColumn[] columns = notes ? [Name, Organisation, Note] : [Name, Organisation with { Width = PageFrame.TextWidth - Name.Width }];
        return TableShape.Write(heading, columns, [.. table.Rows.Select(row => Cells(row, notes, prose))], SmallTable);
    }

    private static IReadOnlyList<IEnumerable<Paragraph>> Cells(AttendanceRow row, bool notes, Prose prose) =>
        notes
            ? [prose.Cell(row.Name), prose.Cell(row.Organisation), prose.Cell(row.Note)]
            : [prose.Cell(row.Name), prose.Cell(row.Organisation)];
}
