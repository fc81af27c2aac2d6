namespace NetworkMinutes.Dates.Grammar;

/// <summary>"nästa vecka", "denna månad", "förra året", "i år", "under terminen", "före årets slut".</summary>
internal static class UnitTimes
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        if (at.Take(Term.YearsAway, out var years))
            return new(Away(years), place.Lead.OfTime());
        if (place.Lead != Lead.None && at.Take(Term.Ends, out var end))
            return new(EndOf((Unit)end), place.Lead == Lead.After ? Lead.After : Lead.Until);
        var next = at;
        if ((ReadRelative(ref next) ?? ReadThis(ref next, place)) is not var (meaning, unit))
            return null;
        at = next;
        return new(meaning, unit == Unit.Week && place.Lead == Lead.To ? Lead.Until : place.Lead.OfTime());
    }

    public static Said? ReadWeek(ref DateCursor at)
    {
        var next = at;
        if (ReadRelative(ref next) is not var (meaning, unit) || unit != Unit.Week)
            return null;
        at = next;
        return new(meaning, Lead.None);
    }

    private static (Meaning Meaning, Unit Unit)? ReadRelative(ref DateCursor at)
    {
        var next = at;
        if (at.IsPhrase(Term.Many))
            return null;
        Func<Unit, DateOnly, DaySpan>? way = next.Take(Term.Next) ? Units.Next : next.Take(Term.Previous) ? Units.Previous : next.Take(Term.Present) ? Units.Around : null;
        if (way is null || TakeSingle(ref next) is not { } unit || unit == Unit.Day)
            return null;
        at = next;
        return (Told(unit, way), unit);
    }

    /// <summary>"under terminen", and "veckan" after "slutet av".</summary>
    private static (Meaning Meaning, Unit Unit)? ReadThis(ref DateCursor at, Place place)
    {
        var next = at;
        if (!next.Token.EndsWith("n", StringComparison.OrdinalIgnoreCase) && !next.Token.EndsWith("et", StringComparison.OrdinalIgnoreCase))
            return null;
        if (TakeSingle(ref next) is not { } unit || unit == Unit.Day || !(place.IsPart || (place.Lead == Lead.During && unit is Unit.Term or Unit.SchoolYear)))
            return null;
        at = next;
        return (unit == Unit.Year ? EveryYear : Told(unit, Units.Around), unit);
    }

    /// <summary>"i början av året" said in November is the next one.</summary>
    private static readonly Yearly EveryYear = new(y => DaySpan.Year(y), null, DatePrecision.Period);

    private static Counted Away(int years) => new(day => DaySpan.Year(day.Year + years), DatePrecision.Period);

    private static Counted EndOf(Unit unit) => new(day => LastDay(unit, day), DatePrecision.Period);

    private static Counted Told(Unit unit, Func<Unit, DateOnly, DaySpan> way) =>
        new(day => way(unit, day), unit is Unit.Term or Unit.SchoolYear ? DatePrecision.Estimate : DatePrecision.Period);

    /// <summary>One week or month: "kommande veckor" are any.</summary>
    private static Unit? TakeSingle(ref DateCursor at)
    {
        var several = at.Token.EndsWith("er", StringComparison.OrdinalIgnoreCase) || at.Token.EndsWith("or", StringComparison.OrdinalIgnoreCase) || at.Token.EndsWith("rna", StringComparison.OrdinalIgnoreCase);
        return !several && at.Take(Term.Unit, out var unit) ? (Unit)unit : null;
    }

    private static DaySpan LastDay(Unit unit, DateOnly day)
    {
        var last = unit.Around(day).Last;
        return new(last, last);
    }
}
