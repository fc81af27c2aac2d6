using System.Text.RegularExpressions;

namespace NetworkMinutes.Dates;

/// <summary>Whether a sentence tells of what has been: preterite or perfect verbs, or words like "förra".</summary>
internal static class PastTense
{
    private static readonly HashSet<string> Preterites = new(
        ("var hade blev fick gick kom tog gav såg sa sade gjorde höll lade stod satt lät drog bjöd skrev antog beslöt utsågs antogs " +
        "togs gavs hölls lades skrevs sågs kunde ville skulle måste valdes avslogs åkte mötte möttes köpte lyfte lyftes tyckte löste växte " +
        "läste hjälpte ledde skedde hände började deltog").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly Regex Signs = DateWords.Pattern(
        @"\b(\w{2,}ades?|\w{2,}(rd|ld|gd|vd|md|nd|dd|yt|kt|pt)es|\w*(äll|ör|äm|äv|äg|öv)de|har\s+(\w+\s+){0,2}\w{2,}(at|it|tt|ats|its|tts)|förra|föregående|senaste|tidigare|i\s+(våras|somras|höstas|vintras|fjol|\w+dags))\b");

    private static readonly Regex Word = DateWords.Pattern(@"\w+");

    public static bool IsTold(string sentence) =>
        Signs.IsMatch(sentence) || Word.Matches(sentence).Any(word => Preterites.Contains(word.Value));
}
