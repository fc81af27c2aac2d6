namespace NetworkMinutes.Dates.Grammar;

internal enum Holiday
{
    Christmas,
    NewYear,
    Holidays,
    BetweenHolidays,
    Epiphany,
    WinterBreak,
    Easter,
    EasterBreak,
    MayDay,
    Ascension,
    Whitsun,
    NationalDay,
    Midsummer,
    SummerLeave,
    SchoolStart,
    AllSaints,
    AutumnBreak,
    ChristmasBreak,
}

/// <summary>Holidays and school breaks. The breaks are those of the Göteborg region: winter in week 7, autumn in week 44, Easter's after Easter; the rest are estimates too.</summary>
internal static class HolidayDays
{
    private const int WinterBreakWeek = 7;
    private const int AutumnBreakWeek = 44;

    public static DaySpan Of(Holiday holiday, int year) => holiday switch
    {
        Holiday.Christmas => new(new(year, 12, 24), new(year, 12, 26)),
        Holiday.NewYear => new(new(year, 12, 31), new(year + 1, 1, 1)),
        Holiday.Holidays => new(new(year, 12, 24), new(year + 1, 1, 6)),
        Holiday.BetweenHolidays => new(new(year, 12, 27), new(year, 12, 30)),
        Holiday.Epiphany => new(new(year, 1, 5), new(year, 1, 6)),
        Holiday.WinterBreak => DaySpan.Week(year, WinterBreakWeek)!.Value,
        Holiday.Easter => FromEaster(year, -2, 1),
        Holiday.EasterBreak => FromEaster(year, 1, 7),
        Holiday.MayDay => new(new(year, 4, 30), new(year, 5, 1)),
        Holiday.Ascension => FromEaster(year, 39, 42),
        Holiday.Whitsun => FromEaster(year, 48, 49),
        Holiday.NationalDay => new(new(year, 6, 6), new(year, 6, 6)),
        Holiday.Midsummer => new(DaySpan.BeforeSummer(year).AddDays(1), DaySpan.BeforeSummer(year).AddDays(3)),
        Holiday.SummerLeave => new(new(year, 7, 1), new(year, 8, 14)),
        Holiday.SchoolStart => new(new(year, 8, 15), new(year, 8, 25)),
        Holiday.AllSaints => AllSaints(year),
        Holiday.AutumnBreak => DaySpan.Week(year, AutumnBreakWeek)!.Value,
        _ => new(new(year, 12, 20), new(year + 1, 1, 8)),
    };

    /// <summary>The last day that is before it; for long ones the last working day.</summary>
    public static DateOnly LastDayBefore(Holiday holiday, int year) => holiday switch
    {
        Holiday.NewYear => new(year, 12, 31),
        Holiday.SummerLeave => DaySpan.BeforeSummer(year),
        Holiday.WinterBreak or Holiday.AutumnBreak => Of(holiday, year).First.AddDays(-3),
        Holiday.EasterBreak => LastDayBefore(Holiday.Easter, year),
        _ => Of(holiday, year).First.AddDays(-1),
    };

    public static DaySpan After(Holiday holiday, int year) => holiday switch
    {
        Holiday.Christmas or Holiday.NewYear or Holiday.Holidays or Holiday.BetweenHolidays => new(new(year + 1, 1, 2), new(year + 1, 1, 31)),
        Holiday.Epiphany => new(new(year, 1, 7), new(year, 1, 31)),
        Holiday.SummerLeave => DaySpan.EarlyAutumn(year),
        _ => Of(holiday, year).After(),
    };

    private static DaySpan FromEaster(int year, int first, int last) => new(DaySpan.Easter(year).AddDays(first), DaySpan.Easter(year).AddDays(last));

    /// <summary>The Friday and Saturday of 30 October to 6 November.</summary>
    private static DaySpan AllSaints(int year)
    {
        var saturday = new DateOnly(year, 10, 31).OnOrAfter(DayOfWeek.Saturday);
        return new(saturday.AddDays(-1), saturday);
    }
}
