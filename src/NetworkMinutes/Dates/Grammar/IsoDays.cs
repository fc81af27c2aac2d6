namespace NetworkMinutes.Dates.Grammar;

/// <summary>"2024-03-12", "2024-03-12–14", "12.3.2024".</summary>
internal static class IsoDays
{
    public static Yearly? Read(ref DateCursor at)
    {
        var next = at;
        var day = SaidYears.IsFull(next) ? YearFirst(ref next) : YearLast(ref next);
        if (day is null || !next.HasEnded)
            return null;
        at = next;
        return day;
    }

    private static Yearly? YearFirst(ref DateCursor at)
    {
        at.TakeNumber(4, 4, out var year);
        var separator = at.Kind == TokenKind.Sign ? at.Token[0] : ' ';
        if (separator is not ('-' or '/' or '.' or '–') || !at.TakeSign(separator, glued: true) || !at.IsGlued || !at.TakeNumber(2, 2, out var month)
            || !at.TakeSign(separator, glued: true) || !at.IsGlued || !at.TakeNumber(2, 2, out var day))
            return null;
        return Days.Of(month, day, LastDay(ref at) ?? day, new SaidYear(year, false));
    }

    /// <summary>The second day of "2024-03-12–14"; with a hyphen it would be a number in a series.</summary>
    private static int? LastDay(ref DateCursor at)
    {
        var next = at;
        if (!next.TakeSign('–', glued: true) || !next.IsGlued || !next.TakeNumber(2, 2, out var day) || !next.HasEnded)
            return null;
        at = next;
        return day;
    }

    private static Yearly? YearLast(ref DateCursor at) =>
        at.TakeNumber(1, 2, out var day) && at.TakeSign('.', glued: true) && at.IsGlued && at.TakeNumber(1, 2, out var month)
            && at.TakeSign('.', glued: true) && at.IsGlued && SaidYears.IsFull(at) && at.TakeNumber(4, 4, out var year)
            ? Days.Of(month, day, day, new SaidYear(year, false))
            : null;
}
