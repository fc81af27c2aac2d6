namespace NetworkMinutes.Meetings;

/// <summary>What leads over to the next meeting, as it is typed.</summary>
public sealed record NextTime(string? NextMeeting, string? Theme, string? Homework);
