namespace NetworkMinutes.Dates.Grammar;

/// <summary>"2025", "år 2025", "2025–2027", "2025/2026", and the month of a year as "2024-03".</summary>
internal static class Years
{
    private const int First = 2000;

    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        var marked = next.Take(Term.YearMark);
        if (!SaidYears.IsFull(next) || next.Number < First || (!marked && IsOther(next, place)) || IsNumber(next))
            return null;
        if ((ReadMonth(ref next) ?? ReadPair(ref next) ?? ReadYears(ref next)) is not { } years || !next.HasEnded || next.Is(Term.Amount))
            return null;
        at = next;
        return new(years, place.Lead.OfTime());
    }

    /// <summary>The year of a name, of a day that does not exist, or a round number.</summary>
    private static bool IsOther(in DateCursor at, Place place) =>
        place.IsNumbered || place.IsRough || place.IsAfterNumber || place.Before?.Is(Term.Month) == true
        || (at.Number == First && place.Lead is not (Lead.From or Lead.In or Lead.During));

    /// <summary>"2013:801", "2024-00123".</summary>
    private static bool IsNumber(DateCursor at)
    {
        at.Move();
        return !at.HasEnded && !at.IsDash && !at.IsSign('/');
    }

    private static Yearly? ReadYears(ref DateCursor at)
    {
        var first = ReadYear(ref at);
        return first is null ? null : Through.Read(ref at, first, ReadLast, and: true);
    }

    private static Yearly? ReadYear(ref DateCursor at)
    {
        if (!SaidYears.IsFull(at))
            return null;
        var year = Of(at.Number);
        at.Move();
        return year;
    }

    /// <summary>"2027" or "27" after a year and a dash.</summary>
    private static Yearly? ReadLast(ref DateCursor at)
    {
        var next = at;
        if (!SaidYears.IsFull(next) && !(next.IsNumber(2, 2) && next.IsGlued))
            return null;
        var year = next.Number < 100 ? First + next.Number : next.Number;
        next.Move();
        if (!next.HasEnded)
            return null;
        at = next;
        return Of(year);
    }

    private static Yearly? ReadPair(ref DateCursor at)
    {
        var next = at;
        next.Move();
        if (!next.IsSign('/') || !YearPairs.Take(ref at, out var first))
            return null;
        return new Yearly(y => new DaySpan(new(y, 1, 1), new(y + 1, 12, 31)), new SaidYear(first, false), DatePrecision.Period);
    }

    /// <summary>"2024-03"; where the number is higher than the year's it is rather a year: "2024-25".</summary>
    private static Yearly? ReadMonth(ref DateCursor at)
    {
        var next = at;
        var year = next.Number;
        next.Move();
        if (!next.TakeDash(glued: true) || !next.IsGlued || !next.TakeNumber(2, 2, out var month) || month is < 1 or > 12 || month > year % 100 || !next.HasEnded)
            return null;
        at = next;
        return Yearly.Month(month, new SaidYear(year, false));
    }

    private static Yearly Of(int year) => new(y => DaySpan.Year(y), new SaidYear(year, false), DatePrecision.Period);
}
