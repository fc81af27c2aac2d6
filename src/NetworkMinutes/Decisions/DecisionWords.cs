using NetworkMinutes.Recognition;

namespace NetworkMinutes.Decisions;

/// <summary>What a decision's facts are called in Swedish.</summary>
public static class DecisionWords
{
    /// <summary>The verb, as in "Nätverket noterar"; empty when none was read.</summary>
    public static string Of(DecisionStrength strength) => strength switch
    {
        DecisionStrength.Notes => "noterar",
        DecisionStrength.GivesInput => "medskick",
        DecisionStrength.Wishes => "önskar",
        DecisionStrength.Advocates => "förordar",
        DecisionStrength.Endorses => "ställer sig bakom",
        DecisionStrength.Recommends => "rekommenderar",
        DecisionStrength.Prioritises => "prioriterar",
        DecisionStrength.Nominates => "nominerar",
        DecisionStrength.Decides => "beslutar",
        DecisionStrength.Assigns => "uppdrar åt",
        _ => "",
    };

    public static string Of(DecisionStatus status) => status switch
    {
        DecisionStatus.CarriedOut => "genomfört",
        DecisionStatus.Superseded => "ersatt",
        _ => "gäller",
    };

    public static string Of(PersonPart part) => part switch
    {
        PersonPart.Nominated => "nominerad",
        PersonPart.Volunteering => "anmäler intresse",
        PersonPart.Appointed => "utsedd",
        _ => "nämns",
    };
}
