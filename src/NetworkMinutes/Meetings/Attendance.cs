using NetworkMinutes.People;

namespace NetworkMinutes.Meetings;

public enum AttendanceStatus
{
    /// <summary>Nobody has said yet.</summary>
    Unknown,
    Present,
    Absent,

    /// <summary>Absent, and said so beforehand. Why is never stored.</summary>
    Excused,
}

public enum AttendanceCapacity
{
    Member,

    /// <summary>The body's own hosts, in practice GR's people.</summary>
    Host,
    Guest,
    CoOpted,
    Observer,
    Substitute,
}

/// <summary>A person's row in the attendance list, with the organisation as of that meeting (B1).</summary>
public class Attendance
{
    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public int PersonId { get; set; }
    public Person Person { get; set; } = null!;

    /// <summary>Name and organisation as printed, kept from the day of the meeting.</summary>
    public string Name { get; set; } = "";
    public int? OrganisationId { get; set; }
    public string Organisation { get; set; } = "";
    public AttendanceStatus Status { get; set; }
    public AttendanceCapacity Capacity { get; set; }

    /// <summary>"t.o.m. punkt 5", "på distans", "ersätter Lena Ståhl" (B2). Never a reason for absence.</summary>
    public string Note { get; set; } = "";
    public int Position { get; set; }

    public bool IsPresent => Status == AttendanceStatus.Present;

    public bool IsOf(Person person) => Person == person || (person.Id != 0 && PersonId == person.Id);
}

/// <summary>A row that was taken off the list, kept so that it can be put back until the minutes are finalised.</summary>
public class TakenOff
{
    private TakenOff()
    {
    }

    internal TakenOff(Attendance row) =>
        (Person, PersonId, Name, OrganisationId, Organisation, Status, Capacity, Note, Position) =
        (row.Person, row.PersonId, row.Name, row.OrganisationId, row.Organisation, row.Status, row.Capacity, row.Note, row.Position);

    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public int? OrganisationId { get; private set; }
    public string Organisation { get; private set; } = "";
    public AttendanceStatus Status { get; private set; }
    public AttendanceCapacity Capacity { get; private set; }
    public string Note { get; private set; } = "";
    public int Position { get; private set; }

    internal bool IsOf(Person person) => Person == person || (person.Id != 0 && PersonId == person.Id);

    internal Attendance ToRow() => new()
    {
        Person = Person,
        PersonId = PersonId,
        Name = Name,
        OrganisationId = OrganisationId,
        Organisation = Organisation,
        Status = Status,
        Capacity = Capacity,
        Note = Note,
        Position = Position,
    };
}
