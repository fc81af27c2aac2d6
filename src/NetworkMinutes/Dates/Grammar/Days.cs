namespace NetworkMinutes.Dates.Grammar;

/// <summary>Calendar days: [weekday] ["den"] and then "2024-03-12", "240312", "12/3" or "12 mars", or a span of such.</summary>
internal static class Days
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        var weekday = Weekdays.TakeBeforeDay(ref next);
        var den = next.Take(Term.Den);
        if (next.Kind != TokenKind.Number && next.Word is null)
            return null;
        var sure = den || weekday is not null;
        var day = Span(ref next, IsoDays.Read) ?? (place.IsNumbered && !sure ? NamedDays.ReadOne(ref next)
            : Span(ref next, CompactDays.Read) ?? SlashDays.Span(ref next, sure, place) ?? Span(ref next, NamedDays.Read));
        Meaning? meaning = day is not null ? day with { Weekday = weekday } : den ? LoneDays.Read(ref next) : null;
        if (meaning is null)
            return null;
        at = next;
        return new(meaning, place.Lead.OfDay());
    }

    /// <summary>"3 maj–5 juni", "måndag den 3 till onsdag den 5 maj".</summary>
    public static Yearly? Span(ref DateCursor at, Point point) => point(ref at) is { } first ? Through.Read(ref at, first, point, days: true) : null;

    public static DayOfWeek? TakeOpening(ref DateCursor at)
    {
        var weekday = Weekdays.TakeBeforeDay(ref at);
        at.Take(Term.Den);
        return weekday;
    }

    /// <summary>Days that exist in some year, or in the year said.</summary>
    public static Yearly? Of(int month, int first, int last, SaidYear? year)
    {
        const int leapYear = 2000;
        return DaySpan.Of(year is { IsAway: false } said ? said.Value : leapYear, month, first, last) is null ? null : Known(month, first, last, year);
    }

    private static Yearly Known(int month, int first, int last, SaidYear? year) => new(y => DaySpan.Of(y, month, first, last), year, DatePrecision.Day);
}
