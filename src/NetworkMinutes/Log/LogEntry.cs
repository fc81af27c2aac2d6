namespace NetworkMinutes.Log;

/// <summary>Who did what, when: opening, changing, finalising, sending, exporting. Never deleted. UTC.</summary>
public class LogEntry
{
    public int Id { get; private set; }
    public DateTimeOffset At { get; init; }
    public int? PersonId { get; init; }

    /// <summary>A word of the program: "meeting.finalised".</summary>
    public string What { get; init; } = "";
    public int? MeetingId { get; init; }
    public int? BodyId { get; init; }
    public string Detail { get; init; } = "";
}
