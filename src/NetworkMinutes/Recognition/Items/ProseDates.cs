using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Answers awaited, last days, and days to remember.</summary>
internal static class ProseDates
{
    private const int NearestYear = 300;
    private static readonly string[] Awaited = ["besked", "svar", "beslut", "återkoppling", "yttrande", "resultat", "underlag", "rapport", "remiss", "förslag", "information", "leverans", "bedömning", "utredning", "dom", "godkännande", "utlåtande", "offert", "siffror", "statistik"];
    private static readonly string[] Answers = ["svar", "svaret", "besked", "beskedet", "offert", "offerten", "återkoppling", "yttrande", "yttrandet", "förslag", "utlåtande"];
    private static readonly string[] Definite = ["en", "et", "na", "an"];

    public static bool IsAwaiting(Sentence sentence)
    {
        if (IsLate(sentence))
            return true;
        if (!sentence.May(WordKind.Awaiting) || sentence.IsQuestion)
            return false;
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Is(WordKind.Awaiting))
                continue;
            var found = tokens[i].Lower switch
            {
                "väntar" => (VerbPhrases.EndOf(tokens, i, ["på"]) is var end and > 0 && (IsAwaited(tokens, i) || IsOursToAwait(sentence, i, end))) || NextIs(tokens, i, "svar", "besked"),
                "inväntar" or "avvaktar" or "emotser" => IsAwaited(tokens, i) || sentence.Setting.IsOwn(sentence.Words(sentence.ClauseStart(i), i)),
                "inväntas" or "inväntades" or "avvaktas" or "avvaktades" or "emotses" => true,
                "väntas" or "väntades" => IsAwaited(tokens, 0),
                "får" or "kommer" => (tokens[i].Lower == "får" && NextIs(tokens, i, "svar", "besked")) || (i > 0 && tokens[i].Lower == "kommer" && tokens[i - 1].Lower is "svar" or "besked" && i + 1 < tokens.Length && sentence.IsDate(i + 1)),
                _ => false,
            };
            if (found && tokens[i].Lower is "väntas" or "väntades" && IsAwaited(tokens, sentence.ClauseStart(i), sentence.ClauseStart(i) + 1))
                return true;
            if (found && !(sentence.ClauseStart(i) is var start && tokens.Skip(start).Take(i - start).Any(t => t.Lower is "att" or "som" or "när")))
                return true;
        }
        return false;
    }

    /// <summary>"Svar från Länsstyrelsen har ännu inte kommit", "... har begärt besked men inte hört något", "Beskedet dröjer".</summary>
    private static bool IsLate(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (!sentence.May(WordKind.Late) || sentence.IsQuestion)
            return false;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (!tokens[i].Is(WordKind.Late) || (LastAnswer(tokens, i) is var before and >= 0 ? before : NextAnswer(tokens, i)) is not (var answer and >= 0) || sentence.Any(WordKind.Subordinator, 0, answer))
                continue;
            if ((tokens[i].Lower is "dröjer" or "saknas" or "uteblivit" && answer >= i - 2) || sentence.Any(WordKind.Negation, Math.Max(1, i - 4), i))
                return true;
        }
        return false;
    }

    /// <summary>"inte fått något svar".</summary>
    private static int NextAnswer(Token[] tokens, int after)
    {
        var next = LastAnswer(tokens, Math.Min(tokens.Length, after + 4));
        return next > after ? next : -1;
    }

    private static int LastAnswer(Token[] tokens, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (tokens[i].IsWord && Array.Exists(Answers, a => tokens[i].Span.StartsWith(a, StringComparison.OrdinalIgnoreCase) || tokens[i].Span.EndsWith(a, StringComparison.OrdinalIgnoreCase)) && !tokens[i].Is(WordKind.Verb))
                return i;
        }
        return -1;
    }

    /// <summary>The last day named, when the sentence has one and nobody is named to do it.</summary>
    public static (FoundDate Found, FuzzyDate Due)? LastDay(Sentence sentence)
    {
        if (sentence.ComingDates.Count == 0 || sentence.IsQuestion)
            return null;
        var coming = sentence.ComingDates.Where(d => d.Date.Latest is not null).ToList();
        if (coming.Count == 0)
            return null;
        var phrase = sentence.Find(WordKind.LastDay);
        if (phrase < 0 && IsAuthoritysWork(sentence) && !IsOpenToAll(sentence))
            return null;
        var found = phrase >= 0
            ? coming.Find(d => d.Span.Start > sentence.Tokens[phrase].Start && d.Day is not null) ?? coming.Find(d => d.Span.Start > sentence.Tokens[phrase].Start) ?? coming[0]
            : coming.Find(d => d.Date.Kind == FuzzyDateKind.Until && (d.Date.Words.StartsWith("senast", StringComparison.OrdinalIgnoreCase) || (d.Date.Words.StartsWith("till och med", StringComparison.OrdinalIgnoreCase) && IsOpenToAll(sentence)) || MustBe(sentence, d)));
        return found is null ? null : (found, DueDates.AsLastDay(found.Date));
    }

    /// <summary>"... går att lämna till och med den 30 april", "det går att söka": whoever wants may.</summary>
    private static bool IsOpenToAll(Sentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Lower == "går" && sentence.Tokens[i + 1].Lower == "att" && sentence.Tokens[i + 2].Lower is "lämna" or "söka" or "anmäla" or "svara" or "skicka" or "yttra" or "boka")
                return true;
        }
        return false;
    }

    /// <summary>"Brevet ska vara iväg före midsommar", "pengarna måste användas före årsskiftet": a last day within a year.</summary>
    private static bool MustBe(Sentence sentence, FoundDate date) =>
        date.Date.Latest < sentence.Setting.MeetingDate.AddYears(1)
        && sentence.Find(WordKind.Must) is var must and >= 0 && sentence.Tokens[must].End < date.Span.Start && !IsReminderOfFact(sentence, must)
        && !sentence.Tokens.Take(must).Any(t => t.Lower is "att" or "om" or "som");

    /// <summary>"Kom ihåg att nämnden har möte före jul": nothing to do, as "Kom ihåg att anmäla er" is.</summary>
    private static bool IsReminderOfFact(Sentence sentence, int must)
    {
        var after = must + sentence.LengthOf(WordKind.Must, must);
        return sentence.Tokens[after - 1].Lower == "att" && (after >= sentence.Tokens.Length || WorkVerbs.At(sentence.Tokens, after, VerbForm.Infinitive) is null);
    }

    public static IEnumerable<FoundDate> Events(Sentence sentence)
    {
        if (sentence.Dates.Count == 0 || sentence.IsQuestion || sentence.Find(WordKind.NoEvent) >= 0)
            return [];
        return sentence.Dates.Where(d => d.Day > sentence.Setting.MeetingDate && (d.Date.Kind == FuzzyDateKind.Span || IsSet(d, sentence)) && !IsProbablyPast(d, sentence)
            && !d.Date.Words.StartsWith("från", StringComparison.OrdinalIgnoreCase) && !IsSince(d, sentence));
    }

    /// <summary>"Sedan den 1 juli", but not "... och sedan 13 november".</summary>
    private static bool IsSince(FoundDate date, Sentence sentence) =>
        date.Date.Words.StartsWith("sedan", StringComparison.OrdinalIgnoreCase) && sentence.WordBefore(date.Span.Start) is not ("och" or "," or "samt");

    /// <summary>The day itself, also of "till den 12 mars".</summary>
    public static FuzzyDate AsDay(FoundDate date) => date.Date.Kind == FuzzyDateKind.Span
        ? date.Date
        : date.Date with { Words = date.Date.Words[5..], Earliest = date.Day, Kind = FuzzyDateKind.Span };

    /// <summary>"Temadagen sattes till den 12 mars": no last day, but the day.</summary>
    private static bool IsSet(FoundDate date, Sentence sentence) =>
        date.Date.Words.StartsWith("till ", StringComparison.OrdinalIgnoreCase) && sentence.Find(WordKind.SetsDay) is var set and >= 0 && sentence.Tokens[set].End < date.Span.Start;

    /// <summary>Without a year, a day almost a year ahead is rather one just behind.</summary>
    private static bool IsProbablyPast(FoundDate date, Sentence sentence) =>
        date.Day > sentence.Setting.MeetingDate.AddDays(NearestYear) && sentence.Dates.Count < 3 && !date.Date.Words.Contains("20", StringComparison.Ordinal);

    private static bool IsAwaited(Token[] tokens, int from) => IsAwaited(tokens, from, tokens.Length);

    private static bool IsAwaited(Token[] tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsWord && Array.Exists(Awaited, a => tokens[i].Span.StartsWith(a, StringComparison.OrdinalIgnoreCase)))
                return true;
        }
        return false;
    }

    /// <summary>"Vi väntar på bedömningen": what we await in the definite is something that comes; "på att" is not.</summary>
    private static bool IsOursToAwait(Sentence sentence, int verb, int end) =>
        sentence.Setting.IsOwn(sentence.Words(sentence.ClauseStart(verb), verb))
        && end < sentence.Tokens.Length && sentence.Tokens[end].Lower is not "att" && sentence.Tokens[end].EndsWithAny(Definite);

    private static bool NextIs(Token[] tokens, int at, params string[] words) => at + 1 < tokens.Length && words.Contains(tokens[at + 1].Lower);

    private static bool IsAuthoritysWork(Sentence sentence)
    {
        for (var end = 1; end <= Math.Min(3, sentence.Tokens.Length - 1); end++)
        {
            var next = sentence.Tokens[end];
            if ((WorkVerbs.LooksPresent(next) || next.Lower is "ska") && OtherBodies.IsOne(sentence, 0, end) && !sentence.Setting.IsOwn(sentence.Words(0, end)))
                return true;
        }
        return false;
    }
}
