using NetworkMinutes.People;

namespace NetworkMinutes.Meetings;

/// <summary>A name that may be what somebody is about to write.</summary>
/// <param name="About">Tells two of the same name apart: the organisation, whether they are here.</param>
public sealed record Offer(string Words, string About)
{
    private const int Most = 8;

    /// <summary>Those present first, then the body's members, then everybody known.</summary>
    public static IEnumerable<Offer> People(Meeting meeting, IEnumerable<Person> known)
    {
        var here = meeting.Attendance.Where(a => a.IsPresent).Select(a => new Offer(a.Name, Told(a.Organisation, "närvarande")));
        var listed = meeting.Attendance.Where(a => !a.IsPresent).Select(a => new Offer(a.Name, a.Organisation));
        var members = meeting.Body.Memberships.Select(m => new Offer(m.Person.Name, m.Person.Organisation?.Name ?? ""));
        var others = known.Select(p => new Offer(p.Name, p.Organisation?.Name ?? ""));
        return here.OrderBy(o => o.Words, SwedishText.Order).Concat(listed.Concat(members).OrderBy(o => o.Words, SwedishText.Order)).Concat(others.OrderBy(o => o.Words, SwedishText.Order)).DistinctBy(o => o.Words);
    }

    /// <summary>Every word typed begins some word of the name.</summary>
    public static IReadOnlyList<Offer> Matching(IEnumerable<Offer> offers, string typed)
    {
        var words = SwedishText.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. offers.Where(o => Array.TrueForAll(words, word => Begins(o.Words, word))).Take(Most)];
    }

    private static bool Begins(string name, string word) =>
        SwedishText.Fold(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(part => part.StartsWith(word, StringComparison.Ordinal));

    private static string Told(string organisation, string state) => organisation.Length > 0 ? $"{organisation}, {state}" : state;
}
