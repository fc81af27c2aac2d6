using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Word;

/// <param name="Width">In twentieths of a point.</param>
internal sealed record TableColumn(string Heading, int Width);

/// <summary>Every table of the minutes: a marked header row that is repeated, and rows that never part over two pages.</summary>
internal static class TableShape
{
    public static Table Write(string title, IReadOnlyList<TableColumn> columns, IEnumerable<IReadOnlyList<IEnumerable<Paragraph>>> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = StyleIds.Table },
                new TableWidth { Width = Twips(columns.Sum(column => column.Width)), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = title },
                new TableDescription { Val = $"Kolumner: {string.Join(", ", columns.Select(column => column.Heading))}" }),
            new TableGrid(columns.Select(column => new GridColumn { Width = Twips(column.Width) })));
        table.Append(Row(columns, columns.Select(column => Enumerable.Repeat(Prose.Styled(StyleIds.TableHeading, Prose.Run(column.Heading)), 1)), new CantSplit(), new TableHeader()));
        foreach (var row in rows) table.Append(Row(columns, row, new CantSplit()));
        return table;
    }

    private static TableRow Row(IReadOnlyList<TableColumn> columns, IEnumerable<IEnumerable<Paragraph>> cells, params OpenXmlElement[] marks)
    {
        var row = new TableRow(new TableRowProperties(marks));
        foreach (var (column, paragraphs) in columns.Zip(cells))
        {
            var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = Twips(column.Width), Type = TableWidthUnitValues.Dxa }));
            cell.Append(paragraphs);
            row.Append(cell);
        }

        return row;
    }

    private static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);
}
