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
}
