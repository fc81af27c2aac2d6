using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Word;

/// <param name="Width">In twentieths of a point.</param>
internal sealed record TableColumn(string Heading, int Width);

/// <summary>Every table of the minutes: a marked header row that is repeated, and rows that never part over two pages.</summary>
internal static class TableShape
{
    /// <param name="wholeUpTo">A table of at most this many rows stays on one page.</param>
    public static Table Write(
        string title,
        IReadOnlyList<TableColumn> columns,
        IReadOnlyList<IReadOnlyList<IEnumerable<Paragraph>>> rows,
        int wholeUpTo = 0)
    {
        var grid = new TableGrid(columns.Select(column => new GridColumn { Width = Twips(column.Width) }));
        var table = new Table(Properties(title, columns), grid, HeaderRow(columns));
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = StaysWithNext(i, rows.Count, wholeUpTo) ? rows[i].Select(Kept) : rows[i];
            table.Append(Row(columns, cells, new CantSplit()));
        }

        return table;
    }

    private static TableProperties Properties(string title, IReadOnlyList<TableColumn> columns) => new(
        new TableStyle { Val = StyleIds.Table },
        new TableWidth { Width = Twips(columns.Sum(column => column.Width)), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook
        {
            Val = "0620",
            FirstRow = true,
            LastRow = false,
            FirstColumn = false,
            LastColumn = false,
            NoHorizontalBand = true,
            NoVerticalBand = true,
        },
        new TableCaption { Val = title },
        new TableDescription { Val = $"Kolumner: {string.Join(", ", columns.Select(column => column.Heading))}" });

    /// <summary>The last row of a longer table never stands alone on a page; the header row keeps the first one.</summary>
    private static bool StaysWithNext(int row, int rows, int wholeUpTo) => row < rows - 1 && (rows <= wholeUpTo || row == rows - 2);

    private static IEnumerable<Paragraph> Kept(IEnumerable<Paragraph> cell)
    {
        foreach (var paragraph in cell)
        {
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
            yield return paragraph;
        }
    }

    private static TableRow HeaderRow(IReadOnlyList<TableColumn> columns)
    {
        var cells = columns.Select(column => Enumerable.Repeat(Prose.Styled(StyleIds.TableHeading, Prose.Run(column.Heading)), 1));
        return Row(columns, cells, new CantSplit(), new TableHeader());
    }

    private static TableRow Row(IEnumerable<TableColumn> columns, IEnumerable<IEnumerable<Paragraph>> cells, params OpenXmlElement[] marks)
    {
        var row = new TableRow(new TableRowProperties(marks));
        foreach (var (column, paragraphs) in columns.Zip(cells))
        {
            var width = new TableCellWidth { Width = Twips(column.Width), Type = TableWidthUnitValues.Dxa };
            var cell = new TableCell(new TableCellProperties(width));
            cell.Append(paragraphs);
            row.Append(cell);
        }

        return row;
    }

    private static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);
}
