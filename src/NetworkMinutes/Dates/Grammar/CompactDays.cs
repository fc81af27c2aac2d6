namespace NetworkMinutes.Dates.Grammar;

/// <summary>"240312", "20240312", "240312-13".</summary>
internal static class CompactDays
{
    private const int FirstShortYear = 10;
    private const int LastShortYear = 39;

    public static Yearly? Read(ref DateCursor at)
    {
        var next = at;
        if (!next.IsNumber(6, 6) && !next.IsNumber(8, 8))
            return null;
        var (year, month, day) = (next.Number / 10000, next.Number / 100 % 100, next.Number % 100);
        if (next.Length == 6 ? year is < FirstShortYear or > LastShortYear : year is < 1900 or >= 2100)
            return null;
        next.Move();
        var last = LastDay(ref next) ?? day;
        if (!next.HasEnded || next.Is(Term.Amount) || Days.Of(month, day, last, new SaidYear(year < 100 ? 2000 + year : year, false)) is not { } days)
            return null;
        at = next;
        return days;
    }

    private static int? LastDay(ref DateCursor at)
    {
        var next = at;
        if (!next.TakeDash(glued: true) || !next.IsGlued || !next.TakeNumber(2, 2, out var day) || !next.HasEnded)
            return null;
        at = next;
        return day;
    }
}
