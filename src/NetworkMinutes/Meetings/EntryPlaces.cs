namespace NetworkMinutes.Meetings;

/// <summary>Where the entries stood before a verb, so that it can be told how far the verb has reached.</summary>
public sealed class EntryPlaces(Meeting meeting)
{
    private readonly Dictionary<RegisterEntry, AgendaItem?> before = meeting.Entries.ToDictionary(e => e, e => e.Item);

    /// <summary>The items that entries have left or come to, but this.</summary>
    public IReadOnlyList<AgendaItem> ChangedBeside(AgendaItem item) =>
    [
        .. meeting.Entries.Where(e => before.ContainsKey(e) && before[e] != e.Item)
            .SelectMany(e => new[] { before[e], e.Item }).OfType<AgendaItem>().Where(i => i != item).Distinct(),
    ];
}
