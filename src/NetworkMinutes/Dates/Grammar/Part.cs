namespace NetworkMinutes.Dates.Grammar;

internal enum Part
{
    Early,
    Middle,
    Late,
}

internal static class Parts
{
    private const int Few = 3;
    private const int Week = 7;
    private const int ShortestMonth = 28;
    private const int LongestMonth = 31;
    private const int ShortestQuarter = 89;

    /// <summary>"i slutet av maj": ten days of a month, half a week, a third of what is longer. All are estimates.</summary>
    public static DaySpan Of(this DaySpan whole, Part part) => whole.Days switch
    {
        <= Few => whole,
        <= Week => OfWeek(whole, part),
        >= ShortestMonth and <= LongestMonth => OfMonth(whole, part),
        < ShortestQuarter => OfWeeks(whole, part),
        _ => OfLonger(whole, part),
    };

    private static DaySpan OfWeek(DaySpan week, Part part) => part switch
    {
        Part.Early => new(week.First, week.First.AddDays(2)),
        Part.Middle => new(week.First.AddDays(1), week.First.AddDays(3)),
        _ => new(week.First.AddDays(3), week.Last),
    };

    private static DaySpan OfMonth(DaySpan month, Part part) => part switch
    {
        Part.Early => new(month.First, month.First.AddDays(9)),
        Part.Middle => new(month.First.AddDays(9), month.First.AddDays(19)),
        _ => new(month.First.AddDays(19), month.Last),
    };

    private static DaySpan OfWeeks(DaySpan weeks, Part part)
    {
        var third = weeks.Days / 3;
        return part switch
        {
            Part.Early => new(weeks.First, weeks.First.AddDays(third - 1)),
            Part.Middle => new(weeks.First.AddDays(third), weeks.Last.AddDays(-third)),
            _ => new(weeks.Last.AddDays(1 - third), weeks.Last),
        };
    }

    private static DaySpan OfLonger(DaySpan whole, Part part)
    {
        if (part == Part.Early && whole == DaySpan.Autumn(whole.First.Year))
            return DaySpan.EarlyAutumn(whole.First.Year);
        var third = Math.Max(1, (whole.Days + 20) / 30 / 3);
        return part switch
        {
            Part.Early => new(whole.First, whole.First.AddMonths(third).AddDays(-1)),
            Part.Middle => new(whole.First.AddMonths(third), whole.First.AddMonths(2 * third).AddDays(-1)),
            _ => new(whole.First.AddMonths(2 * third), whole.Last),
        };
    }
}
