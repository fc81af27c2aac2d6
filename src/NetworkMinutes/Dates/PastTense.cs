using System.Text.RegularExpressions;

namespace NetworkMinutes.Dates;

/// <summary>Whether a sentence tells of what has been: preterite or perfect verbs, or words like "förra".</summary>
internal static class PastTense
{
    private static readonly HashSet<string> Preterites = new(
        ("var hade fick gav såg sa sade gjorde lade la utsågs antogs togs gavs hölls lades skrevs sågs beslöt beslöts kunde ville skulle valdes avslogs åkte " +
        "mötte möttes köpte lyfte lyftes tyckte löste växte läste hjälpte ledde skedde hände dök fanns låg").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Presents = new(
        "är ska skall blir kommer hålls träffas genomförs invigs startar äger arrangeras anordnas planeras presenteras".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Determiners = new(
        "den det de dessa sina sin sitt våra vår vårt alla en ett antal nya gemensamma andra fler inga denna detta samtliga med av om till för på".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly Regex Verb = DateWords.Pattern(
        @"^(\w{2,}ades?|\w{2,}(rd|ld|gd|vd|md|nd|dd|yt|kt|pt)es|\w*(äll|ör|äm|äv|äg|öv)de|\w*(kom|gick|tog|höll|stod|drog|skrev|lät|slog|bjöd|blev|satt|antog|gav))$");

    private static readonly Regex Signs = DateWords.Pattern(
        @"\b(har\s+(\w+\s+){0,2}\w{2,}(at|it|tt|ats|its|tts)|förra|föregående|senaste\s+(mötet|träffen)|tidigare|i\s+(våras|somras|höstas|vintras|fjol|\w+dags))\b");

    private static readonly Regex Word = DateWords.Pattern(@"\w+");

    public static bool IsTold(string sentence)
    {
        var before = "";
        foreach (var word in Word.Matches(sentence).Select(match => match.Value))
        {
            if (Presents.Contains(word))
                return false;
            if (Preterites.Contains(word) || (Verb.IsMatch(word) && !Determiners.Contains(before)))
                return true;
            before = word;
        }
        return Signs.IsMatch(sentence);
    }
}
