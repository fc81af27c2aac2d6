namespace NetworkMinutes.Dates.Grammar;

internal enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
    LateSummer,
    EarlyAutumn,
    LateAutumn,
}

internal static class Seasons
{
    public static DaySpan Of(Season season, int year) => season switch
    {
        Season.Spring => DaySpan.Spring(year),
        Season.Summer => DaySpan.Summer(year),
        Season.Autumn => DaySpan.Autumn(year),
        Season.Winter => DaySpan.Winter(year),
        Season.EarlyAutumn => DaySpan.EarlyAutumn(year),
        Season.LateSummer => new(new(year, 8, 1), new(year, 9, 10)),
        _ => new(new(year, 10, 15), new(year, 12, 10)),
    };
}
