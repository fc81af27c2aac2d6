using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Attendance;

internal enum TableColumn
{
    Other,
    Name,
    First,
    Last,
    Organisation,
    Note,
    Status,
    Present,
    Absent,
    Excused,
}

/// <summary>"Namn | Kommun | Närvaro": a table whose head tells what the cells are.</summary>
internal sealed class AttendanceTable
{
    private static readonly Dictionary<string, TableColumn> Names = WordFile.Section("head", "table columns")
        .Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => Enum.Parse<TableColumn>(parts[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    private const int LongestHead = 160;

    private readonly TableColumn[] columns;
    private readonly char? separator;

    private AttendanceTable(TableColumn[] columns, char? separator) => (this.columns, this.separator) = (columns, separator);

    /// <summary>All that heads of columns say.</summary>
    public static string Words { get; } = string.Join(' ', Names.Keys) + " ja nej";

    public static AttendanceTable? ReadHead(string line)
    {
        if (line.Length > LongestHead || line.AsSpan().TrimStart("| *") is not [var first, ..] || !char.IsLetter(first))
            return null;
        char? sign = line.Contains('|', StringComparison.Ordinal) ? '|' : line.Contains('\t', StringComparison.Ordinal) ? '\t' : null;
        var cells = Split(line, sign);
        if (cells.Length < 2)
            return null;
        var heads = cells.Select(cell => Column(cell)).ToArray();
        var known = heads.Count(head => head is not null);
        return known >= 2 && known * 2 > heads.Length && (heads.Contains(TableColumn.Name) || heads.Contains(TableColumn.Last))
            ? new AttendanceTable([.. heads.Select(head => head ?? TableColumn.Note)], sign)
            : null;
    }

    /// <summary>Whether the words are names of columns and nothing else, their spaces lost.</summary>
    public static bool IsHeadOnly(ReadOnlySpan<char> line) => line.Length < 60 && line.StartsWith("namn", StringComparison.OrdinalIgnoreCase) && IsHeadOnly(line.ToString());

    private static bool IsHeadOnly(string line) =>
        line.Split([' ', '\t', '|', '/', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words && words[0].Equals("namn", StringComparison.OrdinalIgnoreCase)
        && words.All(word => Names.ContainsKey(word.TrimEnd(':')) || word is "och" or "ja" or "nej" or "Ja" or "Nej");

    public AttendanceRow? Read(string line, string? group)
    {
        var cells = Split(line, separator);
        if (cells.Length < 2 || cells.Length > columns.Length)
            return null;
        var name = Name(cells);
        if (name.Length == 0 || AttendanceRows.Read(name, null, labelled: false) is not [var row])
            return null;
        foreach (var (cell, column) in cells.Zip(columns))
        {
            if (cell.Length > 0)
                row = With(row, cell, column);
        }
        var hasMarks = columns.Contains(TableColumn.Present) && row.Status is null && cells.Length == columns.Length;
        return row with { Organisation = row.Organisation ?? group, Status = row.Status ?? (hasMarks ? ParsedStatus.Absent : null) };
    }

    private string Name(string[] cells)
    {
        var at = Array.IndexOf(columns, TableColumn.Name);
        if (at >= 0)
            return at < cells.Length ? cells[at] : "";
        var (first, last) = (Array.IndexOf(columns, TableColumn.First), Array.IndexOf(columns, TableColumn.Last));
        return last < cells.Length ? $"{(first >= 0 && first < cells.Length ? cells[first] : "")} {cells[last]}".Trim() : "";
    }

    private static AttendanceRow With(AttendanceRow row, string cell, TableColumn column)
    {
        switch (column)
        {
            case TableColumn.Organisation:
                return row with { Organisation = cell };
            case TableColumn.Note:
                return Noted(row, cell);
            case TableColumn.Status or TableColumn.Present when AttendanceHeadings.StatusIn(cell) is var (status, note):
                return Noted(row with { Status = status }, note);
            case TableColumn.Present when !IsNo(cell):
                return Noted(row with { Status = ParsedStatus.Present }, cell);
            case TableColumn.Absent when !IsNo(cell):
                return row with { Status = ParsedStatus.Absent };
            case TableColumn.Excused when !IsNo(cell):
                return row with { Status = ParsedStatus.Excused };
            case TableColumn.Status when IsNo(cell):
                return row with { Status = ParsedStatus.Absent };
            case TableColumn.Status:
                return Noted(row with { Status = AttendanceHeadings.Read(cell, within: false)?.Status }, cell);
            default:
                return row;
        }
    }

    private static bool IsNo(string cell) => cell is "-" or "–" or "☐" || cell.Equals("nej", StringComparison.OrdinalIgnoreCase);

    private static AttendanceRow Noted(AttendanceRow row, string words) => words.Length == 0 || words is "-" or "–" ? row : row with { Note = row.Note is null ? words : $"{row.Note}, {words}" };

    private static TableColumn? Column(string cell) =>
        cell.Length == 0 ? TableColumn.Other : Names.TryGetValue(cell.Trim('*', '_', ':', '.', ' '), out var column) || Names.TryGetValue(cell.Split(' ', '/')[0], out column) ? column : null;

    private static string[] Split(string line, char? separator)
    {
        if (separator == '|')
            return line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
        return separator == '\t' ? line.Split('\t', StringSplitOptions.TrimEntries) : AttendanceColumns.Split(line);
    }
}
