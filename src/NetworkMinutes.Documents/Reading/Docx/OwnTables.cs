namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>A Word file of this program without the tables that repeat what stands under the items. Their heading may be a template's own.</summary>
internal static class OwnTables
{
    public static IEnumerable<Block> Without(IEnumerable<Block> blocks, Found found)
    {
        var held = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is Table table && IsOwn(table, held))
            {
                held.Clear();
                found.Summary = true;
                continue;
            }

            var goesOn = held is [Paragraph above, ..] && block is Paragraph between && (between.IsEmpty || IsCaption(above.Words, between.Words));
            if (!goesOn)
            {
                foreach (var before in held) yield return before;
                held.Clear();
            }

            if (goesOn || (block is Paragraph next && (next.Level > 0 || OwnSummary.IsHeading(next.Words)))) held.Add(block);
            else yield return block;
        }

        foreach (var before in held) yield return before;
    }

    private static bool IsOwn(Table table, List<Block> held) =>
        table.Rows is [[var first, var second, ..], ..]
        && ((held is [Paragraph heading, ..] && OwnSummary.IsHead(heading.Words, first.Words, second.Words)) || OwnSummary.IsHead(table.Caption ?? "", first.Words, second.Words));

    /// <summary>What the table says of itself to those who do not see it; other programs write it out.</summary>
    private static bool IsCaption(string heading, string words) => words.Length > heading.Length && words.StartsWith(heading, StringComparison.Ordinal) && words[heading.Length..].TrimStart().StartsWith("Kolumner:", StringComparison.Ordinal);
}
