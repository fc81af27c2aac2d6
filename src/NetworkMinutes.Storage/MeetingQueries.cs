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

    /// <summary>An action with all that its verbs and its page need, the body's seats included.</summary>
    public static IQueryable<ActionItem> Whole(this IQueryable<ActionItem> actions) => actions
        .Include(a => a.Item)
        .Include(a => a.Owners).ThenInclude(o => o.Person).ThenInclude(p => p!.Organisation)
        .Include(a => a.FollowUps).ThenInclude(f => f.Person).ThenInclude(p => p.Organisation)
        .Include(a => a.Meeting).ThenInclude(m => m.Body).ThenInclude(b => b.Memberships).ThenInclude(s => s.Organisation)
        .AsSplitQuery();

    /// <summary>The newest revision of an item, which the next save may fold into.</summary>
    public static Task LoadLatestRevision(this MinutesDb db, AgendaItem item) =>
        db.RevisionsOf(item).Where(r => r.Number == item.Revision).LoadAsync();

    /// <summary>What a save needs to be merged: the newest revision, the one it was made from, and the page's own last one.</summary>
    public static async Task LoadRevisionsFor(this MinutesDb db, AgendaItem item, SaveOrigin origin)
    {
        await db.RevisionsOf(item).Where(r => r.Number == item.Revision || r.Number == origin.Revision).LoadAsync();
        if (origin.Revision == item.Revision || origin.Writer == item.Writer) return;
        await db.RevisionsOf(item).Where(r => r.Writer == origin.Writer).OrderByDescending(r => r.Number).Take(1).LoadAsync();
    }

    private static IQueryable<Revision> RevisionsOf(this MinutesDb db, AgendaItem item) => db.Entry(item).Collection(i => i.Revisions).Query();
}
