using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Where the entries stood before a verb, so that the margins they have left or come to are drawn anew.</summary>
internal sealed class EntryPlaces(Meeting meeting)
{
    private readonly Dictionary<RegisterEntry, AgendaItem?> before = meeting.Entries.ToDictionary(e => e, e => e.Item);

    public IReadOnlyList<AgendaItem> ChangedBeside(AgendaItem item) =>
    [
        .. meeting.Entries.Where(e => before.ContainsKey(e) && before[e] != e.Item)
            .SelectMany(e => new[] { before[e], e.Item }).OfType<AgendaItem>().Where(i => i != item).Distinct(),
    ];
}
