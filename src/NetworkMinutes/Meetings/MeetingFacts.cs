namespace NetworkMinutes.Meetings;

/// <summary>A meeting's head, as a form holds it.</summary>
public sealed record MeetingFacts
{
    public const int LongestLine = 200;

    public DateOnly? Date { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Place { get; init; }
    public string? Chair { get; init; }
    public string? Recorder { get; init; }
    public string? Label { get; init; }
    public string? NextMeeting { get; init; }
    public string? CaseNumber { get; init; }
    public string? SpeaksTo { get; init; }
    public string? Theme { get; init; }
    public string? Preparation { get; init; }

    public static MeetingFacts Of(Meeting meeting) => new()
    {
        Date = meeting.Date,
        Start = meeting.Start,
        End = meeting.End,
        Place = meeting.Place,
        Chair = meeting.Chair,
        Recorder = meeting.Recorder,
        Label = meeting.Label,
        NextMeeting = meeting.NextMeeting,
        CaseNumber = meeting.CaseNumber,
        SpeaksTo = meeting.SpeaksTo,
        Theme = meeting.Theme,
        Preparation = meeting.Preparation,
    };
}
