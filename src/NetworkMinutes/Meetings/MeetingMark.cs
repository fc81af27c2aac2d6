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
        items = meeting.Items.ToDictionary(i => i, i => ItemMark.Of(meeting, i));
    }

    /// <param name="meeting">With attendance, items and entries.</param>
    public static MeetingMark Of(Meeting meeting) => new(meeting);

    /// <param name="meeting">The same meeting, after the verb.</param>
    public IReadOnlyList<MeetingChange> ChangesTo(Meeting meeting)
    {
        if (meeting.IsOpen != wasOpen) return [new(meeting.Id, ChangedPart.State)];
        var now = meeting.Items.ToDictionary(i => i, i => ItemMark.Of(meeting, i));
        if (now.Count != items.Count || now.Any(i => items.GetValueOrDefault(i.Key)?.Heading != i.Value.Heading)) return [new(meeting.Id, ChangedPart.Agenda)];
        var told = now.Select(i => ChangeOf(meeting.Id, i.Key, items[i.Key], i.Value)).OfType<MeetingChange>();
        return meeting.Changes == changes ? [.. told] : [new(meeting.Id, ChangedPart.Head), .. told];
    }

    private static MeetingChange? ChangeOf(int meetingId, AgendaItem item, ItemMark before, ItemMark now) =>
        before.Revision != now.Revision ? new(meetingId, ChangedPart.Text, item.Id, now.Revision)
        : before.Margin != now.Margin ? new(meetingId, ChangedPart.Margin, item.Id)
        : null;

    private sealed record ItemMark((int, string, string, int, string, AgendaItemKind?, int?, bool) Heading, int Revision, string Margin)
    {
        public static ItemMark Of(Meeting meeting, AgendaItem item) => new(
            (item.Position, item.Number, item.Title, item.Level, item.Presenter, item.Kind, item.Minutes, item.ContinuesNextTime), item.Revision, string.Join('\n', meeting.EntriesOf(item).Select(Entry)));

        private static string Entry(RegisterEntry entry) => $"{entry.Id} {entry.Standing} {entry.Answered} {entry.InText} {entry.KeptByHand} {entry.Text} {(entry is ActionItem action ? Promise(action) : "")}";

        private static string Promise(ActionItem action) => $"{action.Due?.Words} {string.Join(',', action.Owners.Select(o => $"{o.Words} {o.PersonId}"))} {string.Join(',', action.TextNowSays)}";
    }
}
