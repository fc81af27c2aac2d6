namespace NetworkMinutes.Dates.Grammar;

/// <summary>"snarast", "löpande", "till dess", "i morgon", "i tisdags", "i våras".</summary>
internal static class Phrases
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        if (place.Lead == Lead.None && at.Take(Term.Soon))
            return new(new WordsAlone(FuzzyDateKind.Soon), Lead.None);
        if (place.Lead == Lead.None && place.Before?.Is(Term.NotBeforeContinuous) != true && at.Take(Term.Continuous))
            return new(new WordsAlone(FuzzyDateKind.Continuous), Lead.None);
        if (place.Lead == Lead.None && at.Take(Term.Then))
            return new(new WordsAlone(FuzzyDateKind.NextMeeting), Lead.None);
        if (at.Take(Term.DaysAway, out var days))
            return new(Away(days), place.Lead.OfDay());
        if (place.Lead == Lead.In && at.Take(Term.PastWeekday, out var weekday))
            return new(Last(DateWords.WeekdayOf(weekday)), Lead.In);
        if (place.Lead == Lead.In && at.Take(Term.PastSeason, out var season))
            return new(Last((Season)season), Lead.In);
        return null;
    }

    private static Counted Away(int days) => new(day => new(day.AddDays(days), day.AddDays(days)), DatePrecision.Day);

    private static Counted Last(DayOfWeek weekday) => new(day => LastBefore(day, weekday), DatePrecision.Day);

    private static Counted Last(Season season) => new(day => LastBegun(season, day), DatePrecision.Estimate);

    public static DaySpan LastBefore(DateOnly day, DayOfWeek weekday)
    {
        var last = day.AddDays(-1).OnOrBefore(weekday);
        return new(last, last);
    }

    private static DaySpan LastBegun(Season season, DateOnly day)
    {
        var year = day.Year;
        while (Seasons.Of(season, year).First > day)
            year--;
        return Seasons.Of(season, year);
    }
}
