using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>"Beslut i korthet" and "Åtgärder": what the reader looks for a week later.</summary>
internal static class Overview
{
    public const string DecisionsHeading = "Beslut i korthet";
    public const string OthersHeading = "Andras beslut";
    public const string ActionsHeading = "Åtgärder";

    private const int Item = 1000;
    private const int People = 2300;
    private const int Who = 2100;
    private const int When = 1750;
    private const int Day = 2050;

    public static IEnumerable<OpenXmlElement> Decisions(MinutesDocument document, Prose prose)
    {
        var people = document.Decisions.Any(row => !PlainText.IsBlank(row.People));
        TableColumn[] columns = people
            ? [new("Punkt", Item), new("Beslut", PageFrame.TextWidth - Item - People), new("Personer", People)]
            : [new("Punkt", Item), new("Beslut", PageFrame.TextWidth - Item)];
        return Headed(DecisionsHeading, columns, document.Decisions, row =>
        {
            var text = prose.Bookmarks.InTable(prose.Cell(row.Text, row.Points), row.Identity);
            return people ? [prose.Cell(row.Item), text, prose.Cell(row.People)] : [prose.Cell(row.Item), text];
        });
    }

    public static IEnumerable<OpenXmlElement> OthersDecisions(MinutesDocument document, Prose prose)
    {
        TableColumn[] columns = [new("Punkt", Item), new("Beslut", PageFrame.TextWidth - Item - Who - Day), new("Av", Who), new("När", Day)];
        return Headed(OthersHeading, columns, document.OthersDecisions, row =>
            [prose.Cell(row.Item), prose.Bookmarks.InTable(prose.Cell(row.Text), row.Identity), prose.Cell(row.Body), prose.Cell(row.When)]);
    }

    public static IEnumerable<OpenXmlElement> Actions(MinutesDocument document, Prose prose)
    {
        TableColumn[] columns = [new("Punkt", Item), new("Vad", PageFrame.TextWidth - Item - Who - When), new("Vem", Who), new("När", When)];
        return Headed(ActionsHeading, columns, document.Actions, row =>
            [prose.Cell(row.Item), prose.Bookmarks.InTable(prose.Cell(row.What), row.Identity), prose.Cell(row.Who, "Ansvarig saknas"), prose.Cell(row.When, "Ingen tid satt")]);
    }

    private static OpenXmlElement[] Headed<T>(
        string heading, IReadOnlyList<TableColumn> columns, IReadOnlyList<T> rows, Func<T, IReadOnlyList<IEnumerable<Paragraph>>> cells) =>
        rows.Count == 0 ? [] : [Prose.Styled(StyleIds.Heading(1), Prose.Run(heading)), TableShape.Write(heading, columns, [.. rows.Select(cells)])];
}
