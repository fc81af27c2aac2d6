using NetworkMinutes.Dates;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Which of a sentence's dates says when it is to be done.</summary>
internal static class DueDates
{
    private const int LongestAlone = 8;

    public static FoundDate? Of(Sentence sentence)
    {
        if (sentence.ComingDates.Count == 0)
            return null;
        if (sentence.ComingDates is [var only] && !IsBareYear(only))
            return only;
        var coming = sentence.ComingDates.ToList();
        return coming.Find(d => d.Date.Kind != FuzzyDateKind.Continuous && IsSetApart(sentence, d))
            ?? coming.Find(d => d.Date.Kind == FuzzyDateKind.Until && !d.Date.Words.StartsWith("om ", StringComparison.OrdinalIgnoreCase))
            ?? coming.Find(d => d.Date.Kind == FuzzyDateKind.Until)
            ?? coming.Find(d => d.Date.Kind is FuzzyDateKind.NextMeeting && !d.Date.Words.StartsWith("nästa", StringComparison.OrdinalIgnoreCase))
            ?? coming.Find(d => !IsBareYear(d)) ?? coming.Find(d => !char.IsDigit(d.Date.Words[0]) || d.Day is not null);
    }

    /// <summary>"startar 1 februari och utvärderas i maj": the day of the second verb's own clause, unless the sentence opens with one for both.</summary>
    public static FoundDate? OfVerb(Sentence sentence, PromisedWork work, FoundDate? due)
    {
        var verb = Array.FindIndex(sentence.Tokens, t => sentence.Span.Start + t.Start >= work.Signs[^1].Start);
        if (due is null || verb < 2 || sentence.Tokens[verb - 1].Lower is not ("och" or "samt" or "men") || due.Span.Start > sentence.Tokens[verb].Start || sentence.IsDate(0))
            return due;
        var start = sentence.Tokens[verb].Start;
        return Of(sentence.From(start)) is { } own ? own with { Span = own.Span with { Start = own.Span.Start + start } } : null;
    }

    /// <summary>"Klart till mars.", "Senast den 4 december.": a sentence that only says when what was just promised is due.</summary>
    public static FoundDate? Alone(Sentence sentence) =>
        sentence.Tokens.Length is > 1 and <= LongestAlone && sentence.Tokens[0].Lower is "klart" or "klar" or "klara" or "färdigt" or "senast" or "deadline" && Of(sentence) is { } due && sentence.Tokens[^1].Start <= due.Span.End
            ? due
            : null;

    /// <summary>"..., klar i mars": that day and no other of the sentence.</summary>
    private static bool IsSetApart(Sentence sentence, FoundDate date) =>
        sentence.WordBefore(date.Span.Start) is "klart" or "klar" or "klara" or "färdig" or "färdigt";

    /// <summary>A last day: null to the day, whatever words lead it.</summary>
    public static FuzzyDate AsLastDay(FuzzyDate date) => date with { Earliest = null, Kind = FuzzyDateKind.Until };

    private static bool IsBareYear(FoundDate date) => date.Date.Words.All(c => char.IsDigit(c) || c is '-' or '–');
}
