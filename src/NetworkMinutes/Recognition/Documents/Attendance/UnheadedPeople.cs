using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>People told of in words that no list of headings knows, but with a municipality each.</summary>
internal static class UnheadedPeople
{
    private const int Fewest = 2;
    private static readonly string[] Absence = [.. WordFile.Section("head", "absence words")];

    public static bool TellsAbsence(string words) => Array.Exists(Absence, word => $" {words} ".Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Vi som fikade: Anna Berg (Ale), Bo Ek (Lerum)".</summary>
    public static AttendanceHeading? After(string line)
    {
        var (start, length, after) = LineLabels.Split(line);
        if (after == 0 || after >= line.Length || line.Substring(start, length) is var label && (AttendanceWords.LooksLikeOrganisation(label) || Labels.Chair.Contains(label) || Labels.Recorder.Contains(label)))
            return null;
        var rows = AttendanceRows.Read(line[after..], null, labelled: true);
        return rows.Count >= Fewest && rows.All(row => row.Organisation is { } organisation && OrganisationNames.IsKnown(organisation))
            ? new AttendanceHeading(TellsAbsence(line[start..(start + length)]) ? ParsedStatus.Absent : ParsedStatus.Present, ParsedCapacity.Member, null, line[after..], OpensList: true)
            : null;
    }

    /// <summary>Each "Anna Berg (Ale)" of a sentence.</summary>
    public static List<AttendanceRow> In(string sentence)
    {
        var rows = new List<AttendanceRow>();
        for (var open = sentence.IndexOf('(', StringComparison.Ordinal); open > 0; open = sentence.IndexOf('(', open + 1))
        {
            var close = sentence.IndexOf(')', open);
            if (close < 0)
                break;
            var words = sentence[..open].TrimEnd().Split(' ');
            for (var from = Math.Max(0, words.Length - 3); from < words.Length - 1; from++)
            {
                var name = string.Join(' ', words[from..]);
                var start = sentence[..open].TrimEnd().Length - name.Length;
                if (AttendanceRows.Read($"{name} {sentence[open..(close + 1)]}", null, labelled: false) is [{ Organisation: { } organisation } row] && row.Name == name && OrganisationNames.IsKnown(organisation))
                {
                    rows.Add(row with { Start = start });
                    break;
                }
            }
        }
        return rows;
    }
}
