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
