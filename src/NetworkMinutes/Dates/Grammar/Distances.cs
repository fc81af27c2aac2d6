namespace NetworkMinutes.Dates.Grammar;

/// <summary>"om två veckor", "om ett halvår", "inom 14 dagar", "inom det närmaste året".</summary>
internal static class Distances
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        if (place.Before?.Is(Term.About) != true && TakeInTime(ref next, out var count, out var unit))
        {
            at = next;
            return new(In(count, unit), place.Lead.OfTime());
        }
        if (!next.Take(Term.Within))
            return null;
        var near = next.Take(Term.Nearest);
        if (!TakeCount(ref next, out count))
            count = near ? 1 : 0;
        if (count == 0 || !next.Take(Term.Unit, out var named))
            return null;
        at = next;
        return new(Within(count, (Unit)named), Lead.Until);
    }

    private static Counted In(int count, Unit unit) => new(day => About(unit.Add(day, count), unit), DatePrecision.Estimate);

    private static Counted Within(int count, Unit unit) => new(day => Day(unit.Add(day, count)), DatePrecision.Estimate);

    /// <summary>"om två veckor".</summary>
    public static bool TakeInTime(ref DateCursor at, out int count, out Unit unit)
    {
        var next = at;
        (count, unit) = (0, Unit.Day);
        if (!next.Take(Term.InTime) || !TakeCount(ref next, out count) || !next.Take(Term.Unit, out var named))
            return false;
        unit = (Unit)named;
        at = next;
        return true;
    }

    public static bool TakeNumber(ref DateCursor at, out int number) => at.Take(Term.Number, out number) || at.TakeNumber(1, 2, out number);

    /// <summary>"två", "ca 14", "2-3", "två till tre": the last of them.</summary>
    private static bool TakeCount(ref DateCursor at, out int count)
    {
        at.Take(Term.Roughly);
        if (!TakeNumber(ref at, out count))
            return false;
        var next = at;
        if ((Through.TakeLink(ref next) || next.Take(Term.And)) && TakeNumber(ref next, out var last) && last > count)
        {
            at = next;
            count = last;
        }
        return true;
    }

    /// <summary>Nobody means the very day by "om två veckor": the week, and half a year ahead the month.</summary>
    private static DaySpan About(DateOnly day, Unit unit) => unit switch
    {
        Unit.Day => Day(day),
        Unit.Week or Unit.Month => Unit.Week.Around(day),
        _ => Unit.Month.Around(day),
    };

    private static DaySpan Day(DateOnly day) => new(day, day);
}
