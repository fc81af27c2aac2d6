using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.ActionItems;

public enum OwnerKind
{
    Person,
    Function,
    Organisation,
    Body,

    /// <summary>All municipalities: one reply each (E2).</summary>
    Everyone,
}

/// <summary>Who has promised. Words are as written; a person is set only when it is certain or somebody chose.</summary>
public class Owner
{
    private Owner()
    {
    }

    public Owner(string words, OwnerKind kind) => (Words, Kind) = (words, kind);

    public int Id { get; private set; }
    public string Words { get; private set; } = "";
    public OwnerKind Kind { get; private set; }
    public int? PersonId { get; private set; }
    public Person? Person { get; private set; }

    /// <summary>Somebody chose this owner; a new reading of the text does not change it.</summary>
    public bool ChosenByHand { get; private set; }
    public DateOnly? DoneOn { get; internal set; }

    public bool IsAsked => Kind == OwnerKind.Person && Person is null && PersonId is null;

    public bool IsPronoun => WhoIs.IsPronoun(Words);
    public string Question => WhoIs.Question(Words);
    public string Display => Person?.NameAndOrganisation ?? Words;

    /// <summary>Carries what people have said or done, so no reading takes it away.</summary>
    internal bool IsHeld => ChosenByHand || DoneOn is not null;

    /// <summary>Whether this is who a name in the text means.</summary>
    internal bool Answers(string name) => Words == name || (IsHeld && Person is { } person && WhoIs.Fit(name, person.Name) > 0);

    internal void Resolve(Person? person)
    {
        if (!IsHeld) (Person, PersonId) = (person, person?.Id);
    }

    internal void Choose(Person person) => (Person, PersonId, Kind, ChosenByHand) = (person, person.Id, OwnerKind.Person, true);

    internal Owner Keep(Person person)
    {
        Choose(person);
        return this;
    }

    internal static Owner Chosen(string words, OwnerKind kind) => new(words, kind) { ChosenByHand = true };

    internal static Owner Of(Person person)
    {
        var owner = new Owner(person.Name, OwnerKind.Person);
        owner.Choose(person);
        return owner;
    }

    internal static OwnerKind KindOf(ParsedOwnerKind kind) => kind switch
    {
        ParsedOwnerKind.Person => OwnerKind.Person,
        ParsedOwnerKind.Function => OwnerKind.Function,
        ParsedOwnerKind.Organisation => OwnerKind.Organisation,
        ParsedOwnerKind.Body => OwnerKind.Body,
        _ => OwnerKind.Everyone,
    };
}
