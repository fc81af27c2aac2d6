using NetworkMinutes.Recognition.Items;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>"Antecknat av: ...", "Vid protokollet" and the name after or under it.</summary>
internal static class RecorderReader
{
    private const int LinesFromEnd = 12;

    public static (string Name, string? Organisation)? Read(IReadOnlyList<LogicalLine> lines, HashSet<int> taken, IReadOnlyList<ParsedAttendance> people)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (taken.Contains(i))
                continue;
            if (i < lines.Count - LinesFromEnd && i > LinesFromEnd)
                i = LinesFromEnd;
            var (label, name) = Split(lines[i]);
            if (label is null || (i < LinesFromEnd && name.Length == 0 && lines.Count > 2 * LinesFromEnd))
                continue;
            var next = i + 1 < lines.Count && !taken.Contains(i + 1) ? lines[i + 1] : null;
            if (name.Length == 0 && next is null)
                continue;
            var signature = name.Length > 0 ? name : Columns(next!)[0];
            if (Signature(signature, people) is not { } signed)
                continue;
            var named = name.Length == 0 ? i + 1 : i;
            if (!Leftover.Has(lines[named].Text, [label, signed.Name, signed.Organisation]))
                taken.UnionWith([i, named]);
            return signed;
        }
        return Signed(lines, taken, people);
    }

    /// <summary>A present person's name alone on the last line.</summary>
    private static (string Name, string? Organisation)? Signed(IReadOnlyList<LogicalLine> lines, HashSet<int> taken, IReadOnlyList<ParsedAttendance> people)
    {
        var last = lines.Count - 1;
        if (last < 0 || taken.Contains(last) || people.FirstOrDefault(p => p.Status == ParsedStatus.Present && p.Name == lines[last].Text.TrimStart('/')) is not { } person)
            return null;
        taken.Add(last);
        return (person.Name, person.OrganisationAsWritten);
    }

    private static (string? Label, string Name) Split(LogicalLine line)
    {
        var columns = Columns(line);
        if (Labels.Recorder.Contains(Labels.Alone(columns[0])))
            return (columns[0], columns.Length > 1 && !line.Lower.Contains("justera", StringComparison.Ordinal) ? columns[1] : "");
        if (Labels.Split(line.Text) is { } split && Labels.Recorder.Contains(split.Label))
            return (split.Label, line.Text[split.After..]);
        if (line.Text.StartsWith('/') && line.Text.Length < 40)
            return ("/", line.Text.TrimStart('/').Trim());
        var spaced = Labels.Recorder.Where(l => l.Contains(' ', StringComparison.Ordinal)).OrderByDescending(l => l.Length)
            .FirstOrDefault(l => line.Lower.StartsWith(l + " ", StringComparison.Ordinal));
        return spaced is not null && line.Text.Length < 70 ? (spaced, line.Text[(spaced.Length + 1)..].Trim()) : (null, "");
    }

    private static string[] Columns(LogicalLine line) => line.Raw.Split([.. (string[])["   ", "\t"]], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } columns
        ? columns
        : [line.Text];

    private static (string Name, string? Organisation)? Signature(string words, IReadOnlyList<ParsedAttendance> people)
    {
        var row = AttendanceRows.Read(words.TrimEnd('.'), null, labelled: false);
        if (row.Count > 0)
            return (row[0].Name, row[0].Organisation ?? people.FirstOrDefault(p => p.Name == row[0].Name)?.OrganisationAsWritten);
        var first = words.Split((char[])[' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        if (!PersonNames.IsName(first) || words.Length > 40 || OtherBodies.IsBodyWord(first))
            return null;
        var named = people.Where(p => p.Name.StartsWith(first + " ", StringComparison.Ordinal)).ToList();
        return named.Count == 1 ? (named[0].Name, named[0].OrganisationAsWritten) : named.Count == 0 && people.Count == 0 ? (first, null) : null;
    }
}
