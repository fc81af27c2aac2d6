namespace NetworkMinutes.Dates.Grammar;

/// <summary>The year after a day, a month or a season: "2025", "-25", "nästa år".</summary>
internal static class SaidYears
{
    private const int FirstShort = 20;
    private const int LastShort = 39;

    public static SaidYear? Take(ref DateCursor at) => Full(ref at, at) ?? Short(ref at) ?? Away(ref at);

    /// <summary>"vecka 7, 2026"; "v. 22-24" are weeks.</summary>
    public static SaidYear? TakeAfterWeek(ref DateCursor at)
    {
        var next = at;
        next.TakeSign(',');
        return Full(ref at, next) ?? Away(ref at);
    }

    public static bool IsFull(in DateCursor at) => at.IsNumber(4, 4) && at.Number is >= 1900 and < 2100;

    private static SaidYear? Full(ref DateCursor at, DateCursor next)
    {
        if (!IsFull(next) || next.IsGlued)
            return null;
        var year = next.Number;
        next.Move();
        if (!(next.HasEnded || IsSpan(next)) || next.Is(Term.Amount))
            return null;
        at = next;
        return new SaidYear(year, false);
    }

    /// <summary>"dec 2024-jan 2025": the hyphen makes no compound.</summary>
    private static bool IsSpan(DateCursor at) => at.TakeDash() && (at.Is(Term.Month) || at.Is(Term.Season) || at.Is(Term.BareSeason) || at.Is(Term.TermMark));

    /// <summary>"3 maj -24", "HT’24".</summary>
    private static SaidYear? Short(ref DateCursor at)
    {
        var next = at;
        if (!(next.TakeDash() || next.TakeSign('’') || next.TakeSign('\'')) || !next.IsGlued || !next.IsNumber(2, 2) || next.Number is < FirstShort or > LastShort)
            return null;
        var year = 2000 + next.Number;
        next.Move();
        if (!next.HasEnded || next.Is(Term.Month))
            return null;
        at = next;
        return new SaidYear(year, false);
    }

    private static SaidYear? Away(ref DateCursor at)
    {
        var next = at;
        if (!next.Take(Term.YearsAway, out var years) || at.Token.Equals("under", StringComparison.OrdinalIgnoreCase))
            return null;
        at = next;
        return new SaidYear(years, true);
    }
}
