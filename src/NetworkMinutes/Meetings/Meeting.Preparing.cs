namespace NetworkMinutes.Meetings;

/// <summary>The agenda before the meeting: who presents what, how long, and who is told.</summary>
public partial class Meeting
{
    /// <summary>Each time the agenda went out; loaded only where it is shown or sent.</summary>
    public List<SentAgenda> SentAgendas { get; } = [];

    /// <summary>When the latest agenda went out; from then on the body's members see it. UTC.</summary>
    public DateTimeOffset? AgendaSentAt { get; private set; }

    public int? PlannedMinutes => Items.Any(i => i.Minutes is not null) ? Groups().Sum(g => g.Top.Minutes ?? g.Under.Sum(i => i.Minutes ?? 0)) : null;

    public void Prepare(AgendaItem item, AgendaItemPlan plan)
    {
        MustBeOpen();
        var presenter = FieldText.Optional(plan.Presenter, MeetingFacts.LongestLine, "Presenter");
        if (plan.Kind is { } kind && !Enum.IsDefined(kind)) throw new RuleBroken(Rule.Invalid, "Välj Information, Diskussion eller Beslut.", "Kind");
        if (plan.Minutes is < 1 or > AgendaItem.MostMinutes) throw new RuleBroken(Rule.Invalid, $"Skriv minuterna som ett tal mellan 1 och {AgendaItem.MostMinutes}.", "Minutes");
        (item.Presenter, item.Kind, item.Minutes) = (presenter, plan.Kind, plan.Minutes);
        Changes++;
    }

    /// <summary>When each item is planned to begin and end: from the meeting's start, for as long as every item before it has its minutes.</summary>
    public IReadOnlyDictionary<AgendaItem, PlannedTime> Schedule()
    {
        var schedule = new Dictionary<AgendaItem, PlannedTime>();
        if (Start is not { } at || Items.All(i => i.Minutes is null)) return schedule;
        foreach (var (top, under) in Groups())
        {
            var parts = top.Minutes is null && under.Count > 0 && under.All(i => i.Minutes is not null);
            if (top.Minutes is null && !parts)
            {
                schedule[top] = new(at, null);
                break;
            }

            var begins = at;
            foreach (var item in parts ? under : []) at = (schedule[item] = Planned(at, item.Minutes!.Value)).To!.Value;
            schedule[top] = Planned(begins, top.Minutes ?? under.Sum(i => i.Minutes!.Value));
            at = schedule[top].To!.Value;
        }

        return schedule;
    }

    /// <exception cref="RuleBroken">It has been held and fixed, or there is nothing to send.</exception>
    public void MustHaveAgendaToSend()
    {
        MustBeBeforeFinalising();
        if (Date is null) throw new RuleBroken(Rule.Invalid, "Skriv vilken dag mötet är, innan kallelsen skickas.");
        if (Items.Count == 0) throw new RuleBroken(Rule.Invalid, "Dagordningen är tom. Skriv minst en punkt, innan kallelsen skickas.");
    }

    public int NextAgendaVersion => SentAgendas.Count == 0 ? 1 : SentAgendas.Max(a => a.Version) + 1;

    /// <summary>What the next one says of itself: "Kallelse den 8 januari 2027", "Uppdaterad kallelse den 12 januari 2027".</summary>
    public string AgendaStatus(DateOnly today) => $"{SentAgenda.NameOf(NextAgendaVersion)} {Dates.SwedishDay.Den(today)}";

    /// <summary>Freezes the agenda as it is sent, with what is attached. A later change reaches members when it is sent again.</summary>
    public SentAgenda SendAgenda(People.Person by, string documentJson, byte[] word, string fileName, DateTimeOffset at)
    {
        MustHaveAgendaToSend();
        var sent = new SentAgenda(this, NextAgendaVersion, documentJson, word, fileName, by.Id, at);
        SentAgendas.Add(sent);
        AgendaSentAt = at;
        foreach (var attachment in Attachments) attachment.Publish(at);
        Changes++;
        return sent;
    }

    private static PlannedTime Planned(TimeOnly from, int minutes) => new(from, from.AddMinutes(minutes));

    private void MustBeBeforeFinalising()
    {
        if (State is not (MeetingState.Planned or MeetingState.Draft)) throw new RuleBroken(Rule.Conflict, "Mötet är hållet och anteckningarna är fastställda.");
    }

    private IEnumerable<(AgendaItem Top, List<AgendaItem> Under)> Groups()
    {
        (AgendaItem Top, List<AgendaItem> Under)? group = null;
        foreach (var item in Agenda)
        {
            if (item.Level > 1 && group is { } open)
            {
                if (item.Level == 2) open.Under.Add(item);
                continue;
            }

            if (group is { } done) yield return done;
            group = (item, []);
        }

        if (group is { } last) yield return last;
    }
}

/// <param name="To">Null when the item has no minutes.</param>
public readonly record struct PlannedTime(TimeOnly From, TimeOnly? To);
