namespace NetworkMinutes.Layout;

/// <summary>
/// "Lerum: vi har börjat ..." where several paragraphs of an item open so: a few words and a colon are then the heading of their paragraph.
/// A single one may be any sentence with a colon in it.
/// </summary>
internal static class RunInHeadings
{
    private const int Fewest = 2;
    private const int Longest = 45;
    private const int MostWords = 5;

    public static void Tell(List<DocumentBlock> blocks)
    {
        var lengths = blocks.ConvertAll(block => block is ParagraphBlock paragraph ? LengthIn(paragraph.Text) : 0);
        if (lengths.Count(length => length > 0) < Fewest) return;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (lengths[i] > 0) blocks[i] = (ParagraphBlock)blocks[i] with { RunIn = lengths[i] };
        }
    }

    private static int LengthIn(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 1 or > Longest || !char.IsUpper(text[0])) return 0;
        var opening = text.AsSpan(0, colon);
        return opening.IndexOfAny(".!?\"”") < 0 && opening.Count(' ') < MostWords ? colon + 1 : 0;
    }
}
