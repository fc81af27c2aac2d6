using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NetworkMinutes.Documents.Tests.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests;

public class ExcelFileTests
{
    private static readonly SheetDocument List = new(
        "Beslut",
        [new("Möte", 12), new("Beslut", 60), new("Senast", 12)],
        [
            [new DateOnly(2026, 11, 20), "Nätverket ställer sig bakom guiden.", (DateOnly?)null],
            [(DateOnly?)null, "=HYPERLINK(\"https://example.se\")\noch en rad till", new DateOnly(2027, 2, 1)],
            [new DateOnly(2024, 2, 29), "\0\u0001 <&> " + new string('å', 40_000), (DateOnly?)null],
        ]);

    [Fact]
    public void The_file_is_valid_titled_frozen_filtered_and_printed_with_its_heads()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(ExcelFile.ToBytes(List)), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(("Beslut", "sv-SE"), (package.PackageProperties.Title, package.PackageProperties.Language));
        var sheet = package.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Equal("Beslut", package.WorkbookPart.Workbook.Descendants<Sheet>().Single().Name);
        Assert.Equal((1d, PaneStateValues.Frozen), (sheet.Descendants<Pane>().Single().VerticalSplit!.Value, sheet.Descendants<Pane>().Single().State!.Value));
        Assert.Equal("A1:C4", sheet.Descendants<AutoFilter>().Single().Reference);
        Assert.Contains(package.WorkbookPart.Workbook.Descendants<DefinedName>(), name => name.Name == "_xlnm.Print_Titles" && name.Text == "'Beslut'!$1:$1");
    }

    [Fact]
    public void Days_are_numbers_and_words_are_never_formulas()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(ExcelFile.ToBytes(List)), isEditable: false);
        var cells = package.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        Assert.Equal("46346", cells["A2"].CellValue!.Text);
        Assert.Equal(CellValues.InlineString, cells["B3"].DataType!.Value);
        Assert.Empty(package.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<CellFormula>());
        Assert.DoesNotContain("C2", cells.Keys);
    }

    [Fact]
    public async Task LibreOffice_reads_it_as_it_was_meant()
    {
        Soffice.Needed();
        var lines = (await Soffice.CsvOf(ExcelFile.ToBytes(List))).Split('\n');
        Assert.Equal("Möte,Beslut,Senast", lines[0]);
        Assert.Equal("2026-11-20,Nätverket ställer sig bakom guiden.,", lines[1]);
        Assert.StartsWith(",\"=HYPERLINK(\"\"https://example.se\"\")", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_and_the_same_list_twice()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(ExcelFile.ToBytes(List with { Rows = [], Title = "a/b:c" })), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package));
        Assert.Equal(ExcelFile.ToBytes(List), ExcelFile.ToBytes(List));
    }
}
