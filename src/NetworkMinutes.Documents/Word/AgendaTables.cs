using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>The agenda, and what is open from before. A column that nothing stands in is left out.</summary>
internal static class AgendaTables
{
    public const string OpenHeading = "Öppet sedan tidigare";

    private const int Item = 900;
    private const int Kind = 1300;
    private const int Presenter = 2200;
    private const int Time = 1450;
    private const int Who = 2400;
    private const int When = 2400;

    public static IEnumerable<OpenXmlElement> Agenda(AgendaDocument document, Prose prose)
    {
        if (document.Rows.Count == 0) return [];
        var columns = new List<(TableColumn Column, Func<AgendaRow, IEnumerable<Paragraph>> Cell)>
        {
            (new("Punkt", Item), row => prose.Cell(row.Number)),
            (new("Ärende", 0), row => prose.Cell(Title(row))),
        };
        Add("Typ", Kind, row => row.Kind);
        Add("Föredragande", Presenter, row => row.Presenter);
        Add("Tid", Time, row => row.Time);
        columns[1] = (columns[1].Column with { Width = PageFrame.TextWidth - columns.Sum(column => column.Column.Width) }, columns[1].Cell);
        var rows = document.Rows.Select(row => (IReadOnlyList<IEnumerable<Paragraph>>)[.. columns.Select(column => column.Cell(row))]).ToList();
        return Headed("Dagordning", [.. columns.Select(column => column.Column)], rows);

        void Add(string heading, int width, Func<AgendaRow, string> text)
        {
            if (document.Rows.Any(row => !PlainText.IsBlank(text(row)))) columns.Add((new(heading, width), row => prose.Cell(text(row))));
        }
    }

    public static IEnumerable<OpenXmlElement> OpenItems(AgendaDocument document, Prose prose)
    {
        if (document.OpenItems.Count == 0) return [];
        TableColumn[] columns = [new("Vad", PageFrame.TextWidth - Who - When), new("Vem", Who), new("När", When)];
        var rows = document.OpenItems
            .Select(row => (IReadOnlyList<IEnumerable<Paragraph>>)[prose.Cell(row.What), prose.Cell(row.Who, "Ansvarig saknas"), prose.Cell(row.When, "Ingen tid satt")]).ToList();
        return Headed(OpenHeading, columns, rows);
    }

    private static OpenXmlElement[] Headed(string heading, IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<IEnumerable<Paragraph>>> rows) =>
        [Prose.Styled(StyleIds.Heading(1), Prose.Run(heading)), TableShape.Write(heading, columns, rows)];

    private static string Title(AgendaRow row) => row.Attachments.Count == 0 ? row.Title
        : $"{row.Title}\n{(row.Attachments.Count == 1 ? "Bilaga" : "Bilagor")} {SwedishText.Join(row.Attachments.Select(number => $"{number}"))}";
}
