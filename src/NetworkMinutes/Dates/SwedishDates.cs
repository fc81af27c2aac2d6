using NetworkMinutes.Recognition;

namespace NetworkMinutes.Dates;

/// <summary>Finds dates as Swedish speakers write them. Never throws for any text.</summary>
public static class SwedishDates
{
    private static readonly string[] Prepositions = ["i", "på", "nästa"];

    /// <summary>Dates in order of appearance, none overlapping. Those without a year are resolved forwards from the reference,
    /// backwards in a sentence in the past tense.</summary>
    public static IReadOnlyList<FoundDate> Find(string text, DateOnly reference) => SaidDates.In(text).AsTold(reference);

    public static IReadOnlyList<FoundDate> Find(string text, DateOnly reference, bool lookBack) =>
        lookBack ? SaidDates.In(text).Behind(reference) : SaidDates.In(text).Ahead(reference);

    /// <summary>A due date as typed by a person; null when the words are not one date.</summary>
    public static FuzzyDate? Parse(string words, DateOnly reference)
    {
        var trimmed = words.Trim().TrimEnd('.', '!');
        return Whole(trimmed, reference) ?? Bare(trimmed, reference);
    }

    /// <summary>"fredag", "maj", "jul".</summary>
    private static FuzzyDate? Bare(string words, DateOnly reference) =>
        Prepositions.Select(preposition => Whole($"{preposition} {words}", reference)).FirstOrDefault(date => date is not null) is { } led ? led with { Words = words } : null;

    /// <summary>How nearly words that have been understood say their days.</summary>
    internal static DatePrecision Precision(string words) =>
        SaidDates.In(words).Precision is not DatePrecision.None and var said ? said
            : Prepositions.Select(preposition => SaidDates.In($"{preposition} {words}").Precision).FirstOrDefault(p => p != DatePrecision.None, DatePrecision.Estimate);

    private static FuzzyDate? Whole(string words, DateOnly reference) =>
        Find(words, reference, lookBack: false) is [var only] && only.Span == new TextSpan(0, words.Length) ? only.Date : null;
}
