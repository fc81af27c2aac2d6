using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Lines;

/// <summary>The words that open a line and say what follows: "Beslut:", "Ansvarig:", "Närvarande".</summary>
internal static class LineLabels
{
    private const int LongestLabel = 48;

    private static readonly string[] AttendanceSections = ["present", "absent", "excused", "hosts", "guests", "co-opted", "observers", "substitutes"];

    private static readonly HashSet<string> All = new(
        ((HashSet<string>[])[Labels.Decision, Labels.DecisionSummary, Labels.Proposal, Labels.Input, Labels.Action, Labels.Owner, Labels.Due, Labels.ActionLists, Labels.Chair, Labels.Recorder])
            .SelectMany(set => set).Concat(AttendanceSections.SelectMany(section => WordFile.Section("head", section))),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Those of decisions and actions: text, wherever they stand.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TextWords = new HashSet<string>(
        ((HashSet<string>[])[Labels.Decision, Labels.DecisionSummary, Labels.Proposal, Labels.Input, Labels.Action, Labels.Owner, Labels.Due, Labels.ActionLists]).SelectMany(set => set), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How long the label before a colon is, where it starts and where the rest begins; After is 0 when the line has none.</summary>
    public static (int Start, int Length, int After) Split(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestLabel + 2)].IndexOf(':');
        if (colon < 2)
            return default;
        var start = 0;
        while (start < 2 && line[start] is '*' or '_')
            start++;
        var end = colon;
        while (end > start && line[end - 1] is ' ' or '*' or '_')
            end--;
        if (end - start < 2 || !char.IsLetter(line[start]))
            return default;
        foreach (var c in line[start..end])
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '/' or '.' or '-'))
                return default;
        }
        end = WithoutNumber(line, start, end);
        if (end - start is < 2 or > 42 || line[start..end].ContainsAnyInRange('0', '9'))
            return default;
        var after = colon + 1;
        while (after < line.Length && line[after] is '*' or '_' && after < colon + 3)
            after++;
        return (start, end - start, LineSigns.AfterSpace(line, after));
    }

    public static bool Opens(ReadOnlySpan<char> line) =>
        char.IsLetter(line[0]) || line[0] is '*' or '_' ? (Split(line) is { After: > 0 } split && Words.Contains(line.Slice(split.Start, split.Length))) || StandsAlone(line) : false;

    public static bool OpensText(ReadOnlySpan<char> line) => TextWords.Contains(Alone(line)) || (Split(line) is { After: > 0 } split && TextWords.Contains(line.Slice(split.Start, split.Length)));

    /// <summary>A label on a line of its own, with or without its colon.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> line) => line.Length <= LongestLabel && Words.Contains(Alone(line));

    public static ReadOnlySpan<char> Alone(ReadOnlySpan<char> line) => line.TrimStart("# ").Trim("*_ ").TrimEnd(':').TrimEnd().TrimEnd("*_");

    /// <summary>"Förslag 12", "Alternativ A".</summary>
    private static int WithoutNumber(ReadOnlySpan<char> line, int start, int end)
    {
        var space = line[start..end].LastIndexOf(' ');
        if (space < 1)
            return end;
        var last = line[(start + space + 1)..end];
        return (last.Length <= 2 && !last.ContainsAnyExceptInRange('0', '9')) || (last.Length == 1 && last[0] is 'A' or 'B' or 'C') ? start + line[start..(start + space)].TrimEnd().Length : end;
    }
}
