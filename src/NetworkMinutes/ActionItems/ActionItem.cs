using NetworkMinutes.Dates;
using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.ActionItems;

public enum ActionKind
{
    Action,

    /// <summary>An answer is awaited (E4).</summary>
    Waiting,

    /// <summary>A last day for the members to do something.</summary>
    Deadline,
}

public enum ActionStatus
{
    Open,
    Waiting,
    Done,

    /// <summary>Will not be done.</summary>
    Dropped,
}

/// <summary>Something somebody is to do after the meeting.</summary>
public partial class ActionItem : RegisterEntry
{
    public bool Labelled { get; private set; }
    public ActionKind Kind { get; private set; }
    /// <summary>Null when nothing is said about when.</summary>
    public FuzzyDate? Due { get; private set; }
    public bool DueChosenByHand { get; private set; }
    public ActionStatus Status { get; private set; }
    public List<FollowUp> FollowUps { get; } = [];

    protected override bool IsLabelled => Labelled;

    public bool IsOpen => Status is ActionStatus.Open or ActionStatus.Waiting;
    public bool OwnerMissing => Kind == ActionKind.Action && Owners.Count == 0;
    public bool IsForEveryone => Owners.Any(o => o.Kind == OwnerKind.Everyone);

    /// <summary>Named people whose first names fit several, or nobody; they are asked about, never guessed.</summary>
    public IEnumerable<Owner> Asked => Owners.Where(o => o.IsAsked);

    public override bool CarriesInput => base.CarriesInput || DueChosenByHand || FollowUps.Count > 0 || Owners.Any(o => o.IsHeld);

    public override bool IsSameKindAs(ParsedEntry reading) => reading is ParsedAction;

    public bool IsOverdue(DateOnly today) => IsOpen && Due?.IsOverdue(today) == true;

    protected override void TakeKind(ParsedEntry reading)
    {
        var action = (ParsedAction)reading;
        Labelled = action.Labelled;
        Kind = (ActionKind)action.Kind;
        if (!DueChosenByHand && Due != action.Due) Due = action.Due;
        if (FollowUps.Count == 0) Status = StatusIn(action);
        TakeOwners(action);
    }

    private static ActionStatus StatusIn(ParsedAction action) => action.Progress switch
    {
        ParsedProgress.Done => ActionStatus.Done,
        ParsedProgress.Dropped => ActionStatus.Dropped,
        _ => action.Kind == ParsedActionKind.Waiting ? ActionStatus.Waiting : ActionStatus.Open,
    };
}
