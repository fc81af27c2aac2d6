using NetworkMinutes.ActionItems;

namespace NetworkMinutes.Meetings;

/// <summary>How a meeting stood before a verb, so that others can be told what the verb changed.</summary>
public sealed class MeetingMark
{
    private readonly int changes;
    private readonly bool wasOpen;
    private readonly Dictionary<AgendaItem, ItemMark> items;

    private MeetingMark(Meeting meeting)
    {
        (changes, wasOpen) = (meeting.Changes, meeting.IsOpen);
        items = MarksOf(meeting);
    }

    /// <param name="meeting">With attendance, items and entries.</param>
    public static MeetingMark Of(Meeting meeting) => new(meeting);

    /// <param name="meeting">The same meeting, after the verb.</param>
    public IReadOnlyList<MeetingChange> ChangesTo(Meeting meeting)
    {
        if (meeting.IsOpen != wasOpen) return [new(meeting.Id, ChangedPart.State)];
        var now = MarksOf(meeting);
        if (now.Count != items.Count || now.Any(i => items.GetValueOrDefault(i.Key)?.Heading != i.Value.Heading)) return [new(meeting.Id, ChangedPart.Agenda)];
        var told = now.Select(i => ChangeOf(meeting.Id, i.Key, items[i.Key], i.Value)).OfType<MeetingChange>();
        return meeting.Changes == changes ? [.. told] : [new(meeting.Id, ChangedPart.Head), .. told];
    }

    private static Dictionary<AgendaItem, ItemMark> MarksOf(Meeting meeting)
    {
        var entries = meeting.Entries.ToLookup(e => e.Item ?? meeting.Items.Find(e.IsOf));
        return meeting.Items.ToDictionary(i => i, i => ItemMark.Of(i, entries[i]));
    }

    private static MeetingChange? ChangeOf(int meetingId, AgendaItem item, ItemMark before, ItemMark now) =>
        before.Revision != now.Revision ? new(meetingId, ChangedPart.Text, item.Id, now.Revision)
        : !before.Margin.SequenceEqual(now.Margin) ? new(meetingId, ChangedPart.Margin, item.Id)
        : null;

    private sealed record ItemMark((int, string, string, int, string, AgendaItemKind?, int?, bool) Heading, int Revision, EntryMark[] Margin)
    {
        public static ItemMark Of(AgendaItem item, IEnumerable<RegisterEntry> entries) => new(
            (item.Position, item.Number, item.Title, item.Level, item.Presenter, item.Kind, item.Minutes, item.ContinuesNextTime), item.Revision, [.. entries.OrderBy(e => !e.InText).ThenBy(e => e.SpanStart).Select(EntryMark.Of)]);
    }

    private sealed record EntryMark(int Id, Standing Standing, bool Answered, bool InText, bool KeptByHand, string Text, string Promise)
    {
        public static EntryMark Of(RegisterEntry entry) =>
            new(entry.Id, entry.Standing, entry.Answered, entry.InText, entry.KeptByHand, entry.Text, entry is ActionItem action ? PromiseOf(action) : "");

        private static string PromiseOf(ActionItem action) => $"{action.Due?.Words} {string.Join(',', action.Owners.Select(o => $"{o.Words} {o.PersonId}"))} {string.Join(',', action.TextNowSays)}";
    }
}
