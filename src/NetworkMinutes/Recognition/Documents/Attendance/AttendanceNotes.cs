using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>Who led and who wrote, by the notes beside the names: "ordf.", "förde anteckningar".</summary>
internal static class AttendanceNotes
{
    private static readonly string[] ChairStems = [.. WordFile.Section("head", "chair stems")];
    private static readonly string[] NoChairStems = [.. WordFile.Section("head", "no chair stems")];
    private static readonly string[] RecorderStems = [.. WordFile.Section("head", "recorder stems")];
    private static readonly string[] NoRecorderStems = [.. WordFile.Section("head", "no recorder stems")];

    public static (string Name, string? Organisation)? Chair(List<ParsedAttendance> people) => Noted(people, ChairStems, NoChairStems);

    public static (string Name, string? Organisation)? Recorder(List<ParsedAttendance> people) => Noted(people, RecorderStems, NoRecorderStems);

    /// <summary>"(antecknade)", "sekreterare" beside or under a name.</summary>
    public static bool TellsRecorder(string note) => Tells(note, RecorderStems, NoRecorderStems);

    /// <summary>"sekreterare" of "sekreterare, åkte tidigt".</summary>
    public static string RecorderWords(string note)
    {
        foreach (var stem in RecorderStems)
        {
            var start = note.IndexOf(stem.TrimEnd(), StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                continue;
            while (start > 0 && char.IsLetter(note[start - 1]))
                start--;
            var end = start + stem.TrimEnd().Length;
            while (end < note.Length && char.IsLetter(note[end]))
                end++;
            return note[start..end];
        }
        return "";
    }

    private static bool Tells(string note, string[] stems, string[] others) =>
        Array.Exists(stems, stem => $"{note} ".Contains(stem, StringComparison.OrdinalIgnoreCase)) && !Array.Exists(others, stem => note.Contains(stem, StringComparison.OrdinalIgnoreCase));

    private static (string Name, string? Organisation)? Noted(List<ParsedAttendance> people, string[] stems, string[] others)
    {
        foreach (var person in people)
        {
            foreach (var note in person.Note?.Split(',') ?? [])
            {
                if (Tells(note, stems, others))
                    return (person.Name, person.OrganisationAsWritten);
            }
        }
        return null;
    }
}
