using NetworkMinutes.Bodies;
using NetworkMinutes.People;

namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    public List<Attendance> Attendance { get; } = [];

    /// <summary>Taken off since the minutes were last finalised; loaded only where it is shown or emptied.</summary>
    public List<TakenOff> TakenOff { get; } = [];

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
        if (Attendance.FirstOrDefault(a => a.IsOf(person)) is { } already) return already;
        if (TakenOff.FirstOrDefault(t => t.IsOf(person)) is { } taken) return PutBack(taken);
        var row = new Attendance
        {
            Person = person,
            Name = person.Name,
            OrganisationId = organisation?.Id,
            Organisation = organisation?.Name ?? "",
            Capacity = capacity,
            Position = Attendance.Count == 0 ? 0 : Attendance.Max(a => a.Position) + 1,
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
        if (AbsenceReason.IsIn(clean)) throw new RuleBroken(Rule.Invalid, AbsenceReason.Sentence, "Note");
        row.Note = clean;
        Changes++;
    }

    /// <summary>Came late: present from the current item on.</summary>
    public void Arrive(Attendance row)
    {
        Mark(row, AttendanceStatus.Present);
        Note(row, PartialPresence.Came(row.Note, CurrentItem?.Number ?? ""));
    }

    /// <summary>Left early: present until the current item.</summary>
    public void Leave(Attendance row)
    {
        Mark(row, AttendanceStatus.Present);
        Note(row, PartialPresence.Left(row.Note, CurrentItem?.Number ?? ""));
    }

    /// <summary>Off the list, as when a name was misspelt. What a finalised version says of them stays there; only a correction changes it.</summary>
    public TakenOff TakeOff(Attendance row)
    {
        MustBeOpen();
        Attendance.Remove(row);
        var taken = new TakenOff(row);
        TakenOff.Add(taken);
        Changes++;
        return taken;
    }

    /// <summary>Back on the list as the row stood.</summary>
    public Attendance PutBack(TakenOff taken)
    {
        MustBeOpen();
        TakenOff.Remove(taken);
        if (Attendance.FirstOrDefault(a => a.IsOf(taken.Person)) is { } already) return already;
        var row = taken.ToRow();
        Attendance.Add(row);
        Changes++;
        return row;
    }

    public TakenOff TakenOffRow(int id) => TakenOff.FirstOrDefault(t => t.Id == id)
        ?? throw new RuleBroken(Rule.NotFound, "Personen går inte längre att lägga tillbaka. Skriv namnet igen.");

    public Attendance AttendanceRow(int id) => Attendance.FirstOrDefault(a => a.Id == id)
        ?? throw new RuleBroken(Rule.NotFound, "Personen finns inte i närvarolistan.");

    /// <summary>Which of the municipalities were represented, absent, or not mentioned (B4).</summary>
    public IReadOnlyList<CoverageRow> Coverage(IEnumerable<Organisation> municipalities) =>
    [
        .. municipalities.Select(m =>
        {
            var rows = Attendance.Where(a => a.OrganisationId is null or 0 ? m.IsCalled(a.Organisation) : a.OrganisationId == m.Id).ToList();
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
