using NetworkMinutes.Bodies;
using NetworkMinutes.People;

namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    public List<Attendance> Attendance { get; } = [];

    public IEnumerable<Attendance> Present => Attendance.Where(a => a.IsPresent);

    /// <summary>A row for everyone who holds a seat on the day, by municipality; hosts after members.</summary>
    public void CallMembers(DateOnly day)
    {
        var seats = Body.SeatsOn(Date ?? day).Where(s => Attendance.All(a => a.PersonId != s.PersonId || s.PersonId == 0))
            .OrderBy(s => s.Role == MembershipRole.Coordinator)
            .ThenBy(s => s.Organisation?.Name ?? "", SwedishText.Order).ThenBy(s => s.Person.Name, SwedishText.Order);
        foreach (var seat in seats)
        {
            if (Attendance.Any(a => a.Person == seat.Person)) continue;
            Call(seat.Person, seat.Organisation, CapacityOf(seat));
        }
    }

    public Attendance Call(Person person, Organisation? organisation, AttendanceCapacity capacity)
    {
        MustBeOpen();
        if (Attendance.FirstOrDefault(a => a.Person == person || (person.Id != 0 && a.PersonId == person.Id)) is { } already) return already;
        var row = new Attendance
        {
            Person = person,
            Name = person.Name,
            OrganisationId = organisation?.Id,
            Organisation = organisation?.Name ?? "",
            Capacity = capacity,
            Position = Attendance.Count,
        };
        Attendance.Add(row);
        Changes++;
        return row;
    }

    public void Mark(Attendance row, AttendanceStatus status)
    {
        if (!Enum.IsDefined(status)) throw new RuleBroken(Rule.Invalid, "Välj På plats, Borta eller Förhinder.", "Status");
        Open();
        row.Status = status;
        Changes++;
    }

    public void Note(Attendance row, string note)
    {
        MustBeOpen();
        var clean = SwedishText.Collapse(note ?? "");
        if (clean.Length > 200) throw new RuleBroken(Rule.Invalid, "Anmärkningen är för lång. Högst 200 tecken får plats.", "Note");
        row.Note = clean;
        Changes++;
    }

    public Attendance AttendanceRow(int id) => Attendance.FirstOrDefault(a => a.Id == id)
        ?? throw new RuleBroken(Rule.NotFound, "Personen finns inte i närvarolistan.");

    /// <summary>Which of the municipalities were represented, absent, or not mentioned (B4).</summary>
    public IReadOnlyList<CoverageRow> Coverage(IEnumerable<Organisation> municipalities) =>
    [
        .. municipalities.Select(m =>
        {
            var rows = Attendance.Where(a => a.OrganisationId == m.Id).ToList();
            var covered = rows.Any(a => a.IsPresent) ? Covered.Represented
                : rows.Any(a => a.Status is AttendanceStatus.Absent or AttendanceStatus.Excused) ? Covered.Absent : Covered.NotMentioned;
            return new CoverageRow(m, covered);
        }),
    ];

    private static AttendanceCapacity CapacityOf(Membership seat) => seat.Role switch
    {
        MembershipRole.Coordinator or MembershipRole.Recorder => AttendanceCapacity.Host,
        MembershipRole.Observer => AttendanceCapacity.Observer,
        _ => seat.Organisation is { IsMunicipality: false } ? AttendanceCapacity.Host : AttendanceCapacity.Member,
    };
}

public enum Covered
{
    Represented,
    Absent,
    NotMentioned,
}

public sealed record CoverageRow(Organisation Municipality, Covered Covered);
