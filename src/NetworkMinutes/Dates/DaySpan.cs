namespace NetworkMinutes.Dates;

/// <summary>First and last day of what a word means, and which year it means when none is said.</summary>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    public static DaySpan? Of(int year, int month, int day, int lastDay)
    {
        if (year is < 1900 or > 2200 || month is < 1 or > 12 || day < 1 || lastDay < day || lastDay > DateTime.DaysInMonth(year, month))
            return null;
        return new DaySpan(new DateOnly(year, month, day), new DateOnly(year, month, lastDay));
    }

    public static DaySpan Month(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static DaySpan Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static DaySpan Spring(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 6, 30));

    public static DaySpan Autumn(int year) => new(new DateOnly(year, 8, 1), new DateOnly(year, 12, 31));

    public static DaySpan Summer(int year) => new(new DateOnly(year, 6, 1), new DateOnly(year, 8, 31));

    public static DaySpan Winter(int year) => new(new DateOnly(year, 12, 1), new DateOnly(year + 1, 3, 1).AddDays(-1));

    public static DaySpan EarlyAutumn(int year) => new(new DateOnly(year, 8, 15), new DateOnly(year, 9, 30));

    public static DaySpan TurnOfYear(int year) => new(new DateOnly(year, 12, 20), new DateOnly(year + 1, 1, 10));

    public static DaySpan? Week(int year, int week)
    {
        if (year is < 1900 or > 2200 || week < 1 || week > System.Globalization.ISOWeek.GetWeeksInYear(year))
            return null;
        var monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new DaySpan(monday, monday.AddDays(6));
    }

    /// <summary>Last weekday before midsummer's eve, the Friday 19-25 June.</summary>
    public static DateOnly BeforeSummer(int year)
    {
        var eve = new DateOnly(year, 6, 19);
        while (eve.DayOfWeek != DayOfWeek.Friday)
            eve = eve.AddDays(1);
        return eve.AddDays(-1);
    }

    /// <summary>Easter Sunday by the Gregorian reckoning.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - (epact / 28 * (1 - (epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        return new DateOnly(year, 3, 28).AddDays(moon - weekday);
    }

    /// <summary>The weeks that follow a holiday, counted from the first working day.</summary>
    public static DaySpan WeeksFrom(DateOnly day) => new(day, day.AddDays(27));

    /// <summary>The first such span that ends on or after the reference, or looking back the last that has begun by then.</summary>
    public static DaySpan? Nearest(Func<int, DaySpan?> ofYear, DateOnly reference, bool lookBack)
    {
        int[] years = lookBack
            ? [reference.Year + 1, reference.Year, reference.Year - 1, reference.Year - 4]
            : [reference.Year - 1, reference.Year, reference.Year + 1, reference.Year + 2, reference.Year + 3, reference.Year + 4];
        foreach (var year in years)
        {
            if (ofYear(year) is { } span && (lookBack ? span.First <= reference : span.Last >= reference))
                return span;
        }
        return null;
    }
}
