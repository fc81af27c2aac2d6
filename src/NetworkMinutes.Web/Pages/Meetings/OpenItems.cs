using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Balanslistan, to be gone through at the start of a meeting (E7): what is open from before, and what was just said of it.</summary>
public sealed record OpenItems(Meeting Meeting, IReadOnlyList<ActionItem> Actions, DateOnly Today)
{
    /// <summary>The id of what gets focus when the list is drawn anew.</summary>
    public string Focus { get; init; } = "";

    public int Left => Actions.Count(a => a.GoneThroughAt(Meeting.Id) is null);

    /// <summary>The first one after this that nothing has been said of.</summary>
    public ActionItem? NextAfter(int actionId) =>
        Actions.SkipWhile(a => a.Id != actionId).Skip(1).Concat(Actions).FirstOrDefault(a => a.GoneThroughAt(Meeting.Id) is null);

    /// <summary>"Anna Berglund, Härryda, före sommaren, tiden har gått ut".</summary>
    public string About(ActionItem action) => string.Join(", ", new[]
    {
        SwedishText.Join(action.Owners.Select(o => o.Kind == OwnerKind.Everyone ? "alla kommuner" : o.Display)),
        action.Due?.Words ?? "",
        action.IsOverdue(Today) ? "tiden har gått ut" : "",
    }.Where(w => w.Length > 0));

    public static async Task<OpenItems> Of(MinutesDb db, Viewer viewer, Meeting meeting, DateOnly today)
    {
        var open = await db.OpenItemsOf(meeting.BodyId, viewer).Include(a => a.FollowUps)
            .Where(a => a.MeetingId != meeting.Id && a.Kind == ActionKind.Action
                && (meeting.Date == null || a.Meeting.Date == null || a.Meeting.Date <= meeting.Date)).ToListAsync();
        var gone = await db.GoneThroughAt(meeting.Id);
        return new OpenItems(meeting, [.. open.UnionBy(gone, a => a.Id).OrderBy(a => a.Meeting.Date).ThenBy(a => a.MeetingId).ThenBy(a => a.Id)], today);
    }
}
