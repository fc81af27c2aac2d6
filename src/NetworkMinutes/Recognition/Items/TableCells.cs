namespace NetworkMinutes.Recognition.Items;

/// <summary>The cells of a line, parted by bars, tabs or wide gaps.</summary>
internal static class TableCells
{
    public static bool HasGap(ReadOnlySpan<char> line) => line.IndexOfAny('|', '\t') > 0 || line.IndexOf("   ", StringComparison.Ordinal) > 0;

    public static List<TextSpan> Of(TextSpan line, string text)
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
