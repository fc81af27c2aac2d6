namespace NetworkMinutes.Dates.Grammar;

/// <summary>"den 15:e" and nothing more: of this month or the next. "Den 15:e i varje månad" and "den 2:a gruppen" are no day.</summary>
internal static class LoneDays
{
    public static Counted? Read(ref DateCursor at)
    {
        var next = at;
        if (!next.TakeNumber(1, 2, out var day) || day is < 1 or > 31 || !DayNumbers.TakeEnding(ref next) || next.Kind is TokenKind.Word or TokenKind.Number)
            return null;
        at = next;
        return Of(day);
    }

    private static Counted Of(int day) => new((Reference reference) => Nearest(day, reference.Day, reference.LooksBack), DatePrecision.Day) { EitherWay = true };

    private static DaySpan Nearest(int day, DateOnly reference, bool lookBack)
    {
        for (var month = new DateOnly(reference.Year, reference.Month, 1); ; month = month.AddMonths(lookBack ? -1 : 1))
        {
            if (day <= DateTime.DaysInMonth(month.Year, month.Month) && month.AddDays(day - 1) is var found && (lookBack ? found <= reference : found >= reference))
                return new(found, found);
        }
    }
}
