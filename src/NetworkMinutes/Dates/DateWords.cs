using System.Text.RegularExpressions;

namespace NetworkMinutes.Dates;

/// <summary>The names of days and months.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
    [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
    ];

    private static readonly string[] Weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

    public static string MonthName(int month) => Months[month - 1];

    public static string WeekdayName(DateOnly date) => Weekdays[((int)date.DayOfWeek + 6) % 7];

    /// <summary>1 is Monday.</summary>
    public static DayOfWeek WeekdayOf(int number) => (DayOfWeek)(number % 7);

    /// <summary>Backtracks nowhere, so that no text makes the reading slow.</summary>
    public static Regex Pattern(string pattern, bool matchCase = false) => matchCase
        ? new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)
        : new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);
}
