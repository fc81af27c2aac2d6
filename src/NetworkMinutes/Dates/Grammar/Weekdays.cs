namespace NetworkMinutes.Dates.Grammar;

/// <summary>Weekdays without a day of the month: "på fredag", "nästa tisdag", "torsdag om två veckor", "måndag v. 12".</summary>
internal static class Weekdays
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        var previous = next.Take(Term.Previous);
        var coming = !previous && next.Take(Term.Next);
        if (!next.Take(Term.Weekday, out var number))
            return null;
        var weekday = DateWords.WeekdayOf(number);
        var lead = place.Lead.OfDay();
        if (!coming && !previous && InWeek(ref next, weekday, place.Lead == Lead.On) is { } then)
        {
            at = next;
            return new(then, lead);
        }
        if (!coming && !previous && lead is not (Lead.On or Lead.Until or Lead.Before or Lead.After))
            return null;
        at = next;
        return new(previous ? Last(weekday) : First(weekday), lead);
    }

    /// <summary>A weekday before a day of the month: "torsdag", "tors.", "måndag–tisdag", "fredag,".</summary>
    public static DayOfWeek? TakeBeforeDay(ref DateCursor at)
    {
        if (!TakeOne(ref at, out var first))
            return null;
        var next = at;
        if ((next.TakeDash() || next.Take(Term.And)) && TakeOne(ref next, out _))
            at = next;
        at.TakeSign(',');
        return DateWords.WeekdayOf(first);
    }

    private static bool TakeOne(ref DateCursor at, out int number)
    {
        if (at.Take(Term.Weekday, out number))
            return true;
        if (!at.Take(Term.WeekdayBeforeDay, out number))
            return false;
        at.TakeSign('.', glued: true);
        return true;
    }

    /// <summary>"torsdag i nästa vecka", "torsdag v. 12", "torsdag om två veckor"; "på torsdag om en vecka" counts from the first Thursday.</summary>
    private static Meaning? InWeek(ref DateCursor at, DayOfWeek weekday, bool on)
    {
        var next = at;
        if (Distances.TakeInTime(ref next, out var count, out var unit) && unit == Unit.Week)
        {
            at = next;
            return on ? First(weekday, count) : OfWeek(count, weekday);
        }
        next = at;
        if (next.Is(Term.Lead, out var lead) && (Lead)lead == Lead.In)
            next.Take(Term.Lead);
        if ((Weeks.Read(ref next, default) ?? UnitTimes.ReadWeek(ref next)) is not { } week)
            return null;
        at = next;
        return OfWeek(week.Meaning, weekday);
    }

    private static Counted First(DayOfWeek weekday, int weeksLater = 0) => new(day => One(day.AddDays(1).OnOrAfter(weekday).AddDays(7 * weeksLater)), DatePrecision.Day);

    private static Counted Last(DayOfWeek weekday) => new(day => Phrases.LastBefore(day, weekday), DatePrecision.Day);

    private static Counted OfWeek(int weeksLater, DayOfWeek weekday) => new(day => OfWeek(Unit.Week.Around(day.AddDays(7 * weeksLater)), weekday), DatePrecision.Day);

    private static Meaning OfWeek(Meaning week, DayOfWeek weekday) => week.With(days => OfWeek(days, weekday), DatePrecision.Day);

    private static DaySpan OfWeek(DaySpan week, DayOfWeek weekday) => One(week.First.OnOrAfter(weekday));

    private static DaySpan One(DateOnly day) => new(day, day);
}
