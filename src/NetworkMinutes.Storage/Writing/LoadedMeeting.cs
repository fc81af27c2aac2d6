using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Storage.Writing;

/// <summary>A meeting with the context that tracks it. To look through all of it after each save would take longer than all the rest.</summary>
internal sealed class LoadedMeeting : IDisposable
{
    private Meeting? meeting;

    public LoadedMeeting(int id, MinutesDb db)
    {
        (Id, Db) = (id, db);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
    }

    public int Id { get; }

    public MinutesDb Db { get; }

    public async Task<Meeting?> Meeting() => meeting ??= await Db.Meetings.Whole().FirstOrDefaultAsync(m => m.Id == Id);

    /// <param name="items">Those whose texts or entries may have changed.</param>
    public async Task Save(IReadOnlyCollection<AgendaItem> items)
    {
        foreach (var changed in Reach(items)) Db.Entry(changed).DetectChanges();
        await Db.SaveChangesAsync();
    }

    /// <summary>Forgets what only the last work needed: older texts, and what it had to tell.</summary>
    public IReadOnlyList<Announcement> LetGoOfWork()
    {
        foreach (var item in meeting?.Items ?? [])
        {
            var older = item.Revisions.Where(r => r.Number != item.Revision).ToList();
            foreach (var revision in older) Db.Entry(revision).State = EntityState.Detached;
            item.Revisions.RemoveAll(older.Contains);
        }

        IReadOnlyList<Announcement> told = [.. Db.Announcements];
        Db.Announcements.Clear();
        return told;
    }

    public void Dispose() => Db.Dispose();

    /// <summary>The meeting itself tells which entries have come and gone.</summary>
    private IEnumerable<object> Reach(IReadOnlyCollection<AgendaItem> items)
    {
        if (meeting is null) return [];
        var entries = meeting.EntriesReached(items).ToList();
        return [meeting, .. items, .. items.SelectMany(i => i.Revisions), .. entries, .. entries.SelectMany(Parts)];
    }

    private static IEnumerable<object> Parts(RegisterEntry entry) => entry switch
    {
        ActionItem action => action.Owners,
        Decision decision => decision.People,
        _ => [],
    };
}
