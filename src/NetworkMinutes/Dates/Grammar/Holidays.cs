namespace NetworkMinutes.Dates.Grammar;

/// <summary>"före jul", "efter påsk", "under sportlovet". Without a lead or a year the word tells no time.</summary>
internal static class Holidays
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        if (!next.Take(Term.Holiday, out var number))
            return null;
        var year = SaidYears.Take(ref next);
        if (place.Lead == Lead.None && year is null && (Holiday)number != Holiday.BetweenHolidays)
            return null;
        at = next;
        return new(Of((Holiday)number, year), place.Lead.OfHoliday());
    }

    private static Yearly Of(Holiday holiday, SaidYear? year) => new(y => HolidayDays.Of(holiday, y), year, DatePrecision.Estimate)
    {
        LastDayBefore = y => HolidayDays.LastDayBefore(holiday, y),
        DaysAfter = y => HolidayDays.After(holiday, y),
    };
}
