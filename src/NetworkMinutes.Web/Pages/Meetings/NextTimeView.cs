using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>What leads over to the next meeting, written at the end of this one (A5).</summary>
public sealed record NextTimeView(int MeetingId, string? NextMeeting, string? NextTheme, string? Homework, string? Offered)
{
    /// <summary>Why something could not be stored, and at which field.</summary>
    public (string Field, string Sentence) Refused { get; init; } = ("", "");

    public string Url => $"/meetings/{MeetingId}/next-time";

    public string At(string field) => Refused.Field == field ? Refused.Sentence : "";

    public string? ClassOf(string field) => Refused.Field == field ? "input-validation-error" : null;

    public static NextTimeView Of(Meeting meeting) => new(meeting.Id, meeting.NextMeeting, meeting.NextTheme, meeting.Homework, meeting.OfferedNextMeeting);
}
