using NetworkMinutes.Bodies;

namespace NetworkMinutes.Meetings;

public enum MeetingState
{
    Planned,

    /// <summary>Being written, during the meeting or after it. Only the body's coordinators see what is written.</summary>
    Draft,
    Finalised,

    /// <summary>A finalised meeting that is being corrected; the frozen version stands until the correction is finalised.</summary>
    Correcting,
}

/// <summary>One meeting of a body and its minutes.</summary>
public partial class Meeting
{
    public int Id { get; private set; }
    public int BodyId { get; private set; }
    public Body Body { get; private set; } = null!;
    public MeetingState State { get; private set; }
    public string Label { get; set; } = Bodies.Body.DefaultLabel;
    public DateOnly? Date { get; set; }
    public TimeOnly? Start { get; set; }
    public TimeOnly? End { get; set; }
    public string Place { get; set; } = "";

    /// <summary>As printed: "Lena Ståhl, Kungsbacka".</summary>
    public string Chair { get; set; } = "";
    public string Recorder { get; set; } = "";

    /// <summary>When the body meets next, in the coordinator's words (A2).</summary>
    public string NextMeeting { get; set; } = "";
    public string CaseNumber { get; set; } = "";

    /// <summary>The body it speaks to or for, when there is one (A4).</summary>
    public string SpeaksTo { get; set; } = "";

    /// <summary>The meeting this one was made from (A3).</summary>
    public int? EarlierMeetingId { get; private set; }
    public Meeting? EarlierMeeting { get; private set; }

    private Meeting()
    {
    }

    public bool IsOpen => State != MeetingState.Finalised;

    public static Meeting Plan(Body body, DateOnly? date) =>
        new() { Body = body, BodyId = body.Id, Label = body.Label, Date = date, State = MeetingState.Planned };

    /// <summary>A new meeting with the last one's place, times, chair and recorder, and the body's standing items.
    /// What is still open is read from the register, so it needs no copy.</summary>
    public static Meeting PlanAfter(Meeting last, Body body, DateOnly? date)
    {
        var meeting = Plan(body, date);
        meeting.EarlierMeeting = last;
        meeting.EarlierMeetingId = last.Id;
        (meeting.Place, meeting.Start, meeting.End) = (last.Place, last.Start, last.End);
        (meeting.Chair, meeting.Recorder, meeting.Label, meeting.SpeaksTo) = (last.Chair, last.Recorder, last.Label, last.SpeaksTo);
        (meeting.Theme, meeting.Preparation) = (last.NextTheme, last.Homework);
        return meeting;
    }

    public void MustBeOpen()
    {
        if (!IsOpen) throw new RuleBroken(Rule.Conflict, "Anteckningarna är fastställda. Börja en rättelse om något ska ändras.");
    }

    /// <summary>The first written word opens a planned meeting.</summary>
    private void Open()
    {
        MustBeOpen();
        if (State == MeetingState.Planned) State = MeetingState.Draft;
    }
}
