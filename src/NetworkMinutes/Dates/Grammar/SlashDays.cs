namespace NetworkMinutes.Dates.Grammar;

/// <summary>"12/3", "3-4/10", "12/3-24", "30/9–2/10".</summary>
internal static class SlashDays
{
    /// <param name="sure">A weekday or "den" stands before, so that it is no fraction and no case number.</param>
    public static Yearly? Span(ref DateCursor at, bool sure, Place place)
    {
        var next = at;
        if (Days.Span(ref next, Read) is not { } days || (!sure && (place.IsRough || LooksOtherwise(at, next, place.Lead))))
            return null;
        at = next;
        return days;
    }

    /// <summary>"1/3 av kommunerna", "öppet 24/7", unless it is a last day.</summary>
    private static bool LooksOtherwise(in DateCursor from, in DateCursor after, Lead lead) =>
        after.Is(Term.Amount) || (lead is not (Lead.Through or Lead.Until or Lead.Before) && (after.Is(Term.Fraction) || after.TextFrom(from) is "24/7"));

    private static Yearly? Read(ref DateCursor at)
    {
        var next = at;
        if (!next.TakeNumber(1, 2, out var first))
            return null;
        var last = first;
        if (next.TakeDash() && !next.TakeNumber(1, 2, out last))
            return null;
        if (!next.TakeSign('/', glued: true) || !next.IsGlued || !next.TakeNumber(1, 2, out var month))
            return null;
        var year = YearAfterSlash(ref next) ?? (IsSpan(next) ? null : SaidYears.Take(ref next));
        if ((next.IsGlued && next.IsSign('/')) || Days.Of(month, first, last, year) is not { } days)
            return null;
        at = next;
        return days;
    }

    private static SaidYear? YearAfterSlash(ref DateCursor at)
    {
        var next = at;
        if (!next.TakeSign('/', glued: true) || !next.IsGlued || !(SaidYears.IsFull(next) || next.IsNumber(2, 2)))
            return null;
        next.TakeNumber(2, 4, out var year);
        at = next;
        return new SaidYear(year < 100 ? 2000 + year : year, false);
    }

    /// <summary>"12/3-24/3": what follows the dash is a day and no year.</summary>
    private static bool IsSpan(DateCursor at) => at.TakeDash() && at.TakeNumber(1, 2, out _) && at.IsSign('/');
}
