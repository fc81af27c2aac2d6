using System.Text.RegularExpressions;

namespace NetworkMinutes.Dates;

/// <summary>Days and spans as Swedish readers are used to them. The year is left out where it is the reader's own.</summary>
public static partial class DayText
{
    /// <summary>"12 maj", "12 maj 2023".</summary>
    public static string Day(DateOnly day, DateOnly today) => day.ToString(day.Year == today.Year ? "d MMMM" : "d MMMM yyyy", SwedishText.Culture);

    /// <summary>"1–31 mars", "20 december–10 januari 2027".</summary>
    public static string Span(DateOnly first, DateOnly last, DateOnly today)
    {
        if (first == last) return Day(last, today);
        var format = first.Year != last.Year ? "d MMMM yyyy" : first.Month != last.Month ? "d MMMM" : "%d";
        return $"{first.ToString(format, SwedishText.Culture)}–{Day(last, today)}";
    }

    /// <summary>Whether the words themselves name the days, so that the span is no estimate of ours: "senast den 15 januari", "i mars", "v. 48".</summary>
    public static bool NameTheDays(FuzzyDate date) => NamedDay().IsMatch(SwedishText.Fold(date.Words));

    /// <summary>Whether the words already say the very day, so that saying it again adds nothing.</summary>
    public static bool SayTheDay(FuzzyDate date) => date.Latest is { } latest
        && SwedishText.Fold(date.Words) is var words
        && (words.Contains(latest.ToString("d MMMM", SwedishText.Culture), StringComparison.Ordinal)
            || words.Contains(latest.ToString("yyyy-MM-dd", SwedishText.Culture), StringComparison.Ordinal));

    [GeneratedRegex(@"\d|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamedDay();
}
