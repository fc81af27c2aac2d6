namespace NetworkMinutes.Dates.Grammar;

/// <summary>"T1", "T2", "VB": the last days of the tertials that reports are written for, and of January for the year's.</summary>
internal static class ReportTimes
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        var number = 0;
        if (place.IsNumbered || !(ReportMarks.Take(ref next, ReportMark.VB) || ReportMarks.Take(ref next, ReportMark.T, 3, out number)))
            return null;
        var year = SaidYears.Take(ref next);
        at = next;
        return new(Of(number, year), place.Lead is Lead.Before or Lead.After ? place.Lead : Lead.Until);
    }

    private static Yearly Of(int tertial, SaidYear? year) => new(y => LastDay(tertial, y), year, DatePrecision.Period);

    private static DaySpan? LastDay(int tertial, int year)
    {
        var day = tertial == 0 ? new(year + 1, 1, 31) : DaySpan.Months(year, 4, tertial).Last;
        return new DaySpan(day, day);
    }
}
