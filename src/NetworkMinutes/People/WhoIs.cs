using NetworkMinutes.Meetings;

namespace NetworkMinutes.People;

/// <param name="Why">Why this person stands where in the order, in plain Swedish.</param>
public sealed record Candidate(Person Person, string Organisation, string Why);

/// <summary>Whom a name in the text may mean. One answer is certain; several are asked about, most likely first.</summary>
public static class WhoIs
{
    /// <summary>"Hon" is somebody who was spoken of, "jag" whoever wrote: nobody's name.</summary>
    public static bool IsPronoun(string words) => SwedishText.Fold(words) is "hon" or "han" or "hen" or "jag" or "undertecknad";

    public static string Question(string words) => IsPronoun(words) ? $"Vem är ”{SwedishText.Fold(words)}”?" : $"Vilken {words}?";

    public static IReadOnlyList<Candidate> Rank(string words, Meeting meeting)
    {
        var inRoom = meeting.Attendance.Select(a => (a.Person, a.Name, a.Organisation, Row: (Attendance?)a));
        var members = meeting.Body.SeatsOn(meeting.Date ?? DateOnly.MaxValue).Where(m => meeting.Attendance.All(a => !Same(a.Person, m.Person)))
            .Select(m => (m.Person, m.Person.Name, Organisation: m.Organisation?.Name ?? "", Row: (Attendance?)null));
        var fits = inRoom.Concat(members).Select(c => (Candidate: c, Fit: Fit(words, c.Name))).Where(c => c.Fit > 0).ToList();
        var best = fits.Count == 0 ? 0 : fits.Max(c => c.Fit);
        return
        [
            .. fits.Where(c => c.Fit == best).DistinctBy(c => c.Candidate.Person)
                .Select(c => (c.Candidate, Named: IsNamedInDecision(c.Candidate.Name, meeting)))
                .OrderByDescending(c => c.Named).ThenByDescending(c => c.Candidate.Row?.IsPresent == true)
                .ThenByDescending(c => c.Candidate.Row?.Capacity == AttendanceCapacity.Host).ThenBy(c => c.Candidate.Name, SwedishText.Order)
                .Select(c => new Candidate(c.Candidate.Person, c.Candidate.Organisation, Why(c.Named, c.Candidate.Row))),
        ];
    }

    /// <summary>4 whole name, 3 first name with initial, 2 first name, 1 last name; 0 when it cannot be.</summary>
    internal static int Fit(string words, string name)
    {
        var asked = Parts(words);
        var full = Parts(name);
        if (asked.Length == 0 || full.Length == 0) return 0;
        if (Agree(asked, full, exact: true) || Agree(asked, full, exact: false)) return 4;
        var initial = asked.Length == 2 && asked[1].TrimEnd('.').Length == 1 ? asked[1][0] : '\0';
        if (initial != '\0' && full.Length > 1) return SameWord(asked[0], full[0]) && full[^1][0] == initial ? 3 : 0;
        if (asked.Length > 1) return 0;
        return SameWord(asked[0], full[0]) ? 2 : full.Length > 1 && SameWord(asked[0], full[^1]) ? 1 : 0;
    }

    private static bool Agree(string[] asked, string[] full, bool exact) => asked.Length == full.Length
        && asked.Zip(full).All(p => exact ? p.First == p.Second : SameWord(p.First, p.Second));

    /// <summary>"Annas" is Anna; "Lukas" is Lukas first.</summary>
    private static bool SameWord(string asked, string name) => asked == name || (asked.Length > 2 && asked[^1] == 's' && asked[..^1] == name);

    private static string[] Parts(string name) => SwedishText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Same(Person a, Person b) => a == b || (a.Id != 0 && a.Id == b.Id);

    private static bool IsNamedInDecision(string name, Meeting meeting) => meeting.Decisions.Any(d => d.People.Any(p => p.Name == name));

    private static string Why(bool named, Attendance? row) => named ? "nämns i ett beslut" : row switch
    {
        { IsPresent: true, Capacity: AttendanceCapacity.Host } => "på plats, från värden",
        { IsPresent: true } => "på plats",
        { Status: AttendanceStatus.Absent or AttendanceStatus.Excused } => "inte på plats",
        null => "ledamot, inte i närvarolistan",
        _ => "i närvarolistan",
    };
}
