using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>"Beslut i korthet" and "Åtgärder": what the reader looks for a week later.</summary>
internal static class Overview
{
    private const int Item = 1000;
    private const int People = 2300;
    private const int Who = 2100;
    private const int When = 1750;

    public static IEnumerable<OpenXmlElement> Write(MinutesDocument document, Prose prose)
    {
        OpenXmlElement[] decisions = document.Decisions.Count > 0 ? Headed("Beslut i korthet", Decisions(document.Decisions, prose)) : [];
        OpenXmlElement[] actions = document.Actions.Count > 0 ? Headed("Åtgärder", Actions(document.Actions, prose)) : [];
        return [.. decisions, .. actions];
    }

    private static OpenXmlElement[] Headed(string heading, Func<string, Table> table) =>
        [Prose.Styled(StyleIds.Heading(1), Prose.Run(heading)), table(heading)];

    private static Func<string, Table> Decisions(IReadOnlyList<DecisionRow> rows, Prose prose)
    {
        var people = rows.Any(row => !PlainText.IsBlank(row.People));
        TableColumn[] columns = [new("Punkt", Item), new("Beslut", PageFrame.TextWidth - Item - People), new("Personer", People)];
        if (!people) columns = [columns[0], columns[1] with { Width = PageFrame.TextWidth - Item }];
        return title => TableShape.Write(title, columns, [.. rows.Select(row => DecisionCells(row, people, prose))]);
    }

    private static IReadOnlyList<IEnumerable<Paragraph>> DecisionCells(DecisionRow row, bool people, Prose prose) =>
        people
            ? [prose.Cell(row.Item), prose.Cell(row.Text, row.Points), prose.Cell(row.People)]
            : [prose.Cell(row.Item), prose.Cell(row.Text, row.Points)];

    private static Func<string, Table> Actions(IReadOnlyList<ActionRow> rows, Prose prose)
    {
        TableColumn[] columns = [new("Punkt", Item), new("Vad", PageFrame.TextWidth - Item - Who - When), new("Vem", Who), new("När", When)];
        return title => TableShape.Write(title, columns, [.. rows.Select(row => ActionCells(row, prose))]);
    }

    private static IReadOnlyList<IEnumerable<Paragraph>> ActionCells(ActionRow row, Prose prose) =>
        [prose.Cell(row.Item), prose.Cell(row.What), prose.Cell(row.Who, "Ansvarig saknas"), prose.Cell(row.When, "Ingen tid satt")];
}
