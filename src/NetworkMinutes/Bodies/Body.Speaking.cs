using NetworkMinutes.Recognition;

namespace NetworkMinutes.Bodies;

public partial class Body
{
    public List<string> OwnPromises { get; private set; } = [];
    public List<string> OwnDecisions { get; private set; } = [];
    public List<string> OwnDecisionLabels { get; private set; } = [];
    public List<string> OwnOwners { get; private set; } = [];

    public OwnWords OwnWords => new(OwnPromises, OwnDecisions, OwnDecisionLabels, OwnOwners);

    /// <summary>How this body's texts are read: for it, with its members' names and its own words.</summary>
    /// <param name="day">The meeting's, against which dates without a year are read.</param>
    public ReadingContext ReadingContext(DateOnly day) => new(day)
    {
        Body = Name,
        People = [.. Memberships.Select(m => m.Person.Name).Distinct()],
        OwnWords = OwnWords,
    };

    /// <summary>Takes the words that this body says in ways of its own. Its open minutes are to be read again after.</summary>
    /// <exception cref="RuleBroken">A word that cannot be one; the field is that of <see cref="TypedWords"/>.</exception>
    public void Speak(TypedWords typed)
    {
        var words = typed.Read();
        (OwnPromises, OwnDecisions, OwnDecisionLabels, OwnOwners) = ([.. words.Promises], [.. words.Decisions], [.. words.DecisionLabels], [.. words.Owners]);
    }
}
