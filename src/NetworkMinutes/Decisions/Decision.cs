using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Decisions;

public enum DecisionStatus
{
    InForce,
    CarriedOut,
    Superseded,
}

/// <summary>A decision of the meeting's own body, verbatim.</summary>
public class Decision : RegisterEntry
{
    /// <summary>Written under a label, and so recorded at once.</summary>
    public bool Marked { get; private set; }
    public DecisionStrength Strength { get; private set; }
    public List<string> Clauses { get; private set; } = [];
    public List<DecisionPerson> People { get; } = [];
    public DecisionStatus Status { get; private set; }

    /// <summary>What came of it, in the coordinator's words.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>Somebody has said that a group was formed by it.</summary>
    public bool FormedGroup { get; private set; }

    protected override bool IsLabelled => Marked;

    public override bool CarriesInput => base.CarriesInput || Status != DecisionStatus.InForce || Outcome.Length > 0 || FormedGroup || People.Any(p => p.ChosenByHand);

    /// <summary>The words before the clauses; the whole text when there are none.</summary>
    public string LeadIn
    {
        get
        {
            if (Clauses.Count == 0) return Text;
            var points = string.Join(' ', Clauses);
            return Text.EndsWith(points, StringComparison.Ordinal) ? Text[..^points.Length].TrimEnd() : Text;
        }
    }

    public override bool IsSameKindAs(ParsedEntry reading) => reading is ParsedDecision;

    public void Follow(DecisionStatus status, string outcome)
    {
        var clean = (outcome ?? "").Trim();
        if (clean.Length > 4000) throw new RuleBroken(Rule.Invalid, "Texten är för lång. Högst 4 000 tecken får plats.", "Outcome");
        (Status, Outcome) = (status, clean);
    }

    public void Form(Body group)
    {
        (group.FormedByDecisionId, group.FormedOn) = (Id, Meeting.Date);
        FormedGroup = true;
    }

    protected override void TakeKind(ParsedEntry reading)
    {
        var decision = (ParsedDecision)reading;
        (Marked, Strength, Clauses) = (decision.Marked, decision.Strength, [.. decision.Clauses]);
        var named = decision.People.DistinctBy(p => p.Name).ToList();
        People.RemoveAll(p => !p.ChosenByHand && named.All(n => n.Name != p.Name));
        foreach (var name in named)
        {
            if (People.FirstOrDefault(p => p.Name == name.Name) is { } known) known.Part = name.Part;
            else People.Add(new DecisionPerson(name.Name, name.Part));
        }
    }
}

/// <summary>A person tied to a decision (D4); may have been absent.</summary>
public class DecisionPerson
{
    private DecisionPerson()
    {
    }

    public DecisionPerson(string name, PersonPart part) => (Name, Part) = (name, part);

    public int Id { get; private set; }

    /// <summary>As written.</summary>
    public string Name { get; private set; } = "";
    public PersonPart Part { get; internal set; }
    public int? PersonId { get; private set; }
    public Person? Person { get; private set; }
    public bool ChosenByHand { get; private set; }

    internal void Resolve(Person? person)
    {
        if (!ChosenByHand) (Person, PersonId) = (person, person?.Id);
    }

    public void Choose(Person person) => (Person, PersonId, ChosenByHand) = (person, person.Id, true);
}
