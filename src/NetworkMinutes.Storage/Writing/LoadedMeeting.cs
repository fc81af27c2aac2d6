using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Storage.Writing;

/// <summary>A meeting with the context that tracks it. To look through all of it after each save would take longer than all the rest.</summary>
internal sealed class LoadedMeeting : IDisposable
{
    private Meeting? meeting;
    private IReadOnlyList<RegisterEntry> entries = [];

    public LoadedMeeting(int id, MinutesDb db)
    {
        (Id, Db) = (id, db);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
    }

    public int Id { get; }

    public MinutesDb Db { get; }

    public async Task<Meeting?> Meeting()
    {
        if (meeting is not null) return meeting;
        meeting = await Db.Meetings.Whole().FirstOrDefaultAsync(m => m.Id == Id);
        entries = [.. meeting?.Entries ?? []];
        return meeting;
    }

    /// <param name="items">Those whose texts or entries may have changed.</param>
    public async Task Save(IReadOnlyCollection<AgendaItem> items)
    {
        if (meeting is not null) Detect(meeting, items);
        await Db.SaveChangesAsync();
    }

    /// <summary>Forgets what only the last work needed: older texts, and what it had to tell.</summary>
    public IReadOnlyList<Announcement> LetGoOfWork(IReadOnlyCollection<AgendaItem> items)
    {
        foreach (var item in items)
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

    private void Detect(Meeting meeting, IReadOnlyCollection<AgendaItem> items)
    {
        DetectOwn(meeting);
        var reached = meeting.EntriesReached(items).ToList();
        foreach (var changed in (IEnumerable<object>)[.. items, .. items.SelectMany(i => i.Revisions), .. reached, .. reached.SelectMany(Parts)])
            Db.Entry(changed).DetectChanges();
    }

    /// <summary>Hundreds of entries are looked through only when some have come or gone.</summary>
    private void DetectOwn(Meeting meeting)
    {
        var tracked = Db.Entry(meeting);
        if (entries.SequenceEqual(meeting.Entries))
        {
            foreach (var value in tracked.Properties.Where(p => !Equals(p.CurrentValue, p.OriginalValue))) value.IsModified = true;
            return;
        }

        tracked.DetectChanges();
        entries = [.. meeting.Entries];
    }

    private static IEnumerable<object> Parts(RegisterEntry entry) => entry switch
    {
        ActionItem action => action.Owners,
        Decision decision => decision.People,
        _ => [],
    };
}
