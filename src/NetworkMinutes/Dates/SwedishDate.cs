using System.Globalization;

namespace NetworkMinutes.Dates;

/// <summary>Prints a day in Swedish.</summary>
public static class SwedishDate
{
    /// <summary>"den 12 maj 2023"</summary>
    public static string Long(DateOnly date) => $"den {DayMonthYear(date)}";

    /// <summary>"fredag den 20 november 2026"</summary>
    public static string LongWithWeekday(DateOnly date) => $"{DateWords.WeekdayName(date)} {Long(date)}";

    /// <summary>"12 maj 2023"</summary>
    public static string DayMonthYear(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {DateWords.MonthName(date.Month)} {date.Year}");
}
