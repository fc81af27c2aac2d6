namespace NetworkMinutes.Dates.Grammar;

/// <summary>ISO weeks: "v. 36", "vecka 6–7", "v 51-2", "vecka 1 2025".</summary>
internal static class Weeks
{
    private const int Most = 53;

    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        if (!next.Take(Term.WeekMark) || ReadNumber(ref next) is not { } week)
            return null;
        week = Through.Read(ref next, week, ReadNumber, and: true, slash: true);
        at = next;
        return new(week, place.Lead == Lead.To ? Lead.Until : place.Lead.OfTime());
    }

    private static Yearly? ReadNumber(ref DateCursor at)
    {
        var next = at;
        next.Take(Term.WeekMark);
        if (!next.TakeNumber(1, 2, out var number) || number is < 1 or > Most || next.Is(Term.Month))
            return null;
        var year = SaidYears.TakeAfterWeek(ref next);
        if (year is { IsAway: false } said && DaySpan.Week(said.Value, number) is null)
            return null;
        at = next;
        return Of(number, year);
    }

    private static Yearly Of(int number, SaidYear? year) => new(y => DaySpan.Week(y, number), year, DatePrecision.Period);
}
