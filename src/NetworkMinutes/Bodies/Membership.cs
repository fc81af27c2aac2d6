using NetworkMinutes.People;

namespace NetworkMinutes.Bodies;

public enum MembershipRole
{
    Member,
    Chair,
    ViceChair,

    /// <summary>Writes and sends the body's minutes; sees its drafts.</summary>
    Coordinator,
    Recorder,
    Observer,
}

/// <summary>A person's dated seat in a body, for the organisation it was held for. Ended with a date, never deleted.</summary>
public class Membership
{
    public int Id { get; private set; }
    public int BodyId { get; set; }
    public Body Body { get; set; } = null!;
    public int PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public int? OrganisationId { get; set; }
    public Organisation? Organisation { get; set; }
    public MembershipRole Role { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }

    /// <summary>"anmälde intresse", "nominerad", or an area of responsibility (B5).</summary>
    public string? Note { get; set; }

    public bool IsHeldOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    public void EndOn(DateOnly day)
    {
        if (From > day) throw new RuleBroken(Rule.Invalid, "Uppdraget kan inte sluta innan det började.", "To");
        To = day;
    }

    /// <param name="to">Null while the seat has no end.</param>
    public void Change(MembershipRole role, DateOnly? from, DateOnly? to, string? note)
    {
        var clean = FieldText.Optional(note, 200, "Note");
        if (from > to) throw new RuleBroken(Rule.Invalid, "Uppdraget kan inte sluta innan det började.", "To");
        (Role, From, To, Note) = (role, from, to, clean.Length > 0 ? clean : null);
    }
}
