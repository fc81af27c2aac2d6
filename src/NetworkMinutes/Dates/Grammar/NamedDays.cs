namespace NetworkMinutes.Dates.Grammar;

/// <summary>"3 maj", "3:e maj 2024", "13-14 maj", "3, 10 och 17 maj", "första maj", "sista mars".</summary>
internal static class NamedDays
{
    private const int Last = 0;

    public static Yearly? Read(ref DateCursor at) => Read(ref at, several: true);

    /// <summary>After "kl." and its like: "9-12 maj" is then no days.</summary>
    public static Yearly? ReadOne(ref DateCursor at) => Read(ref at, several: false);

    private static Yearly? Read(ref DateCursor at, bool several)
    {
        var next = at;
        var days = next.Kind == TokenKind.Number ? DayNumbers.Take(ref next)
            : next.Take(Term.Ordinal, out var day) ? (day, day)
            : next.Take(Term.Final) ? (Last, Last)
            : ((int First, int Last)?)null;
        if (days is not var (first, last) || (at.Kind == TokenKind.Word && next.Is(Term.Holiday)) || !next.Take(Term.Month, out var month) || !(several || first == last))
            return null;
        var year = Year(ref next);
        var found = first == Last ? OfLastDay(month, year) : Days.Of(month, first, last, year);
        if (found is not null)
            at = next;
        return found;
    }

    private static Yearly OfLastDay(int month, SaidYear? year) => new(y => LastDay(y, month), year, DatePrecision.Day);

    private static DaySpan? LastDay(int year, int month) => DaySpan.Month(year, month) is var days ? new DaySpan(days.Last, days.Last) : null;

    /// <summary>"21 sept. 2024": the dot goes with the month when a year follows.</summary>
    private static SaidYear? Year(ref DateCursor at)
    {
        var next = at;
        if (next.TakeSign('.', glued: true) && SaidYears.Take(ref next) is { } year)
        {
            at = next;
            return year;
        }
        return SaidYears.Take(ref at);
    }
}
