namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>A Word file of this program without the tables that stand last in it.</summary>
internal static class OwnTables
{
    public static IEnumerable<Block> Without(IEnumerable<Block> blocks, Found found)
    {
        var held = new List<Block>();
        foreach (var block in blocks)
        {
            if (held is [Paragraph heading, ..] && block is Table { Rows: [[var first, var second, ..], ..] } && OwnSummary.IsHead(heading.Words, first.Words, second.Words))
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

            if (goesOn || (block is Paragraph next && OwnSummary.IsHeading(next.Words))) held.Add(block);
            else yield return block;
        }

        foreach (var before in held) yield return before;
    }

    /// <summary>What the table says of itself to those who do not see it; other programs write it out.</summary>
    private static bool IsCaption(string heading, string words) => words.Length > heading.Length && words.StartsWith(heading, StringComparison.Ordinal) && words[heading.Length..].TrimStart().StartsWith("Kolumner:", StringComparison.Ordinal);
}
