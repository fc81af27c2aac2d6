namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>Cells that only wide gaps, tabs or bars part.</summary>
internal static class AttendanceColumns
{
    private const int Gap = 3;

    public static bool HasAny(ReadOnlySpan<char> line) => line.ContainsAny('\t', '|') || line.IndexOf("   ") >= 0;

    public static string[] Split(string line)
    {
        var cells = new List<string>();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            var length = i == line.Length ? 1 : GapAt(line, i);
            if (length == 0)
                continue;
            if (line[start..i].Trim() is { Length: > 0 } cell)
                cells.Add(cell);
            i += length - 1;
            start = i + 1;
        }
        return [.. cells];
    }

    private static int GapAt(string line, int at)
    {
        if (line[at] is '\t' or '|')
            return 1;
        var end = at;
        while (end < line.Length && line[end] is ' ' or '\u00a0')
            end++;
        return end - at >= Gap ? end - at : 0;
    }
}
