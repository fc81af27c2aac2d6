namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>A table as paragraphs: a row a line where it is a table of short cells, else as what it was used to lay out.</summary>
internal static class TableText
{
    /// <summary>For a row of figures whose first cell is empty, so that the others keep their places.</summary>
    private const string NoWords = "–";
    private const int LongestLabel = 30;
    private const int ManyLines = 3;
    private const int LongestRepeated = 100;

    public static IEnumerable<Paragraph> Flat(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block switch { Paragraph paragraph => [paragraph], Table table => Of(table), _ => [] });

    private static IEnumerable<Paragraph> Of(Table table)
    {
        var rows = table.Rows.Where(row => row.Any(cell => cell.Lines > 0)).ToList();
        if (rows.Count == 0) return [];
        var lines = MinutesTable.Read(rows) ?? (IsSideBySide(rows) ? ColumnByColumn(rows) : IsForm(rows) ? Form(rows) : RowByRow(rows));
        return [new Paragraph(), .. lines, new Paragraph()];
    }

    /// <summary>Lists beside each other, perhaps under headings of their own.</summary>
    private static bool IsSideBySide(List<IReadOnlyList<Cell>> rows) =>
        rows.Count <= 2 && rows[^1].Count > 1 && rows[^1].Count(cell => cell.Lines >= ManyLines) > rows[^1].Count / 2 && rows.All(row => row.Count == rows[0].Count) && !IsForm(rows);

    private static IEnumerable<Paragraph> ColumnByColumn(List<IReadOnlyList<Cell>> rows)
    {
        for (var column = 0; column < rows[0].Count; column++)
        {
            foreach (var row in rows)
            {
                foreach (var paragraph in row[column].Paragraphs) yield return paragraph;
            }

            yield return new Paragraph();
        }
    }

    /// <summary>A short label to the left and what it says to the right.</summary>
    private static bool IsForm(List<IReadOnlyList<Cell>> rows) =>
        rows.All(row => row.Count == 1 || (row.Count == 2 && row[0].Lines == 1 && row[0].Words.Length <= LongestLabel))
        && rows.Any(row => row.Count == 2 && FormLabels.Is(row[0].Words));

    private static IEnumerable<Paragraph> Form(List<IReadOnlyList<Cell>> rows)
    {
        foreach (var row in rows)
        {
            var label = row[0].Words.TrimEnd(' ', ':');
            if (row.Count == 1 || row[1].Lines == 0)
            {
                foreach (var paragraph in row[0].Paragraphs) yield return paragraph;
            }
            else if (row[1].Lines == 1)
            {
                yield return Paragraph.Of($"{label}: {row[1].Words}", row[1]);
            }
            else
            {
                yield return new Paragraph();
                if (FormLabels.IsOneLine(label))
                {
                    yield return Paragraph.Of($"{label}: {row[1].Words}", row[1]);
                    continue;
                }

                yield return Paragraph.Of($"{label}:");
                foreach (var paragraph in row[1].Paragraphs) yield return paragraph;
                yield return new Paragraph();
            }
        }
    }

    private static IEnumerable<Paragraph> RowByRow(List<IReadOnlyList<Cell>> rows)
    {
        var above = new List<string>();
        foreach (var row in rows)
        {
            if (row.Count == 1)
            {
                foreach (var paragraph in row[0].Paragraphs) yield return paragraph;
                continue;
            }

            var cells = new List<string>();
            foreach (var cell in row)
            {
                cells.Add(cell.ContinuesAbove && cells.Count < above.Count && above[cells.Count].Length <= LongestRepeated ? above[cells.Count] : cell.Words);
                cells.AddRange(Enumerable.Repeat("", cell.Span - 1));
            }

            above = cells;
            if (cells[0].Length == 0 && cells.Exists(words => words.Length > 0 && char.IsAsciiDigit(words[0]))) cells = [NoWords, .. cells.Skip(1)];
            yield return NotesOf(Paragraph.Of(string.Join('\t', cells).TrimEnd('\t'), isRow: true), row);
        }
    }

    private static Paragraph NotesOf(Paragraph line, IReadOnlyList<Cell> row)
    {
        line.Notes.AddRange(row.SelectMany(cell => cell.Paragraphs).SelectMany(paragraph => paragraph.Notes));
        return line;
    }
}
