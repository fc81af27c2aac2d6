namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>The tables that this program writes last in its own files; they repeat what stands under the items.</summary>
internal static class OwnSummary
{
    private static readonly Dictionary<string, string> Heads = new() { ["Beslut i korthet"] = "Punkt|Beslut", ["Åtgärder"] = "Punkt|Vad" };

    public static IEnumerable<Block> Without(IEnumerable<Block> blocks, Found found)
    {
        Paragraph? heading = null;
        foreach (var block in blocks)
        {
            if (block is Table table && heading is not null && IsUnder(heading, table))
            {
                (heading, found.Summary) = (null, true);
                continue;
            }

            if (heading is not null) yield return heading;
            heading = block is Paragraph { Level: > 0 } next ? next : null;
            if (heading is null) yield return block;
        }

        if (heading is not null) yield return heading;
    }

    private static bool IsUnder(Paragraph heading, Table table) =>
        Heads.TryGetValue(heading.Words, out var head) && table.Rows is [var first, ..] && string.Join('|', first.Take(2).Select(cell => cell.Words)) == head;
}
