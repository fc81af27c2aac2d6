using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    public const int LongestText = 500_000;

    public List<RegisterEntry> Entries { get; } = [];

    public IEnumerable<Decision> Decisions => Entries.OfType<Decision>();
    public IEnumerable<ActionItem> Actions => Entries.OfType<ActionItem>();

    public IEnumerable<RegisterEntry> EntriesOf(AgendaItem item) =>
        Entries.Where(e => e.Item == item || (item.Id != 0 && e.ItemId == item.Id)).OrderBy(e => !e.InText).ThenBy(e => e.SpanStart);

    public RegisterEntry Entry(int id) => Entries.FirstOrDefault(e => e.Id == id)
        ?? throw new RuleBroken(Rule.NotFound, "Posten finns inte längre i texten.");

    /// <summary>How prose is read in this meeting: against its date, for its body, with the names in the room.</summary>
    /// <param name="today">Stands in for the date while the meeting has none.</param>
    public ReadingContext ReadingContext(DateOnly today) => new(Date ?? today)
    {
        Body = Body.Name,
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
        item.Store(clean, author, at, asNewRevision);
        Reconcile(item, Read(item, ReadingContext(today)));
        return true;
    }

    private static string Clean(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal);

    /// <summary>Reads every text again, as after a change of date or of who is in the room.</summary>
    public void ReadAgain(DateOnly today)
    {
        var context = ReadingContext(today);
        foreach (var item in Agenda) Reconcile(item, Read(item, context));
    }

    /// <summary>The title counts: under "Att göra" points are actions, and a sub-item's first sentence may be its title.</summary>
    private static IReadOnlyList<ParsedEntry> Read(AgendaItem item, ReadingContext context) =>
        MinutesText.ReadItem(item.Text, context with { Title = item.Title }).Entries;

    internal void Reconcile(AgendaItem item, IReadOnlyList<ParsedEntry> read)
    {
        var readings = read.Where(e => e is ParsedDecision or ParsedAction or ParsedExternalDecision or ParsedEvent).ToList();
        var known = Entries.Where(e => e.Item == item || (item.Id != 0 && e.ItemId == item.Id) || !e.InText).ToList();
        var matched = Reconciliation.Match(known, readings);
        for (var i = 0; i < readings.Count; i++)
        {
            var entry = matched[i] ?? Add(readings[i]);
            entry.Take(readings[i], item);
            ResolvePeople(entry);
        }

        foreach (var gone in known.Except(matched.OfType<RegisterEntry>()).Where(e => e.Item == item || e.ItemId == item.Id))
        {
            if (gone.CarriesInput) gone.LeaveText();
            else Entries.Remove(gone);
        }
    }

    private RegisterEntry Add(ParsedEntry reading)
    {
        RegisterEntry entry = reading switch
        {
            ParsedDecision => new Decision(),
            ParsedAction => new ActionItem(),
            ParsedExternalDecision => new ExternalDecision(),
            _ => new EventDate(),
        };
        entry.Meeting = this;
        Entries.Add(entry);
        return entry;
    }

    private void ResolvePeople(RegisterEntry entry)
    {
        switch (entry)
        {
            case ActionItem action:
                foreach (var owner in action.Owners.Where(o => o.Kind == OwnerKind.Person)) owner.Resolve(OnlyPersonCalled(owner.Words));
                break;
            case Decision decision:
                foreach (var named in decision.People) named.Resolve(OnlyPersonCalled(named.Name));
                break;
        }
    }

    private Person? OnlyPersonCalled(string words) => WhoIs.Rank(words, this) is [{ } only] ? only.Person : null;
}
