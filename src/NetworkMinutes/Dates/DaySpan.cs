using System.Globalization;

namespace NetworkMinutes.Dates;

/// <summary>First and last day of what a word means.</summary>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int FourWeeks = 28;

    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>What "efter" means: four weeks, or as long as what went before.</summary>
    public DaySpan After() => new(Last.AddDays(1), Last.AddDays(Math.Max(FourWeeks, Days)));

    public static bool Knows(int year) => year is >= FirstYear and <= LastYear;

    public static DaySpan? Of(int year, int month, int day, int lastDay) =>
        !Knows(year) || month is < 1 or > 12 || day < 1 || lastDay < day || lastDay > DateTime.DaysInMonth(year, month)
            ? null
            : new DaySpan(new(year, month, day), new(year, month, lastDay));

    public static DaySpan Month(int year, int month) => Months(year, 1, month);

    /// <summary>The year cut in pieces of so many months, and one of them.</summary>
    public static DaySpan Months(int year, int months, int number)
    {
        var first = new DateOnly(year, (months * (number - 1)) + 1, 1);
        return new(first, first.AddMonths(months).AddDays(-1));
    }

    public static DaySpan Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    public static DaySpan Spring(int year) => new(new(year, 1, 1), new(year, 6, 30));

    public static DaySpan Autumn(int year) => new(new(year, 8, 1), new(year, 12, 31));

    public static DaySpan Summer(int year) => new(new(year, 6, 1), new(year, 8, 31));

    public static DaySpan Winter(int year) => new(new(year, 12, 1), new DateOnly(year + 1, 3, 1).AddDays(-1));

    public static DaySpan EarlyAutumn(int year) => new(new(year, 8, 15), new(year, 9, 30));

    public static DaySpan TurnOfYear(int year) => new(new(year, 12, 20), new(year + 1, 1, 10));

    /// <summary>An ISO week; null for week 53 of a year that has none.</summary>
    public static DaySpan? Week(int year, int week)
    {
        if (!Knows(year) || week < 1 || week > ISOWeek.GetWeeksInYear(year))
            return null;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new DaySpan(monday, monday.AddDays(6));
    }

    /// <summary>Last weekday before midsummer's eve, the Friday 19-25 June.</summary>
    public static DateOnly BeforeSummer(int year) => new DateOnly(year, 6, 19).OnOrAfter(DayOfWeek.Friday).AddDays(-1);

    /// <summary>Easter Sunday by the Gregorian reckoning.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - (epact / 28 * (1 - (epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        return new DateOnly(year, 3, 28).AddDays(moon - weekday);
    }
}

internal static class DayArithmetic
{
    public static DateOnly OnOrAfter(this DateOnly day, DayOfWeek weekday) => day.AddDays((weekday - day.DayOfWeek + 7) % 7);

    public static DateOnly OnOrBefore(this DateOnly day, DayOfWeek weekday) => day.AddDays(-((day.DayOfWeek - weekday + 7) % 7));
}
