using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>"Åtgärd | Ansvarig | Klart" with a row a task, parted by bars, tabs or wide gaps.</summary>
internal static class ActionTable
{
    private const int LongestHead = 120;

    private enum Column
    {
        Other,
        Task,
        Owner,
        Due,
        Status,
    }

    private static readonly HashSet<string> TaskHeads = WordFile.Set("labels", "task columns");
    private static readonly HashSet<string> StatusHeads = WordFile.Set("labels", "status");
    private static readonly HashSet<string> Ended = WordFile.Set("labels", "ended");

    /// <summary>The actions of the table that opens here and how many blocks it takes; null when none opens.</summary>
    public static (IReadOnlyList<ParsedEntry> Actions, int Blocks)? Read(IReadOnlyList<TextBlock> blocks, int at, string text, Setting setting)
    {
        if (Columns(blocks[at], text) is not { } columns)
            return null;
        var actions = new List<ParsedEntry>();
        var end = at + 1;
        while (end < blocks.Count && (IsRow(blocks[end], columns, text) || IsBetweenRows(blocks, end, columns, text)))
        {
            if (IsRow(blocks[end], columns, text) && Row(blocks[end].Span, Cells(blocks[end].Span, text), columns, text, setting) is { } action)
                actions.Add(action);
            end++;
        }
        return end > at + 1 ? (actions, end - at) : null;
    }

    private static bool IsRow(TextBlock block, List<Column> columns, string text) => Cells(block.Span, text).Count is > 1 and var count && count <= columns.Count;

    /// <summary>A row with one cell filled, or one that parts the others in groups: the table goes on after it.</summary>
    private static bool IsBetweenRows(IReadOnlyList<TextBlock> blocks, int at, List<Column> columns, string text) =>
        at + 1 < blocks.Count && Cells(blocks[at].Span, text).Count == 1 && IsRow(blocks[at + 1], columns, text) && !OpensAt(blocks[at + 1], text);

    public static bool OpensAt(TextBlock block, string text) => Columns(block, text) is not null;

    private static List<Column>? Columns(TextBlock block, string text)
    {
        if (block.Span.Length > LongestHead || !HasGap(text.AsSpan(block.Span.Start, block.Span.Length)) || Cells(block.Span, text) is not { Count: > 1 } cells)
            return null;
        var columns = cells.ConvertAll(cell => Head(Labels.Alone(cell.In(text))));
        return columns.Contains(Column.Task) && columns.Any(c => c is Column.Owner or Column.Due) ? columns : null;
    }

    private static Column Head(string words) =>
        Labels.Action.Contains(words) || Labels.ActionLists.Contains(words) || TaskHeads.Contains(words) ? Column.Task
        : Labels.Owner.Contains(words) ? Column.Owner
        : Labels.Due.Contains(words) ? Column.Due
        : StatusHeads.Contains(words) ? Column.Status
        : Column.Other;

    private static ParsedAction? Row(TextSpan row, List<TextSpan> cells, List<Column> columns, string text, Setting setting)
    {
        TextSpan? task = null;
        IReadOnlyList<ParsedOwner> owners = [];
        FuzzyDate? due = null;
        for (var i = 0; i < cells.Count; i++)
        {
            var words = cells[i].In(text);
            if (columns[i] is Column.Due or Column.Status && Ended.Contains(words.TrimEnd('.')))
                return null;
            if (columns[i] == Column.Task)
                task = cells[i];
            else if (columns[i] == Column.Owner)
                owners = Owners.ReadField(words, cells[i], setting);
            else if (columns[i] == Column.Due)
                due = LabelledActions.DueOf(words, isLastDay: false, setting);
        }
        return task is { Length: > 0 } found
            ? new ParsedAction(row, Documents.Reflow.Collapse(found.In(text)), "Rad i en tabell med åtgärder.", true, ParsedActionKind.Action, owners, due)
            : null;
    }

    private static bool HasGap(ReadOnlySpan<char> line) => line.IndexOfAny('|', '\t') > 0 || line.IndexOf("   ", StringComparison.Ordinal) > 0;

    private static List<TextSpan> Cells(TextSpan line, string text)
    {
        var cells = new List<TextSpan>();
        var start = line.Start;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && Gap(text, i, line.End) is var gap && gap == 0)
                continue;
            var (from, to) = (start, i);
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (to > from || (i < line.End && cells.Count > 0))
                cells.Add(new TextSpan(from, to - from));
            if (i < line.End)
                i += Gap(text, i, line.End) - 1;
            start = i + 1;
        }
        return cells;
    }

    private static int Gap(string text, int at, int end)
    {
        if (text[at] is '|' or '\t')
            return 1;
        var spaces = at;
        while (spaces < end && text[spaces] == ' ')
            spaces++;
        return spaces - at >= 3 ? spaces - at : 0;
    }
}
