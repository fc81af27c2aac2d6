using NetworkMinutes.Dates;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>Minutes written in a table: a row an item, with columns for its number, title, notes, decision and who.</summary>
internal static class MinutesTable
{
    private const int LongestNumber = 4;
    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private enum Column
    {
        Other,
        Number,
        Title,
        Text,
        Decision,
        Action,
        Owner,
        Due,
        OwnerAndDue,
    }

    private static readonly DateOnly Any = new(2024, 1, 1);

    private static readonly Dictionary<string, Column> Heads = new (Column Column, string[] Words)[]
    {
        (Column.Number, ["nr", "§", "#", "nummer", "punkt nr"]),
        (Column.Title, ["ärende", "punkt", "rubrik", "dagordning", "ämne", "agenda", "fråga", "dagordningspunkt"]),
        (Column.Text, ["anteckning", "anteckningar", "diskussion", "kommentar", "kommentarer", "noteringar", "innehåll", "sammanfattning", "text", "minnesanteckningar", "information"]),
        (Column.Decision, ["beslut"]),
        (Column.Action, ["åtgärd", "att göra"]),
        (Column.Owner, ["ansvarig", "ansvar", "vem"]),
        (Column.Due, ["klart", "senast", "när", "klart senast"]),
    }.SelectMany(head => head.Words.Select(word => (Word: word, head.Column))).ToDictionary(head => head.Word, head => head.Column, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when the table is another kind.</summary>
    public static IEnumerable<Paragraph>? Read(List<IReadOnlyList<Cell>> rows)
    {
        var columns = Columns(rows);
        var isMinutes = columns.Contains(Column.Title) && (columns.Contains(Column.Text) || columns.Contains(Column.Decision)) && rows.Count > 1
            && rows.Skip(1).Any(row => row.Count == columns.Length);
        return isMinutes ? [.. OtherHeads(columns, rows[0]), .. rows.Skip(1).SelectMany(row => row.Count == columns.Length ? Item(columns, row) : [.. row.SelectMany(cell => cell.Paragraphs)])] : null;
    }

    /// <summary>What stands over columns that are not known.</summary>
    private static IEnumerable<Paragraph> OtherHeads(Column[] columns, IReadOnlyList<Cell> heads) =>
        heads.Where((head, i) => head.Lines > 0 && columns[i] != Column.Number && KindOf(head) == Column.Other).SelectMany(head => head.Paragraphs);

    /// <summary>"Ansvarig/klart" is both; of others that are joined the text may hold all: "Anteckning/beslut".</summary>
    private static Column KindOf(Cell head)
    {
        var kinds = head.Words.Split(['/', '&'], Trimmed).SelectMany(words => words.Split(" och ", Trimmed)).Select(words => Heads.GetValueOrDefault(words.Trim(' ', '.', ':', '*'))).ToList();
        if (kinds.Count == 0 || kinds.Contains(Column.Other)) return Column.Other;
        if (kinds is [var only]) return only;
        return kinds.TrueForAll(kind => kind is Column.Owner or Column.Due) ? Column.OwnerAndDue : kinds.Contains(Column.Title) ? Column.Title : Column.Text;
    }

    /// <summary>Each kind once, so that no cell is left out: "Punkt" with numbers beside "Ärende" is the number, any other that comes again is text.</summary>
    private static Column[] Columns(List<IReadOnlyList<Cell>> rows)
    {
        var columns = rows[0].Select(KindOf).ToArray();
        var first = Array.IndexOf(columns, Column.Title);
        if (first >= 0 && Array.LastIndexOf(columns, Column.Title) > first && !columns.Contains(Column.Number) && rows.Skip(1).All(row => first >= row.Count || row[first].Words.Length <= LongestNumber))
            columns[first] = Column.Number;
        for (var i = 0; i < columns.Length; i++)
        {
            if (Array.IndexOf(columns, columns[i]) < i) columns[i] = Column.Text;
        }

        return columns;
    }

    private static List<Paragraph> Item(Column[] columns, IReadOnlyList<Cell> row)
    {
        var item = new List<Paragraph> { new() };
        var number = Words(Column.Number);
        var title = Words(Column.Title);
        if (title.Length > 0) item.Add(Paragraph.Of(number.Length > 0 ? $"{number.TrimEnd('.')}. {title}" : title, Cell(Column.Title), level: 1));
        else if (number.Length > 0) item.Add(Paragraph.Of(number));
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is Column.Text or Column.Other) item.AddRange(row[i].Paragraphs);
        }

        foreach (var (column, label) in new[] { (Column.Decision, "Beslut"), (Column.Action, "Åtgärd"), (Column.Owner, "Ansvarig"), (Column.Due, "Senast") })
        {
            if (Cell(column) is { Lines: > 0 } cell && cell.Words is not ("-" or "–")) item.AddRange(Labelled(label, cell));
        }

        if (Cell(Column.OwnerAndDue) is { Lines: > 0 } both) item.AddRange(OwnerAndDue(both));
        return item;

        Cell? Cell(Column column) => Array.IndexOf(columns, column) is >= 0 and var at ? row[at] : null;

        string Words(Column column) => Cell(column)?.Words ?? "";
    }

    /// <summary>What holds a day says when, the rest says who.</summary>
    private static IEnumerable<Paragraph> OwnerAndDue(Cell cell)
    {
        var parts = cell.Paragraphs.SelectMany(p => p.Words.Split(['\n', '\t', '/', ',', ';'], Trimmed)).ToLookup(words => SwedishDates.Find(words, Any).Count > 0);
        if (parts[false].Any()) yield return Paragraph.Of($"Ansvarig: {string.Join(", ", parts[false])}", cell);
        if (parts[true].Any()) yield return Paragraph.Of($"Senast: {string.Join(", ", parts[true])}", parts[false].Any() ? null : cell);
    }

    private static IEnumerable<Paragraph> Labelled(string label, Cell cell)
    {
        if (cell.Lines == 1) return [Paragraph.Of(cell.Words.StartsWith(label, StringComparison.OrdinalIgnoreCase) ? cell.Words : $"{label}: {cell.Words}", cell)];
        return [Paragraph.Of($"{label}:"), .. cell.Paragraphs.Where(p => !p.IsEmpty)];
    }
}
