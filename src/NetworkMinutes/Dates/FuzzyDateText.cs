using System.Globalization;

namespace NetworkMinutes.Dates;

/// <summary>A span of days in Swedish, as the margin shows it beside the words: "23–29 november", "senast den 15 januari 2027".</summary>
public static class FuzzyDateText
{
    /// <summary>Empty when the words name no days. The year is left out of a span within the year of <paramref name="today"/>.</summary>
    public static string Span(FuzzyDate date, DateOnly? today = null) => (date.Earliest, date.Latest) switch
    {
        (null, null) => "",
        (null, { } last) => $"senast {SwedishDay.Den(last)}",
        ({ } first, null) => $"från {SwedishDay.Den(first)}",
        ({ } first, { } last) => Between(first, last, today),
    };

    private static string Between(DateOnly first, DateOnly last, DateOnly? today)
    {
        var year = last.Year == today?.Year ? "" : string.Create(CultureInfo.InvariantCulture, $" {last.Year}");
        if (first == last)
            return SwedishDay.Plain(first);
        if (first is { Day: 1, Month: 1 } && last is { Day: 31, Month: 12 })
            return first.Year == last.Year ? $"{first.Year:0000}" : $"{first.Year:0000}–{last.Year:0000}";
        var end = $"{last.Day} {DateWords.MonthName(last.Month)}{year}";
        if (first.Year != last.Year)
            return $"{SwedishDay.Plain(first)} – {SwedishDay.Plain(last)}";
        return first.Month == last.Month ? $"{first.Day}–{end}" : $"{first.Day} {DateWords.MonthName(first.Month)} – {end}";
    }
}
