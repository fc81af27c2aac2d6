using NetworkMinutes.People;

namespace NetworkMinutes.Bodies;

public enum BodyKind
{
    Network,
    BranchCouncil,
    PreparatoryGroup,
    WorkingCommittee,
    WorkingGroup,
    ReferenceGroup,
    SteeringGroup,
    OperationalGroup,
    StrategicGroup,
    Partnership,
}

/// <summary>A network, a branch council or one of their groups.</summary>
public partial class Body
{
    public const string DefaultLabel = "Anteckningar";

    public int Id { get; private set; }
    public BodyKind Kind { get; set; }
    public string Name { get; set; } = "";
    public string Purpose { get; set; } = "";

    /// <summary>What this body calls its minutes (A1).</summary>
    public string Label { get; set; } = DefaultLabel;
    public int? ParentId { get; set; }
    public Body? Parent { get; set; }

    /// <summary>The decision that formed a group (F1).</summary>
    public int? FormedByDecisionId { get; set; }
    public DateOnly? FormedOn { get; set; }
    public DateOnly? EndsOn { get; set; }

    /// <summary>Titles that stand on every agenda, in order.</summary>
    public List<string> StandingItems { get; set; } = [];

    /// <summary>Addresses that get every finalised version, such as the registrator's.</summary>
    public List<string> ExtraRecipients { get; set; } = [];

    /// <summary>Whether members may read a draft while it is written. Opening it to another authority's people may already be sending it.</summary>
    public bool MembersFollow { get; set; }

    /// <summary>Whether the minutes end with "Beslut i korthet", ours and others'.</summary>
    public bool PrintsDecisions { get; set; } = true;

    /// <summary>Whether the minutes end with the table "Åtgärder".</summary>
    public bool PrintsActions { get; set; } = true;
    public List<Membership> Memberships { get; } = [];

    public bool IsGroup => Kind is not (BodyKind.Network or BodyKind.BranchCouncil);

    public IEnumerable<Membership> SeatsOn(DateOnly day) => Memberships.Where(m => m.IsHeldOn(day));

    public Membership Seat(Person person, MembershipRole role, DateOnly? from)
    {
        var seat = new Membership
        {
            Body = this,
            Person = person,
            Organisation = person.Organisation,
            OrganisationId = person.OrganisationId,
            Role = role,
            From = from,
        };
        Memberships.Add(seat);
        return seat;
    }
}
