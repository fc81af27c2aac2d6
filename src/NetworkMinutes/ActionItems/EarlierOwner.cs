using NetworkMinutes.People;

namespace NetworkMinutes.ActionItems;

/// <summary>What was answered about a name that has left the sentence.</summary>
public class EarlierOwner
{
    private EarlierOwner()
    {
    }

    public int Id { get; private set; }
    public string Words { get; private set; } = "";
    public OwnerKind Kind { get; private set; }
    public int? PersonId { get; private set; }
    public Person? Person { get; private set; }
    public bool ChosenByHand { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    internal static EarlierOwner Of(Owner owner) => new()
    {
        Words = owner.Words,
        Kind = owner.Kind,
        PersonId = owner.PersonId,
        Person = owner.Person,
        ChosenByHand = owner.ChosenByHand,
        DoneOn = owner.DoneOn,
    };

    internal Owner Again() => Owner.Again(this);
}
