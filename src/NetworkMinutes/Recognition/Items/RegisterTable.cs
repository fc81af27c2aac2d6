using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>"Åtgärd | Ansvarig | Klart" with a row a task, or "Beslut | Ansvarig | Klart" with a row a decision.</summary>
internal static class RegisterTable
{
    private const int LongestHead = 120;
    private const int FewestWords = 3;

    private enum Column
    {
        Other,
        Number,
        Matter,
        Task,
        Decision,
        Owner,
        Due,
        Status,
    }

    private static readonly HashSet<string> NumberHeads = WordFile.Set("labels", "number columns");
    private static readonly HashSet<string> MatterHeads = WordFile.Set("labels", "matter columns");
    private static readonly HashSet<string> StatusHeads = WordFile.Set("labels", "status");
    private static readonly HashSet<string> Done = WordFile.Set("labels", "done");
    private static readonly HashSet<string> Dropped = WordFile.Set("labels", "dropped");

    /// <summary>What the table that opens here holds and how many blocks it takes; null when none opens.</summary>
    public static (IReadOnlyList<ParsedEntry> Entries, int Blocks)? Read(IReadOnlyList<TextBlock> blocks, int at, string text, Setting setting)
    {
        if (Columns(blocks[at], text) is not { } columns)
            return null;
        var entries = new List<ParsedEntry>();
        var end = at + 1;
        while (end < blocks.Count && (IsRow(blocks[end], columns, text) || IsBetweenRows(blocks, end, columns, text) || IsLastDecision(blocks, end, columns, text)))
        {
            if (IsRow(blocks[end], columns, text) || IsDecisionAlone(blocks[end], columns))
                entries.AddRange(Row(blocks[end].Span, columns, text, setting));
            end++;
        }
        return end > at + 1 ? (entries, end - at) : null;
    }

    public static bool OpensAt(TextBlock block, string text) => Columns(block, text) is not null;

    private static bool IsRow(TextBlock block, List<Column> columns, string text) => TableCells.Of(block.Span, text).Count is > 1 and var count && count <= columns.Count;

    /// <summary>A row with one cell filled, or one that parts the others in groups: the table goes on after it.</summary>
    private static bool IsBetweenRows(IReadOnlyList<TextBlock> blocks, int at, List<Column> columns, string text) =>
        at + 1 < blocks.Count && TableCells.Of(blocks[at].Span, text).Count == 1 && IsRow(blocks[at + 1], columns, text) && !OpensAt(blocks[at + 1], text);

    /// <summary>Decided, and nobody named: a row with one cell filled that closes the table.</summary>
    private static bool IsLastDecision(IReadOnlyList<TextBlock> blocks, int at, List<Column> columns, string text) =>
        IsDecisionAlone(blocks[at], columns) && IsParted(blocks, at + 1, text) && !IsParted(blocks, at, text);

    private static bool IsDecisionAlone(TextBlock block, List<Column> columns) => columns[0] == Column.Decision && block.Text.Split(' ').Length >= FewestWords;

    private static bool IsParted(IReadOnlyList<TextBlock> blocks, int at, string text) =>
        at == blocks.Count || text.AsSpan(blocks[at - 1].Span.End, blocks[at].Span.Start - blocks[at - 1].Span.End).Count('\n') > 1;

    private static List<Column>? Columns(TextBlock block, string text)
    {
        if (block.Span.Length > LongestHead || !TableCells.HasGap(text.AsSpan(block.Span.Start, block.Span.Length)) || TableCells.Of(block.Span, text) is not { Count: > 1 } cells)
            return null;
        var columns = cells.ConvertAll(cell => Head(Labels.Alone(cell.In(text))));
        if (columns.Contains(Column.Decision) && !columns.Contains(Column.Task))
            return IsOfToday(columns) ? columns : null;
        if (!columns.Contains(Column.Task))
            columns = columns.ConvertAll(column => column == Column.Matter ? Column.Task : column);
        return columns.Contains(Column.Task) && columns.Any(c => c is Column.Owner or Column.Due) ? columns : null;
    }

    /// <summary>A day first tells when something was decided, and a status what came of it: those are decisions of earlier meetings.</summary>
    private static bool IsOfToday(List<Column> columns) => columns[0] != Column.Due && !columns.Exists(c => c is Column.Other or Column.Status);

    private static Column Head(string words) =>
        Labels.Action.Contains(words) || Labels.ActionLists.Contains(words) ? Column.Task
        : Labels.Decision.Contains(words) ? Column.Decision
        : MatterHeads.Contains(words) ? Column.Matter
        : NumberHeads.Contains(words) ? Column.Number
        : Labels.Owner.Contains(words) ? Column.Owner
        : Labels.Due.Contains(words) ? Column.Due
        : StatusHeads.Contains(words) ? Column.Status
        : Column.Other;

    private static ParsedEntry[] Row(TextSpan row, List<Column> columns, string text, Setting setting)
    {
        var cells = TableCells.Of(row, text);
        var isDecision = !columns.Contains(Column.Task);
        if (Cell(isDecision ? Column.Decision : Column.Task) is not { Length: > 0 } task)
            return [];
        var action = new ParsedAction(row, Documents.Reflow.Collapse(task.In(text)), "Rad i en tabell med åtgärder.", true, ParsedActionKind.Action, OwnersIn(Cell(Column.Owner)), DueIn(Cell(Column.Due)))
        {
            Progress = Progress(Cell(Column.Status), Cell(Column.Due)),
        };
        return isDecision ? Decided(new Sentence(text, task, setting), action) : [action];

        TextSpan? Cell(Column column) => columns.IndexOf(column) is >= 0 and var at && at < cells.Count ? cells[at] : null;

        IReadOnlyList<ParsedOwner> OwnersIn(TextSpan? cell) => cell is { } span ? Owners.ReadField(span.In(text), span, setting) : [];

        FuzzyDate? DueIn(TextSpan? cell) => cell is { } span ? LabelledActions.DueOf(span.In(text), isLastDay: false, setting) : null;

        ParsedProgress Progress(params ReadOnlySpan<TextSpan?> said)
        {
            foreach (var cell in said)
            {
                var words = cell?.In(text).TrimEnd('.', '!') ?? "";
                if (Done.Contains(words) || Dropped.Contains(words))
                    return Done.Contains(words) ? ParsedProgress.Done : ParsedProgress.Dropped;
            }
            return ParsedProgress.Open;
        }
    }

    /// <summary>The decision, and whose it is to do when its row names somebody.</summary>
    private static ParsedEntry[] Decided(Sentence sentence, ParsedAction given)
    {
        const string Why = "Rad i en tabell med beslut.";
        if (DecisionReader.DecidesNothing(given.Text))
            return [];
        var decision = new ParsedDecision(given.Span, given.Text, Why, true, VerbPhrases.StrengthOf([sentence]), [], DecidedPeople.In(sentence));
        return given.Owners.Count > 0 ? [decision, given with { Why = Why }] : [decision];
    }
}
