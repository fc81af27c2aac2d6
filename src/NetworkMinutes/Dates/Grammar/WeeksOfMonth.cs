namespace NetworkMinutes.Dates.Grammar;

/// <summary>"första veckan i maj", "sista fredagen i augusti", "sista dagen i mars".</summary>
internal static class WeeksOfMonth
{
    private const int MostInAMonth = 5;

    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        if (!TakeOrdinal(ref next, out var ordinal))
            return null;
        DayOfWeek? weekday = next.Take(Term.Weekday, out var number) ? DateWords.WeekdayOf(number) : null;
        var unit = weekday is not null ? Unit.Day : next.Take(Term.Unit, out var named) ? (Unit)named : Unit.Year;
        if (unit is not (Unit.Day or Unit.Week) || (unit == Unit.Day && weekday is null && ordinal != LastOne)
            || !next.Is(Term.Lead, out var lead) || (Lead)lead != Lead.In || !next.Take(Term.Lead) || !next.Take(Term.Month, out var month))
            return null;
        var year = SaidYears.Take(ref next);
        at = next;
        return unit == Unit.Week
            ? new(OfWeek(month, ordinal, year), place.Lead.OfTime())
            : new(OfDay(month, ordinal, weekday, year), place.Lead.OfDay());
    }

    private static Yearly OfWeek(int month, int ordinal, SaidYear? year) => new(y => Week(y, month, ordinal), year, DatePrecision.Period);

    private static Yearly OfDay(int month, int ordinal, DayOfWeek? weekday, SaidYear? year) => new(y => Day(y, month, ordinal, weekday), year, DatePrecision.Day);

    private const int LastOne = 0;

    private static bool TakeOrdinal(ref DateCursor at, out int ordinal)
    {
        ordinal = LastOne;
        return at.Take(Term.Final) || (at.Take(Term.Ordinal, out ordinal) && ordinal <= MostInAMonth);
    }

    private static DaySpan? Day(int year, int month, int ordinal, DayOfWeek? weekday)
    {
        var (first, last) = DaySpan.Month(year, month);
        var day = weekday is not { } named ? last
            : ordinal == LastOne ? last.OnOrBefore(named) : first.OnOrAfter(named).AddDays(7 * (ordinal - 1));
        return day > last ? null : new DaySpan(day, day);
    }

    /// <summary>As for the weeks of a year, a week belongs to the month that has its Thursday.</summary>
    private static DaySpan? Week(int year, int month, int ordinal) =>
        Day(year, month, ordinal, DayOfWeek.Thursday) is { } thursday ? Unit.Week.Around(thursday.First) : null;
}
