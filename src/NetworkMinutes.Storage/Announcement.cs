using NetworkMinutes.Meetings;

namespace NetworkMinutes.Storage;

/// <summary>What everyone who looks is told once it is committed; never told of work that was rolled back.</summary>
public abstract record Announcement;

/// <param name="Page">Names the open page that did it, which has its answer already; empty when it has not.</param>
public sealed record MeetingChanged(MeetingChange Change, string Page = "") : Announcement;

/// <summary>Who may see what has changed: a seat, an account, a body's setting.</summary>
public sealed record RightsChanged : Announcement;
