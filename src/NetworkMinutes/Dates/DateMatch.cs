using System.Globalization;
using System.Text.RegularExpressions;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Dates;

/// <summary>One match of a date form, with what its groups say.</summary>
internal sealed class DateMatch(Match match, DateOnly reference, bool lookBack)
{
    public DateOnly Reference => reference;
    public bool LookBack => lookBack;
    public string Words => match.Value.Trim();
    public bool Has(string group) => match.Groups[group].Success;
    public string Group(string group) => match.Groups[group].Value;

    public int? Number(string group) =>
        int.TryParse(Group(group), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"2024" or "24" in the group; null when it is silent.</summary>
    public int? Year(string group = "y") => Number(group) is { } year ? (year < 100 ? 2000 + year : year) : null;

    private TextSpan Span => new(match.Index + match.Value.Length - match.Value.TrimStart().Length, Words.Length);

    public FoundDate? Days(Func<int, DaySpan?> ofYear, int? year = null)
    {
        if (Resolve(ofYear, year) is not { } span)
            return null;
        return Has("until")
            ? new FoundDate(Span, new FuzzyDate(Words, null, span.First, FuzzyDateKind.Until), span.First)
            : new FoundDate(Span, new FuzzyDate(Words, span.First, span.Last, FuzzyDateKind.Span), span.First);
    }

    /// <summary>Months and seasons: "senast i maj" is any day up to the last of May, "före maj" up to the last of April.</summary>
    public FoundDate? Period(Func<int, DaySpan?> ofYear, int? year = null)
    {
        if (Resolve(ofYear, year) is not { } span)
            return null;
        if (!Has("until"))
            return new FoundDate(Span, new FuzzyDate(Words, span.First, span.Last, FuzzyDateKind.Span), null);
        var before = Group("until").TrimStart() is var word && (word.StartsWith("före", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("innan", StringComparison.OrdinalIgnoreCase) || word.StartsWith("inför", StringComparison.OrdinalIgnoreCase));
        return LastDay(before ? span.First.AddDays(-1) : span.Last);
    }

    public FoundDate LastDay(DateOnly day) => new(Span, new FuzzyDate(Words, null, day, FuzzyDateKind.Until), null);

    public FoundDate WordsOnly(FuzzyDateKind kind) => new(Span, new FuzzyDate(Words, null, null, kind), null);

    private DaySpan? Resolve(Func<int, DaySpan?> ofYear, int? year)
    {
        if (year is null)
            return DaySpan.Nearest(ofYear, reference, lookBack);
        return year is >= 1900 and <= 2200 ? ofYear(year.Value) : null;
    }
}
