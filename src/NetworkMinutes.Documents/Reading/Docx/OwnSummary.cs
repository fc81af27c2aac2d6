namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>The tables that this program writes last in its own files; they repeat what stands under the items.</summary>
internal static class OwnSummary
{
    private static readonly string[] Heads = ["Punkt|Beslut|Personer", "Punkt|Vad|Vem|När"];

    public static IEnumerable<Block> Without(IEnumerable<Block> blocks, Found found)
    {
        Paragraph? heading = null;
        foreach (var block in blocks)
        {
            if (block is Table { Rows: [var head, ..] } && Heads.Contains(string.Join('|', head.Select(cell => cell.Words))))
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
}
