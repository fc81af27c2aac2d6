namespace NetworkMinutes.Dates.Grammar;

/// <summary>"våren 2025", "till hösten", "i vår", "nästa höst", "hösten 2023 – våren 2025".</summary>
internal static class SeasonTimes
{
    private static readonly string[] VerbEnds = [.. DateLexicon.Forms("verb ends after the spring")];

    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        if (Relative(ref next) is { } relative)
        {
            at = next;
            return new(relative, place.Lead.OfTime());
        }
        if ((Definite(ref next) ?? Bare(ref next, place.Lead == Lead.In)) is not { } first)
            return null;
        at = next;
        return new(Through.Read(ref at, first, ReadPoint, slash: true), place.Lead.OfTime());
    }

    private static Yearly? ReadPoint(ref DateCursor at) => Definite(ref at) ?? Bare(ref at, after: false);

    private static Yearly? Definite(ref DateCursor at) => at.Take(Term.Season, out var season) ? Of((Season)season, Year(ref at)) : null;

    private static Yearly? Bare(ref DateCursor at, bool after)
    {
        var next = at;
        if (!next.Take(Term.BareSeason, out var season))
            return null;
        var year = Year(ref next);
        if (year is null && !(after && ((Season)season != Season.Spring || IsTheSpring(next))))
            return null;
        at = next;
        return Of((Season)season, year);
    }

    /// <summary>"vintern 2024/25" is told by its first year.</summary>
    private static SaidYear? Year(ref DateCursor at) => SaidYears.Take(ref at) ?? (YearPairs.Take(ref at, out var first) ? new SaidYear(first, false) : null);

    private static Counted? Relative(ref DateCursor at)
    {
        var next = at;
        var previous = next.Take(Term.Previous);
        if ((!previous && !next.Take(Term.Next)) || !(next.Take(Term.BareSeason, out var season) || next.Take(Term.Season, out season)))
            return null;
        at = next;
        return previous ? Last((Season)season) : Next((Season)season);
    }

    private static Counted Last(Season season) => new(day => Before(season, day), DatePrecision.Estimate);

    private static Counted Next(Season season) => new(day => After(season, day), DatePrecision.Estimate);

    private static Yearly Of(Season season, SaidYear? year) => new(y => Seasons.Of(season, y), year, DatePrecision.Estimate)
    {
        LastDayBefore = season == Season.Summer ? DaySpan.BeforeSummer : null,
        DaysAfter = season == Season.Summer ? DaySpan.EarlyAutumn : null,
    };

    private static DaySpan After(Season season, DateOnly day) => Seasons.Of(season, Seasons.Of(season, day.Year).First > day ? day.Year : day.Year + 1);

    private static DaySpan Before(Season season, DateOnly day) => Seasons.Of(season, Seasons.Of(season, day.Year).Last < day ? day.Year : day.Year - 1);

    /// <summary>"i vår" is the spring before a verb, a name or a small word, and ours before a noun.</summary>
    private static bool IsTheSpring(in DateCursor next)
    {
        if (next.Kind != TokenKind.Word || next.IsCapital || next.Is(Term.AfterTheSpring))
            return true;
        foreach (var end in VerbEnds)
        {
            if (next.Token.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
