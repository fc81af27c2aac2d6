namespace NetworkMinutes.Dates;

/// <summary>Days and spans as Swedish readers are used to them. The year is left out where it is today's own.</summary>
public static class DayText
{
    /// <summary>"12 maj", "12 maj 2023".</summary>
    public static string Day(DateOnly day, DateOnly? today) => day.ToString(day.Year == today?.Year ? "d MMMM" : "d MMMM yyyy", SwedishText.Culture);

    /// <summary>"1–31 mars", "15 augusti–30 september 2027", "20 december 2026–10 januari 2027", "2027", "2027–2029".</summary>
    public static string Span(DateOnly first, DateOnly last, DateOnly? today = null)
    {
        if (first == last) return Day(last, today);
        if (first is { Day: 1, Month: 1 } && last is { Day: 31, Month: 12 })
            return first.Year == last.Year ? $"{first.Year:0000}" : $"{first.Year:0000}–{last.Year:0000}";
        var format = first.Year != last.Year ? "d MMMM yyyy" : first.Month != last.Month ? "d MMMM" : "%d";
        return $"{first.ToString(format, SwedishText.Culture)}–{Day(last, first.Year == last.Year ? today : null)}";
    }

    /// <summary>Whether the words already say the very day, so that saying it again adds nothing.</summary>
    public static bool SayTheDay(FuzzyDate date) => date.Latest is { } latest
        && SwedishText.Fold(date.Words) is var words
        && (words.Contains(latest.ToString("d MMMM", SwedishText.Culture), StringComparison.Ordinal)
            || words.Contains(latest.ToString("yyyy-MM-dd", SwedishText.Culture), StringComparison.Ordinal));
}
