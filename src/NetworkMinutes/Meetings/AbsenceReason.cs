using System.Text.RegularExpressions;

namespace NetworkMinutes.Meetings;

/// <summary>Words that tell why somebody is away. They are never stored (B1).</summary>
public static partial class AbsenceReason
{
    public const string Sentence = "Varför någon är borta sparas aldrig. Markera bara Borta eller Förhinder.";

    public static bool IsIn(string note) => Told().IsMatch(SwedishText.Fold(note));

    [GeneratedRegex(
        """
        (?<![\p{L}\d])(?:
          sjuk(?:a|t|dom|skriven|skrivna|skrivning|skriva|anmäld|anmält|anmälan|frånvaro|ledig|ledighet|hus|huset)? | (?:mag|jätte)sjuk(?:a)? | magsjuka
        | vab | vabb?ar | vabb?a | vabb?ade | vabb?ande | vård\ av\ (?:sjukt\ )?barn | vårdar\ (?:sjukt\ )?barn | (?:sjukt|sjuka)\ barn | hemma\ med
        | (?:föräldra|mamma|pappa|barn|tjänst|studie|komp)?ledig(?:het|a|t)? | semester(?:n)? | semestrar | gravid | graviditet(?:en)?
        | förkyld(?:a)? | förkylning | feber | influensa(?:n)? | covid(?:-?19)? | corona | migrän | huvudvärk | utmattad | utmattning(?:s\p{L}+)? | utbränd
        | läkarbesök | läkartid | tandläkar\p{L}* | (?:hos|till)\ läkare\p{L}* | på\ rehab | operation(?:en)? | opereras | opererad | inlagd
        | begravning(?:en)? | dödsfall(?:et)? | bortrest
        | annat\ möte | andra\ möten | krock(?:ar|ade)? | mötesk?krock | dubbelbokad(?:e)?
        | på\ grund\ av | p\.?\ ?g\.?\ ?a\.? | eftersom | därför\ att | med\ anledning\ av
        )(?![\p{L}\d])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Told();
}
