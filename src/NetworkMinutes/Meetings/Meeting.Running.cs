namespace NetworkMinutes.Meetings;

/// <summary>Where the meeting is now. Times are quiet facts: nothing counts down.</summary>
public partial class Meeting
{
    /// <summary>So long before its start and after its end, what is written counts as written during the meeting.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(30);

    public AgendaItem? CurrentItem => Items.FirstOrDefault(i => i.CurrentSince is not null);

    /// <summary>The one after the current; the first before the meeting has begun, null at the last.</summary>
    public AgendaItem? NextItem => CurrentItem is { } current ? Agenda.SkipWhile(i => i != current).Skip(1).FirstOrDefault() : Agenda.FirstOrDefault();

    public void GoTo(AgendaItem item, DateTimeOffset at)
    {
        MustBeBeforeFinalising();
        Open();
        if (item == CurrentItem) return;
        CurrentItem?.End(at);
        item.Begin(at);
        Changes++;
    }

    /// <summary>A break, or the end.</summary>
    public void LeaveItem(DateTimeOffset at)
    {
        MustBeOpen();
        if (CurrentItem is null) return;
        CurrentItem.End(at);
        Changes++;
    }

    /// <summary>Writing in an item shows where the meeting is: while it is on, and only onwards, so that mending an earlier text moves nothing.</summary>
    /// <param name="local">The time in Sweden.</param>
    /// <returns>Whether the meeting went on to the item.</returns>
    public bool FollowWriting(AgendaItem item, DateTimeOffset at, DateTime local)
    {
        if (State is not (MeetingState.Planned or MeetingState.Draft) || !IsOnAt(local)) return false;
        if (CurrentItem is { } current && !FollowsOn(current).Contains(item)) return false;
        GoTo(item, at);
        return true;
    }

    /// <summary>Whether the meeting is going on then, by its date and times; all day when it has no times.</summary>
    public bool IsOnAt(DateTime local)
    {
        if (Date is not { } date || DateOnly.FromDateTime(local) != date) return false;
        var time = local.TimeOfDay;
        return (Start is not { } start || time >= start.ToTimeSpan() - Early) && (End is not { } end || time <= end.ToTimeSpan() + Late);
    }

    /// <summary>How the time stands for an item, or for the one it is under when the minutes were given there.</summary>
    public TimeOfItem TimeOf(AgendaItem item, DateTimeOffset now)
    {
        var planned = item.Minutes is null && ItemsAbove(item).FirstOrDefault(i => i.Minutes is not null) is { } above ? above : item;
        var spent = ItemsUnder(planned).Prepend(planned).Aggregate(TimeSpan.Zero, (sum, i) => sum + i.SpentAt(now));
        return new TimeOfItem(planned, planned.Minutes, (int)spent.TotalMinutes);
    }

    /// <summary>Up to and with the next item of the first level.</summary>
    private IEnumerable<AgendaItem> FollowsOn(AgendaItem current)
    {
        foreach (var item in Agenda.SkipWhile(i => i != current).Skip(1))
        {
            yield return item;
            if (item.Level == 1) yield break;
        }
    }

    private IEnumerable<AgendaItem> ItemsUnder(AgendaItem item) => Agenda.SkipWhile(i => i != item).Skip(1).TakeWhile(i => i.Level > item.Level);

    private IEnumerable<AgendaItem> ItemsAbove(AgendaItem item)
    {
        var level = item.Level;
        foreach (var before in Agenda.TakeWhile(i => i != item).Reverse())
        {
            if (before.Level >= level) continue;
            level = before.Level;
            yield return before;
        }
    }
}

/// <param name="Item">The one that the minutes were planned for.</param>
/// <param name="Planned">Minutes; null when none are.</param>
/// <param name="Spent">Whole minutes.</param>
public sealed record TimeOfItem(AgendaItem Item, int? Planned, int Spent)
{
    /// <summary>"planerat 15 min, 12 använda"; empty when there is nothing to say.</summary>
    public string Words => (Planned, Spent) switch
    {
        (null, 0) => "",
        (null, var spent) => $"{AgendaWords.Length(spent)} använda",
        ({ } planned, 0) => $"planerat {AgendaWords.Length(planned)}",
        ({ } planned, < 60 and var spent) => $"planerat {AgendaWords.Length(planned)}, {spent} använda",
        ({ } planned, var spent) => $"planerat {AgendaWords.Length(planned)}, {AgendaWords.Length(spent)} använda",
    };
}
