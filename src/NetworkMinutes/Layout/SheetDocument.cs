namespace NetworkMinutes.Layout;

/// <summary>A list of the register as a table without a format, for spreadsheets.</summary>
/// <param name="Title">Of the file and of its sheet: "Beslut".</param>
public sealed record SheetDocument(string Title, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);

/// <param name="Width">In letters.</param>
public sealed record SheetColumn(string Heading, int Width);

/// <param name="Day">A real date when there is one; then there is no text.</param>
public readonly record struct SheetCell(string Text, DateOnly? Day)
{
    public static implicit operator SheetCell(string? text) => FromString(text);

    public static implicit operator SheetCell(DateOnly? day) => FromDay(day);

    public static SheetCell FromString(string? text) => new(text ?? "", null);

    public static SheetCell FromDay(DateOnly? day) => new("", day);
}
