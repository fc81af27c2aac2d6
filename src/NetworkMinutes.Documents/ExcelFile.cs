using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NetworkMinutes.Documents.Spreadsheets;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents;

/// <summary>A list as an Excel file: one sheet with its header row frozen, a filter on each column, and real dates. The same list gives the same bytes.</summary>
public static class ExcelFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] ToBytes(SheetDocument sheet, DateTimeOffset? created = null)
    {
        using var draft = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(draft, SpreadsheetDocumentType.Workbook)) Fill(package, sheet, created);
        return FixedPackage.Copy(draft);
    }

    private static void Fill(SpreadsheetDocument package, SheetDocument sheet, DateTimeOffset? created)
    {
        var workbook = package.AddWorkbookPart();
        package.ChangeIdOfPart(workbook, "workbook");
        var properties = package.AddCoreFilePropertiesPart();
        package.ChangeIdOfPart(properties, "properties");
        using (var stream = properties.GetStream(FileMode.Create)) Properties.Write(stream, sheet.Title, subject: null, author: null, status: null, created);
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyles.All();
        workbook.AddNewPart<WorksheetPart>("sheet").Worksheet = SheetContent.Of(sheet);
        var name = SheetContent.NameOf(sheet.Title);
        workbook.Workbook = new Workbook(
            new Sheets(new Sheet { Name = name, SheetId = 1, Id = "sheet" }),
            new DefinedNames(
                new DefinedName($"'{name}'!{SheetContent.Filtered(sheet)}") { Name = "_xlnm._FilterDatabase", LocalSheetId = 0, Hidden = true },
                new DefinedName($"'{name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
    }
}
