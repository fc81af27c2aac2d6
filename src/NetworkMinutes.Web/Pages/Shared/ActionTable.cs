using NetworkMinutes.ActionItems;
using NetworkMinutes.People;

namespace NetworkMinutes.Web.Pages.Shared;

public sealed record ActionTable(
    IReadOnlyList<ActionItem> Actions, Viewer Viewer, DateOnly Today, IReadOnlyDictionary<int, DateOnly> NextMeetings, SearchWords Words, bool WithMeeting);
