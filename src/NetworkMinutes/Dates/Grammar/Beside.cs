namespace NetworkMinutes.Dates.Grammar;

/// <summary>Told from another day: "veckan efter påsk", "dagen före midsommar", "senast två veckor före jul".</summary>
internal static class Beside
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        var number = Distances.TakeNumber(ref next, out var count);
        if (!number && !IsDefinite(next))
            return null;
        if (!next.Take(Term.Unit, out var named) || !next.Take(Term.Lead, out var way) || (Lead)way is not (Lead.After or Lead.Before))
            return null;
        if (DateGrammar.Any(DateGrammar.Times, ref next, Place.Inside) is not { Meaning: { } from })
            return null;
        var (unit, after) = ((Unit)named, (Lead)way == Lead.After);
        at = next;
        return number
            ? new(Away(from, unit, after ? count : -count), place.Lead.OfDay())
            : new(Next(from, unit, after), place.Lead.OfTime());
    }

    private static Meaning Away(Meaning from, Unit unit, int count) => from.With(days => Away(days, unit, count), DatePrecision.Estimate);

    private static Meaning Next(Meaning from, Unit unit, bool after) =>
        from.With(days => after ? unit.Next(days.Last) : unit.Previous(days.First), unit == Unit.Day ? DatePrecision.Day : DatePrecision.Estimate);

    private static bool IsDefinite(in DateCursor at) => at.Is(Term.Unit, out var unit) && (Unit)unit is Unit.Day or Unit.Week && at.Token.EndsWith("n", StringComparison.OrdinalIgnoreCase);

    private static DaySpan Away(DaySpan from, Unit unit, int count)
    {
        var day = unit.Add(count > 0 ? from.Last : from.First, count);
        return new(day, day);
    }
}
