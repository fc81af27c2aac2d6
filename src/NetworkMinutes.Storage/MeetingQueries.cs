using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Storage;

public static class MeetingQueries
{
    /// <summary>A meeting with all that its verbs need: body and seats, attendance, items, entries with people. Without revisions and files.</summary>
    public static IQueryable<Meeting> Whole(this IQueryable<Meeting> meetings) => meetings
        .Include(m => m.Body).ThenInclude(b => b.Memberships).ThenInclude(s => s.Person).ThenInclude(p => p.Organisation)
        .Include(m => m.Body).ThenInclude(b => b.Memberships).ThenInclude(s => s.Organisation)
        .Include(m => m.Items)
        .Include(m => m.Versions)
        .Include(m => m.Attendance).ThenInclude(a => a.Person).ThenInclude(p => p.Organisation)
        .Include(m => m.Entries).ThenInclude(e => ((ActionItem)e).Owners).ThenInclude(o => o.Person).ThenInclude(p => p!.Organisation)
        .Include(m => m.Entries).ThenInclude(e => ((ActionItem)e).FollowUps).ThenInclude(f => f.Person)
        .Include(m => m.Entries).ThenInclude(e => ((Decision)e).People).ThenInclude(p => p.Person).ThenInclude(p => p!.Organisation)
        .AsSplitQuery();

    /// <summary>With what is printed besides: the names of what is attached.</summary>
    public static IQueryable<Meeting> WithAttachments(this IQueryable<Meeting> meetings) => meetings.Include(m => m.Attachments);

    /// <summary>Open actions of earlier meetings of the body that came up at this one (E7), oldest meeting first.</summary>
    public static Task<List<ActionItem>> GoneThroughAt(this MinutesDb db, int meetingId) => db.Actions
        .Include(a => a.Meeting).Include(a => a.FollowUps).Include(a => a.Owners).ThenInclude(o => o.Person).ThenInclude(p => p!.Organisation)
        .Where(a => a.FollowUps.Any(f => f.MeetingId == meetingId))
        .OrderBy(a => a.Meeting.Date).ThenBy(a => a.Item!.Position).ThenBy(a => a.SpanStart).ThenBy(a => a.Id)
        .AsSplitQuery().ToListAsync();

    /// <summary>An action with all that its verbs and its page need, the body's seats included.</summary>
    public static IQueryable<ActionItem> Whole(this IQueryable<ActionItem> actions) => actions
        .Include(a => a.Item)
        .Include(a => a.Owners).ThenInclude(o => o.Person).ThenInclude(p => p!.Organisation)
        .Include(a => a.FollowUps).ThenInclude(f => f.Person).ThenInclude(p => p.Organisation)
        .Include(a => a.Meeting).ThenInclude(m => m.Body).ThenInclude(b => b.Memberships).ThenInclude(s => s.Organisation)
        .AsSplitQuery();

    /// <summary>Who was taken off the list and can be put back.</summary>
    public static Task LoadTakenOff(this MinutesDb db, Meeting meeting) =>
        db.Entry(meeting).Collection(m => m.TakenOff).Query().Include(t => t.Person).ThenInclude(p => p.Organisation).LoadAsync();

    /// <summary>The newest revision of an item, which the next save may fold into.</summary>
    public static Task LoadLatestRevision(this MinutesDb db, AgendaItem item) =>
        db.RevisionsOf(item).Where(r => r.Number == item.Revision).LoadAsync();

    /// <summary>What a save needs to be merged: the newest revision, the one it was made from, and the page's own last one.</summary>
    public static async Task LoadRevisionsFor(this MinutesDb db, AgendaItem item, SaveOrigin origin)
    {
        var isLoaded = origin.Revision == item.Revision && item.Revisions.Exists(r => r.Number == item.Revision);
        if (!isLoaded) await db.RevisionsOf(item).Where(r => r.Number == item.Revision || r.Number == origin.Revision).LoadAsync();
        if (origin.Revision == item.Revision || origin.Writer == item.Writer) return;
        await db.RevisionsOf(item).Where(r => r.Writer == origin.Writer).OrderByDescending(r => r.Number).Take(1).LoadAsync();
    }

    private static IQueryable<Revision> RevisionsOf(this MinutesDb db, AgendaItem item) => db.Entry(item).Collection(i => i.Revisions).Query();
}
