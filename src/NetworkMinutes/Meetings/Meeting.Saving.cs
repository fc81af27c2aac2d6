using NetworkMinutes.Merging;

namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    /// <summary>Saves a text typed in a page that may not know the newest one.</summary>
    /// <returns>What is stored now; with conflicts, what a person must choose from before anything is stored.</returns>
    public MergedText Save(AgendaItem item, string text, SaveOrigin origin, DateTimeOffset at, DateOnly today)
    {
        MustBeOpen();
        if (origin.Version is { } version && version != NextVersion)
            throw new RuleBroken(Rule.Conflict, "Anteckningarna fastställdes medan du skrev, och en rättelse har börjats. Välj vad som ska med i den.");
        var mine = Clean(text);
        var merged = item.Merge(mine, origin);
        if (!origin.Settles(merged)) return merged;
        var settled = merged.Settle(origin.Answers);
        Write(item, settled, new Author(origin.PersonId, origin.Writer, origin.Turn, mine), at, today);
        return MergedText.Of(settled);
    }

    /// <summary>The entries that saving a text may have changed: those of the items it reached, and those whose words are gone and may have gone on anywhere.</summary>
    /// <param name="items">The item saved, and <see cref="EntryPlaces.ChangedBeside"/> it.</param>
    public IEnumerable<RegisterEntry> EntriesReached(IReadOnlyCollection<AgendaItem> items) => Entries.Where(e =>
        !e.InText || (e.Item is { } at && items.Contains(at)) || (e.LeftItem is { } left && items.Contains(left)));

    /// <summary>Gives an item back a text it has had, as a revision of its own.</summary>
    public void Restore(AgendaItem item, Revision revision, int byPersonId, DateTimeOffset at, DateOnly today) =>
        Write(item, revision.Text, new Author(byPersonId), at, today, asNewRevision: true);

    /// <summary>Text whose item somebody removed meanwhile stands again, in an item of its own.</summary>
    public AgendaItem PutBack(string title, int level, AgendaItem? after, string text, int byPersonId, DateTimeOffset at, DateOnly today)
    {
        var item = AddItem(title, level, after);
        Write(item, text, byPersonId, at, today);
        return item;
    }
}
