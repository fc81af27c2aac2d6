using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings.Identity;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

/// <summary>Brings the register in step with the texts: what people gave an entry follows its words.</summary>
public partial class Meeting
{
    /// <summary>Takes what was read in an item whose text did not change.</summary>
    internal void Reconcile(AgendaItem item, IReadOnlyList<ParsedEntry> read) => Reconcile(item, TextChange.None(item.Text), _ => read);

    /// <summary>Makes those responsible whom the sentence now names, instead of those people chose.</summary>
    public void LetTextSayOwners(ActionItem action, DateOnly today)
    {
        MustBeOpen();
        if (!action.InText || action.Item is not { } item) throw new RuleBroken(Rule.Conflict, "Orden står inte längre i texten.");
        action.LetTextSayOwners();
        ReadAgain(item, ReadingContext(today));
    }

    private void Reconcile(AgendaItem item, TextChange change, Func<AgendaItem, IReadOnlyList<ParsedEntry>> read)
    {
        var readings = read(item).Where(e => e is ParsedDecision or ParsedAction or ParsedExternalDecision or ParsedEvent).ToList();
        var here = Entries.Where(e => e.IsOf(item)).ToList();
        var entries = Reconciliation.Match(item, Entries.Where(e => e.IsOf(item) || !e.InText), Entries.Where(e => e is { InText: true, CarriesInput: true } && e.LeftItem == item), readings, change);
        var left = entries.OfType<RegisterEntry>().Where(e => e.InText && !e.IsOf(item)).Select(e => e.Item!).ToList();
        var unread = here.Except(entries.OfType<RegisterEntry>()).ToList();
        var cut = TakeLeave(unread, change);
        var people = new Dictionary<string, Person?>();
        for (var i = 0; i < readings.Count; i++)
        {
            var entry = entries[i] ?? Add(readings[i]);
            entry.Take(readings[i], item, change);
            ResolvePeople(entry, people);
        }

        foreach (var other in left) Reconcile(other, TextChange.None(other.Text), read);
        foreach (var entry in cut) GoOnInCopy(entry, item, read);
    }

    /// <returns>Those of which nothing is left where they stood.</returns>
    private List<RegisterEntry> TakeLeave(IEnumerable<RegisterEntry> unread, TextChange change)
    {
        var cut = new List<RegisterEntry>();
        foreach (var entry in unread.ToList())
        {
            var wasCut = entry.IsCut;
            if (!entry.InText) entry.FollowChange(change);
            else if (entry.CarriesInput) entry.LeaveText(change);
            else Entries.Remove(entry);
            if (entry.IsCut && !wasCut) cut.Add(entry);
        }

        return cut;
    }

    /// <summary>Words that were copied first and cut afterwards were moved: the entry goes on in the copy, if nobody has given the copy anything.</summary>
    private void GoOnInCopy(RegisterEntry entry, AgendaItem from, Func<AgendaItem, IReadOnlyList<ParsedEntry>> read)
    {
        var copy = Entries.Find(e => e is { InText: true, CarriesInput: false } && e.GetType() == entry.GetType() && e.Text == entry.Text);
        if (copy?.Item is not { } item || read(item).FirstOrDefault(r => r.Span == copy.Span && copy.IsSameKindAs(r) && copy.IsSameDetailAs(r)) is not { } reading) return;
        Entries.Remove(copy);
        entry.Take(reading, item, TextChange.None(item.Text));
        entry.WasCutFrom(from);
        ResolvePeople(entry, []);
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

    private void ResolvePeople(RegisterEntry entry, Dictionary<string, Person?> known)
    {
        switch (entry)
        {
            case ActionItem action:
                foreach (var owner in action.Owners.Where(o => o.Kind == OwnerKind.Person)) owner.Resolve(OnlyPersonCalled(owner.Words, known));
                break;
            case Decision decision:
                foreach (var named in decision.People) named.Resolve(OnlyPersonCalled(named.Name, known));
                break;
        }
    }

    private Person? OnlyPersonCalled(string words, Dictionary<string, Person?> known)
    {
        if (!known.TryGetValue(words, out var person)) known[words] = person = WhoIs.Rank(words, this) is [{ } only] ? only.Person : null;
        return person;
    }
}
