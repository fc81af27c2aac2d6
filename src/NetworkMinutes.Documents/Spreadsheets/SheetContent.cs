using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Spreadsheets;

internal static class SheetContent
{
    private const int LongestCell = 32_000;
    private const int LongestName = 31;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static Worksheet Of(SheetDocument sheet)
    {
        var rows = new SheetData(new Row(sheet.Columns.Select((column, i) => Words(column.Heading, Place(i, 1), SheetStyles.Heading))) { RowIndex = 1 });
        for (var i = 0; i < sheet.Rows.Count; i++) rows.Append(RowOf(sheet.Rows[i], (uint)i + 2));
        var frozen = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = Filtered(sheet).Replace("$", "", StringComparison.Ordinal) },
            new SheetViews(new SheetView(frozen, new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } }) { TabSelected = true, WorkbookViewId = 0 }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(sheet.Columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })),
            rows,
            new AutoFilter { Reference = Filtered(sheet).Replace("$", "", StringComparison.Ordinal) },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddHeader($"&L{NameOf(sheet.Title).Replace("&", "&&", StringComparison.Ordinal)}"), new OddFooter("&R&P (&N)")));
    }

    /// <summary>The header row and all below it: "$A$1:$I$40".</summary>
    public static string Filtered(SheetDocument sheet) => $"$A$1:${Letters(sheet.Columns.Count - 1)}${(sheet.Rows.Count + 1).ToString(CultureInfo.InvariantCulture)}";

    public static string NameOf(string title)
    {
        var name = string.Concat(PlainText.OneLine(title).Where(sign => !":\\/?*[]'".Contains(sign, StringComparison.Ordinal)));
        return name.Length == 0 ? "Blad" : name[..Math.Min(LongestName, name.Length)];
    }

    private static Row RowOf(IReadOnlyList<SheetCell> cells, uint number)
    {
        var row = new Row { RowIndex = number };
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Day is { } day) row.Append(new Cell(new CellValue((day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture))) { CellReference = Place(i, number), StyleIndex = SheetStyles.Day });
            else if (PlainText.Lines(cells[i].Text) is { Length: > 0 } text) row.Append(Words(text, Place(i, number), SheetStyles.Text));
        }

        return row;
    }

    /// <summary>Text is text, also when it begins with an equals sign.</summary>
    private static Cell Words(string text, string place, uint style) =>
        new(new InlineString(new Text(text.Length > LongestCell ? text[..LongestCell] + " …" : text) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = place, DataType = CellValues.InlineString, StyleIndex = style };

    private static string Place(int column, uint row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
