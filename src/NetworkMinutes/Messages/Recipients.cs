using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Messages;

/// <param name="Why">Why this one gets the minutes, in plain Swedish: "ledamot, frånvarande".</param>
/// <param name="Reads">Holds a seat in the body, so that links to its pages open.</param>
public sealed record Recipient(string Address, string Name, string Organisation, Person? Person, string Why, bool Reads);

public sealed record Unreachable(Person Person, string Organisation, string Why);

/// <summary>Who gets a meeting's minutes: each address once, one message each.</summary>
/// <param name="Reached">By organisation and name; addresses without a person last.</param>
/// <param name="Unreachable">Those who should have them but have no address.</param>
public sealed record Recipients(IReadOnlyList<Recipient> Reached, IReadOnlyList<Unreachable> Unreachable)
{
    /// <param name="today">Stands in for the meeting's day while it has none.</param>
    /// <param name="extra">Addresses given by hand.</param>
    public static Recipients Of(Meeting meeting, DateOnly today, IEnumerable<string> extra)
    {
        var seats = meeting.Body.SeatsOn(meeting.Date ?? today).ToList();
        var readers = meeting.Body.SeatsOn(today).Select(s => s.Person).ToHashSet();
        var due = seats.Select(s => (s.Person, Organisation: s.Organisation?.Name ?? "", Why: Part(s)))
            .Concat(meeting.Attendance.OrderBy(a => a.Position).Select(a => (a.Person, a.Organisation, Why: Part(a, seats))))
            .Concat(Nominated(meeting).Select(p => (Person: p, Organisation: p.Organisation?.Name ?? "", Why: "nominerad")))
            .GroupBy(d => d.Person)
            .Select(g => (Person: g.Key, Organisation: g.Select(d => d.Organisation).First(), Why: string.Join(", ", g.Select(d => d.Why).Where(w => w.Length > 0).Distinct())))
            .OrderBy(d => d.Organisation, SwedishText.Order).ThenBy(d => d.Person.Name, SwedishText.Order)
            .ToList();
        var people = due.Where(d => d.Person.Email is not null)
            .Select(d => new Recipient(d.Person.Email!, d.Person.Name, d.Organisation, d.Person, d.Why, readers.Contains(d.Person)));
        var others = meeting.Body.ExtraRecipients.Select(a => new Recipient(a, "", "", null, "får alltid en kopia", false))
            .Concat(extra.Select(a => new Recipient(a, "", "", null, "tillagd här", false)));
        return new(
            [.. people.Concat(others).DistinctBy(r => r.Address, StringComparer.OrdinalIgnoreCase)],
            [.. due.Where(d => d.Person.Email is null).Select(d => new Unreachable(d.Person, d.Organisation, d.Why))]);
    }

    public static IEnumerable<Person> Nominated(Meeting meeting) =>
        meeting.Decisions.Where(d => d is { IsRecorded: true, InText: true })
            .SelectMany(d => d.People).Where(p => p.Part is PersonPart.Nominated or PersonPart.Appointed).Select(p => p.Person).OfType<Person>();

    /// <summary>Addresses as people type them: one a line, or with commas or semicolons between.</summary>
    /// <exception cref="RuleBroken">One of them is no address; the sentence names it.</exception>
    public static IReadOnlyList<string> Typed(string? written, string field)
    {
        try
        {
            return [.. (written ?? "").Split([',', ';', '\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries)
                .Select(EmailAddress.Normalise).OfType<string>().Distinct(StringComparer.Ordinal)];
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken(broken.Rule, broken.Message, field);
        }
    }

    /// <summary>The same while it may not be addresses yet: then none.</summary>
    public static IReadOnlyList<string> TypedSoFar(string? written)
    {
        try
        {
            return Typed(written, "");
        }
        catch (RuleBroken)
        {
            return [];
        }
    }

    private static string Part(Membership seat) => seat.Role switch
    {
        MembershipRole.Chair => "ordförande",
        MembershipRole.ViceChair => "vice ordförande",
        MembershipRole.Coordinator => "samordnare",
        MembershipRole.Recorder => "sekreterare",
        MembershipRole.Observer => "observatör",
        _ => "ledamot",
    };

    private static string Part(Attendance row, List<Membership> seats)
    {
        var part = seats.Any(s => s.Person == row.Person) ? "" : row.Capacity switch
        {
            AttendanceCapacity.Host => "värd",
            AttendanceCapacity.Guest => "gäst",
            AttendanceCapacity.CoOpted => "adjungerad",
            AttendanceCapacity.Observer => "observatör",
            AttendanceCapacity.Substitute => "ersättare",
            _ => "i närvarolistan",
        };
        var absent = row.Status is AttendanceStatus.Absent or AttendanceStatus.Excused ? "frånvarande" : "";
        return string.Join(", ", new[] { part, absent }.Where(w => w.Length > 0));
    }
}
