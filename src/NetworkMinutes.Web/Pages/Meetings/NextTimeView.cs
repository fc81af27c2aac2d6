using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>What leads over to the next meeting, written at the end of this one (A5).</summary>
public sealed record NextTimeView(int MeetingId, string NextMeeting, string NextTheme, string Homework, string? Offered)
{
    public string Url => $"/meetings/{MeetingId}/next-time";

    public static NextTimeView Of(Meeting meeting) => new(meeting.Id, meeting.NextMeeting, meeting.NextTheme, meeting.Homework, meeting.OfferedNextMeeting);
}
