using NetworkMinutes.Recognition.Documents.Attendance;
using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Items;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>"Antecknat av: ...", "Vid protokollet" and the name after or under it.</summary>
internal static class RecorderReader
{
    private const int LinesFromEnd = 12;
    private const int LongestHead = 80;
    private const int LongestNote = 30;
    private const int LongestLine = 70;
    private const int TitleLines = 4;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Recorder = Labels.Recorder.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] Phrases = [.. Labels.Recorder.Where(label => label.Contains(' ', StringComparison.Ordinal)).OrderByDescending(label => label.Length)];

    public static (string Name, string? Organisation)? Read(DocumentText text, IReadOnlyList<ParsedAttendance> people, int head)
    {
        var top = Math.Max(LinesFromEnd, Math.Min(head, LongestHead));
        for (var i = text.Count - 1; i >= 0; i--)
        {
            if (i < text.Count - LinesFromEnd && i > top)
                i = top;
            if (text.IsTaken(i) || text.Is(i, LineMarks.Quoted))
                continue;
            var (label, name) = Split(text, i);
            if (label is null || (i < LinesFromEnd && name.Length == 0 && text.Count > 2 * LinesFromEnd))
                continue;
            var hasNext = i + 1 < text.Count && !text.IsTaken(i + 1);
            if (name.Length == 0 && !hasNext)
                continue;
            var signature = name.Length > 0 ? name : Columns(text, i + 1)[0];
            if (Signature(signature, people) is not { } signed)
                continue;
            var named = name.Length == 0 ? i + 1 : i;
            text.Take(i, LeafKind.Recorder, !Leftover.Has(text[i], label, signed.Name, signed.Organisation));
            if (named != i)
                text.Take(named, LeafKind.Recorder, !Leftover.Has(text[named], signed.Name, signed.Organisation));
            return signed;
        }
        return Noted(text, people) ?? Signed(text, people);
    }

    /// <summary>"Bo Ek, sekreterare" and "Bo Ek" over "(antecknade)" at the end.</summary>
    private static (string Name, string? Organisation)? Noted(DocumentText text, IReadOnlyList<ParsedAttendance> people)
    {
        for (var i = text.Count - 1; i >= Math.Max(1, text.Count - LinesFromEnd); i--)
        {
            if (text.IsTaken(i) || text.Is(i, LineMarks.Quoted) || text[i].Length > LongestLine)
                continue;
            var line = text.Text(i);
            var isUnder = line.Length < LongestNote && AttendanceNotes.TellsRecorder(line) && !text.IsTaken(i - 1) && IsNameAlone(text, i - 1);
            if (AttendanceRows.Read(isUnder ? $"{text[i - 1]}, {line.Trim('(', ')')}" : line, null, labelled: false) is not [{ Note: { } note } row] || !AttendanceNotes.TellsRecorder(note))
                continue;
            for (var k = isUnder ? i - 1 : i; k <= i; k++)
                text.Take(k, LeafKind.Recorder, !Leftover.Has(text[k], row.Name, isUnder && k == i ? null : row.Organisation, AttendanceNotes.RecorderWords(note)));
            return (row.Name, row.Organisation ?? people.FirstOrDefault(p => p.Name == row.Name)?.OrganisationAsWritten);
        }
        return null;
    }

    /// <summary>"Bo Ek" and "Bo Ek, Ale", with nothing told of him.</summary>
    private static bool IsNameAlone(DocumentText text, int line) =>
        text[line].Length < LongestLine && !LineSigns.Opens(text[line]) && AttendanceRows.Read(text.Text(line), null, labelled: false) is [{ Note: null }];

    /// <summary>A present person's name alone on the last line.</summary>
    private static (string Name, string? Organisation)? Signed(DocumentText text, IReadOnlyList<ParsedAttendance> people)
    {
        var last = text.Count - 1;
        if (last < 0 || text.IsTaken(last) || text.Is(last, LineMarks.Quoted) || text[last].Length > LongestLine)
            return null;
        var words = text[last].TrimStart('/').ToString();
        var present = people.Where(p => p.Status == ParsedStatus.Present);
        if ((present.FirstOrDefault(p => p.Name == words) ?? (PersonNames.IsName(words) && present.Where(p => p.Name.StartsWith(words + " ", StringComparison.Ordinal)).ToList() is [var only] ? only : null)) is not { } person)
            return null;
        text.Take(last, LeafKind.Recorder, true);
        return (person.Name, person.OrganisationAsWritten);
    }

    private static (string? Label, string Name) Split(DocumentText text, int i)
    {
        var line = text[i];
        var columns = Columns(text, i);
        if (Recorder.Contains(LineLabels.Alone(columns[0])))
            return i < TitleLines && columns.Length == 1 && HeadLabels.IsLabel(columns[0]) ? default : (columns[0], columns.Length > 1 && !line.Contains("justera", StringComparison.OrdinalIgnoreCase) ? columns[1] : "");
        if (LineLabels.Split(line) is { After: > 0 } split && Recorder.Contains(line.Slice(split.Start, split.Length)))
            return (line.Slice(split.Start, split.Length).ToString(), line[split.After..].ToString());
        if (line[0] == '/' && line.Length < 40)
            return ("/", line.TrimStart('/').Trim().ToString());
        foreach (var phrase in Phrases)
        {
            if (line.Length < LongestLine && line.Length > phrase.Length && line[phrase.Length] == ' ' && line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return (phrase, line[(phrase.Length + 1)..].Trim().ToString());
        }
        return (null, "");
    }

    private static string[] Columns(DocumentText text, int i) =>
        text.Raw(i) is { Length: < 300 } raw && AttendanceColumns.HasAny(raw) ? AttendanceColumns.Split(raw.ToString()) is { Length: > 0 } columns ? columns : [text.Text(i)] : [text.Text(i)];

    private static (string Name, string? Organisation)? Signature(string words, IReadOnlyList<ParsedAttendance> people)
    {
        if (words.Length > 120 || AttendanceHeadings.Read(words, within: true) is not null || AttendanceHeadings.IsTwo(words))
            return null;
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
