using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings.Identity;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    public const int LongestText = 500_000;

    public List<RegisterEntry> Entries { get; } = [];

    public IEnumerable<Decision> Decisions => Entries.OfType<Decision>();
    public IEnumerable<ActionItem> Actions => Entries.OfType<ActionItem>();

    public IEnumerable<RegisterEntry> EntriesOf(AgendaItem item) =>
        Entries.Where(e => e.IsOf(item)).OrderBy(e => !e.InText).ThenBy(e => e.SpanStart);

    public RegisterEntry Entry(int id) => Entries.FirstOrDefault(e => e.Id == id)
        ?? throw new RuleBroken(Rule.NotFound, "Posten finns inte längre i texten.");

    /// <summary>How prose is read in this meeting: against its date, for its body, with the names in the room.</summary>
    /// <param name="today">Stands in for the date while the meeting has none.</param>
    public ReadingContext ReadingContext(DateOnly today) => Body.ReadingContext(Date ?? today) with
    {
        People = [.. Attendance.Select(a => a.Name).Union(Body.Memberships.Select(m => m.Person.Name))],
    };

    /// <summary>Stores an item's text and brings the register in step with it.</summary>
    /// <returns>False when the text already stood so.</returns>
    public bool Write(AgendaItem item, string text, int? byPersonId, DateTimeOffset at, DateOnly today) => Write(item, text, new Author(byPersonId), at, today);

    private bool Write(AgendaItem item, string text, Author author, DateTimeOffset at, DateOnly today, bool asNewRevision = false)
    {
        Open();
        if (text.Length > LongestText)
            throw new RuleBroken(Rule.Invalid, "Texten är för lång för en punkt. Dela den på flera punkter, så sparas allt.", "Text");
        var clean = Clean(text);
        if (clean == item.Text) return false;
        var change = TextChange.Between(item.Text, clean);
        item.Store(clean, author, at, asNewRevision);
        var context = ReadingContext(today);
        Reconcile(item, change, i => Read(i, context));
        return true;
    }

    private static string Clean(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal);

    /// <summary>Reads every text again, as after a change of date, of who is in the room, or of the body's own words.</summary>
    public void ReadAgain(DateOnly today)
    {
        var context = ReadingContext(today);
        foreach (var item in Agenda) ReadAgain(item, context);
    }

    private void ReadAgain(AgendaItem item, ReadingContext context) => Reconcile(item, TextChange.None(item.Text), i => Read(i, context));

    /// <summary>The title counts: under "Att göra" points are actions, and a sub-item's first sentence may be its title.</summary>
    private static IReadOnlyList<ParsedEntry> Read(AgendaItem item, ReadingContext context) =>
        MinutesText.ReadItem(item.Text, context with { Title = item.Title }).Entries;

    /// <summary>The item's text as read now, with the words that told each reading.</summary>
    public IReadOnlyList<ParsedEntry> Readings(AgendaItem item) => Date is { } day ? Read(item, ReadingContext(day)) : Read(item, ReadingContext(default));
}
