namespace NetworkMinutes.Dates;

/// <summary>What words are taken to mean, as the margin shows it beside them: "23–29 november", "senast den 15 januari 2027".</summary>
public static class FuzzyDateText
{
    /// <summary>Empty when the words name no days. The year is left out where it is that of <paramref name="today"/>.</summary>
    public static string Span(FuzzyDate date, DateOnly? today = null) => (date.Earliest, date.Latest) switch
    {
        (null, null) => "",
        (null, { } last) => $"senast {SwedishDay.Den(last)}",
        ({ } first, null) => $"från {SwedishDay.Den(first)}",
        ({ } first, { } last) => DayText.Span(first, last, today),
    };
}
