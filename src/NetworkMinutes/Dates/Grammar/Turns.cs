namespace NetworkMinutes.Dates.Grammar;

/// <summary>"vid årsskiftet", "före halvårsskiftet", "i månadsskiftet maj/juni": some days on either side.</summary>
internal static class Turns
{
    private const int DaysOfMonthTurn = 5;

    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        next.Take(Term.Next);
        if (!next.Take(Term.Turn, out var unit))
            return null;
        var turn = (Unit)unit switch
        {
            Unit.Year => OfYear(ref next),
            Unit.HalfYear => OfHalfYear(ref next),
            _ => OfMonth(ref next),
        };
        at = next;
        var lead = place.Lead == Lead.To ? Lead.In : place.Lead.OfHoliday();
        return turn is not null ? new(turn, lead) : NearestMonth(lead);
    }

    private static Yearly OfYear(ref DateCursor at) => new(y => DaySpan.TurnOfYear(y), YearPairs.Take(ref at, out var first) ? new SaidYear(first, false) : SaidYears.Take(ref at), DatePrecision.Estimate)
    {
        LastDayBefore = y => new(y, 12, 31),
        DaysAfter = y => new(new(y + 1, 1, 1), DaySpan.Month(y + 1, 2).Last),
    };

    private static Yearly OfHalfYear(ref DateCursor at) => new(y => new DaySpan(new(y, 6, 20), new(y, 7, 10)), SaidYears.Take(ref at), DatePrecision.Estimate)
    {
        LastDayBefore = y => new(y, 6, 30),
        DaysAfter = y => new(new(y, 7, 1), new(y, 8, 31)),
    };

    private static Yearly? OfMonth(ref DateCursor at)
    {
        var next = at;
        if (!next.Take(Term.Month, out var month) || !(next.TakeSign('/') || next.TakeDash()) || !next.Take(Term.Month, out var after) || after != (month % 12) + 1)
            return null;
        var year = SaidYears.Take(ref next);
        at = next;
        return OfMonth(month, year);
    }

    private static Yearly OfMonth(int month, SaidYear? year) => new(y => TurnAfter(DaySpan.Month(y, month)), year, DatePrecision.Estimate)
    {
        LastDayBefore = y => DaySpan.Month(y, month).Last,
        DaysAfter = y => DaySpan.Month(y, month).After(),
    };

    private static Said NearestMonth(Lead lead) => lead is Lead.Before
        ? new(new Counted(day => LastDay(day), DatePrecision.Estimate), Lead.Until)
        : new(new Counted(day => TurnAfter(DaySpan.Month(day.AddDays(-DaysOfMonthTurn).Year, day.AddDays(-DaysOfMonthTurn).Month)), DatePrecision.Estimate), lead);

    private static DaySpan LastDay(DateOnly day) => DaySpan.Month(day.Year, day.Month) is var month ? new(month.Last, month.Last) : default;

    private static DaySpan TurnAfter(DaySpan month) => new(month.Last.AddDays(1 - DaysOfMonthTurn), month.Last.AddDays(DaysOfMonthTurn));
}
