using NetworkMinutes.Recognition;

namespace NetworkMinutes.Decisions;

public static class StrengthWords
{
    /// <summary>The verb a reader knows the strength by; empty when nothing was said.</summary>
    public static string Of(DecisionStrength strength) => strength switch
    {
        DecisionStrength.Notes => "Noterar",
        DecisionStrength.GivesInput => "Medskick",
        DecisionStrength.Wishes => "Önskar",
        DecisionStrength.Advocates => "Förordar",
        DecisionStrength.Endorses => "Ställer sig bakom",
        DecisionStrength.Recommends => "Rekommenderar",
        DecisionStrength.Prioritises => "Prioriterar",
        DecisionStrength.Nominates => "Nominerar",
        DecisionStrength.Decides => "Beslutar",
        DecisionStrength.Assigns => "Ger i uppdrag",
        _ => "",
    };
}
