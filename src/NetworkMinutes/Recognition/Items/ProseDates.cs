using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Answers awaited, last days, and days to remember.</summary>
internal static class ProseDates
{
    private const int NearestYear = 300;
    private static readonly string[] Awaited = ["besked", "svar", "beslut", "återkoppling", "yttrande", "resultat", "underlag", "rapport", "remiss", "förslag", "information", "leverans", "bedömning", "utredning", "dom", "godkännande", "utlåtande", "offert", "siffror", "statistik"];
    private static readonly string[] Definite = ["en", "et", "na", "an"];

    public static bool IsAwaiting(Sentence sentence)
    {
        if (IsLate(sentence))
            return true;
        if (!sentence.May(WordKind.Awaiting) || sentence.IsQuestion)
            return false;
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].Is(WordKind.Awaiting))
                continue;
            var found = tokens[i].Lower switch
            {
                "väntar" => (VerbPhrases.EndOf(tokens, i, ["på"]) is var end and > 0 && (IsAwaited(tokens, i) || IsOursToAwait(sentence, i, end))) || NextIs(tokens, i, "svar", "besked"),
                "inväntar" or "avvaktar" or "emotser" => IsAwaited(tokens, i),
                "inväntas" or "avvaktas" or "emotses" => true,
                "väntas" => IsAwaited(tokens, 0),
                "får" or "kommer" => (tokens[i].Lower == "får" && NextIs(tokens, i, "svar", "besked")) || (i > 0 && tokens[i].Lower == "kommer" && tokens[i - 1].Lower is "svar" or "besked" && i + 1 < tokens.Count && sentence.IsDate(i + 1)),
                _ => false,
            };
            if (found && tokens[i].Lower == "väntas" && Awaited.Any(a => tokens[sentence.ClauseStart(i)].Lower.StartsWith(a, StringComparison.Ordinal)))
                return true;
            if (found && !(sentence.ClauseStart(i) is var start && tokens.Skip(start).Take(i - start).Any(t => t.Lower is "att" or "som" or "när")))
                return true;
        }
        return false;
    }

    /// <summary>"Svar från Länsstyrelsen har ännu inte kommit", "Beskedet dröjer".</summary>
    private static bool IsLate(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.Count < 2 || sentence.IsQuestion || !Awaited.Any(a => tokens[0].Lower.StartsWith(a, StringComparison.Ordinal)))
            return false;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Lower is "dröjer" || (tokens[i].Lower is "kommit" or "inkommit" or "lämnats" && sentence.Any(WordKind.Negation, 1, i)))
                return true;
        }
        return false;
    }

    /// <summary>The last day named, when the sentence has one and nobody is named to do it.</summary>
    public static (FoundDate Found, FuzzyDate Due)? LastDay(Sentence sentence)
    {
        var coming = sentence.ComingDates.Where(d => d.Date.Latest is not null).ToList();
        if (coming.Count == 0 || sentence.IsQuestion || (IsAuthoritysWork(sentence) && !IsOpenToAll(sentence)))
            return null;
        var phrase = sentence.Find(WordKind.LastDay);
        var found = phrase >= 0
            ? coming.Find(d => d.Span.Start > sentence.Tokens[phrase].Start) ?? coming[0]
            : coming.Find(d => d.Date.Kind == FuzzyDateKind.Until && (d.Date.Words.StartsWith("senast", StringComparison.OrdinalIgnoreCase) || (d.Date.Words.StartsWith("till och med", StringComparison.OrdinalIgnoreCase) && IsOpenToAll(sentence)) || MustBe(sentence, d)));
        return found is null ? null : (found, DueDates.AsLastDay(found.Date));
    }

    /// <summary>"... går att lämna till och med den 30 april", "det går att söka": whoever wants may.</summary>
    private static bool IsOpenToAll(Sentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Lower == "går" && sentence.Tokens[i + 1].Lower == "att" && sentence.Tokens[i + 2].Lower is "lämna" or "söka" or "anmäla" or "svara" or "skicka" or "yttra" or "boka")
                return true;
        }
        return false;
    }

    /// <summary>"Brevet ska vara iväg före midsommar", "pengarna måste användas före årsskiftet": a last day within a year.</summary>
    private static bool MustBe(Sentence sentence, FoundDate date) =>
        date.Date.Latest < sentence.Setting.MeetingDate.AddYears(1)
        && sentence.Find(WordKind.Must) is var must and >= 0 && sentence.Tokens[must].End < date.Span.Start
        && !sentence.Tokens.Take(must).Any(t => t.Lower is "att" or "om" or "som");

    public static IEnumerable<FoundDate> Events(Sentence sentence)
    {
        if (sentence.Dates.Count == 0 || sentence.IsQuestion || sentence.Find(WordKind.NoEvent) >= 0)
            return [];
        return sentence.Dates.Where(d => d.Day > sentence.Setting.MeetingDate && d.Date.Kind == FuzzyDateKind.Span && !IsProbablyPast(d, sentence)
            && !d.Date.Words.StartsWith("från", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Without a year, a day almost a year ahead is rather one just behind.</summary>
    private static bool IsProbablyPast(FoundDate date, Sentence sentence) =>
        date.Day > sentence.Setting.MeetingDate.AddDays(NearestYear) && !date.Date.Words.Contains("20", StringComparison.Ordinal);

    private static bool IsAwaited(IReadOnlyList<Token> tokens, int from) => tokens.Skip(from).Any(t => Awaited.Any(a => t.Lower.StartsWith(a, StringComparison.Ordinal)));

    /// <summary>"Vi väntar på bedömningen": what we await in the definite is something that comes; "på att" is not.</summary>
    private static bool IsOursToAwait(Sentence sentence, int verb, int end) =>
        sentence.Setting.IsOwn(sentence.Words(sentence.ClauseStart(verb), verb))
        && end < sentence.Tokens.Count && sentence.Tokens[end].Lower is not "att" && Definite.Any(e => sentence.Tokens[end].Lower.EndsWith(e, StringComparison.Ordinal));

    private static bool NextIs(IReadOnlyList<Token> tokens, int at, params string[] words) => at + 1 < tokens.Count && words.Contains(tokens[at + 1].Lower);

    private static bool IsAuthoritysWork(Sentence sentence)
    {
        for (var end = 1; end <= Math.Min(3, sentence.Tokens.Count - 1); end++)
        {
            var next = sentence.Tokens[end];
            if ((WorkVerbs.LooksPresent(next) || next.Lower is "ska") && OtherBodies.IsOne(sentence, 0, end) && !sentence.Setting.IsOwn(sentence.Words(0, end)))
                return true;
        }
        return false;
    }
}
