using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage;

public static class BodyQueries
{
    public static IQueryable<Body> WithSeats(this IQueryable<Body> bodies) => bodies
        .Include(b => b.Memberships).ThenInclude(s => s.Person).ThenInclude(p => p.Organisation)
        .Include(b => b.Memberships).ThenInclude(s => s.Organisation)
        .AsSplitQuery();

    /// <summary>The latest meeting that has been held, else the latest planned; with agenda and dates.</summary>
    public static Task<Meeting?> LastMeeting(this MinutesDb db, int bodyId) => db.Meetings
        .Include(m => m.Items).Include(m => m.Entries).AsSplitQuery()
        .Where(m => m.BodyId == bodyId && m.Date != null)
        .OrderBy(m => m.State == MeetingState.Planned).ThenByDescending(m => m.Date).ThenByDescending(m => m.Id)
        .FirstOrDefaultAsync();

    /// <summary>Balanslistan: what this viewer sees of what is still open in a body, oldest meeting first.</summary>
    public static IQueryable<ActionItem> OpenItemsOf(this MinutesDb db, int bodyId, Viewer viewer) => db.EntriesFor<ActionItem>(viewer)
        .Include(a => a.Meeting).Include(a => a.Item).Include(a => a.Owners).ThenInclude(o => o.Person).ThenInclude(p => p!.Organisation)
        .Where(a => a.Meeting.BodyId == bodyId && (a.Status == ActionStatus.Open || a.Status == ActionStatus.Waiting))
        .OrderBy(a => a.Meeting.Date).ThenBy(a => a.Item!.Position).ThenBy(a => a.SpanStart).ThenBy(a => a.Id)
        .AsSplitQuery();
}
