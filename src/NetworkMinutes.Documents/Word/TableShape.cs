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
    public static Table Write(string title, IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<IEnumerable<Paragraph>>> rows, int wholeUpTo = 0)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = StyleIds.Table },
                new TableWidth { Width = Twips(columns.Sum(column => column.Width)), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0620", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = title },
                new TableDescription { Val = $"Kolumner: {string.Join(", ", columns.Select(column => column.Heading))}" }),
            new TableGrid(columns.Select(column => new GridColumn { Width = Twips(column.Width) })));
        table.Append(Row(columns, columns.Select(column => Enumerable.Repeat(Prose.Styled(StyleIds.TableHeading, Prose.Run(column.Heading)), 1)), new CantSplit(), new TableHeader()));
        for (var i = 0; i < rows.Count; i++) table.Append(Row(columns, StaysWithNext(i, rows.Count, wholeUpTo) ? rows[i].Select(Kept) : rows[i], new CantSplit()));
        return table;
    }

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
