namespace NetworkMinutes.Dates.Grammar;

internal enum Unit
{
    Day,
    Week,
    Month,
    Quarter,
    Tertial,
    HalfYear,
    Year,
    Term,
    SchoolYear,
}

internal static class Units
{
    /// <summary>The week, month or term that the day belongs to.</summary>
    public static DaySpan Around(this Unit unit, DateOnly day) => unit switch
    {
        Unit.Day => new(day, day),
        Unit.Week => WeekOf(day),
        Unit.Month => DaySpan.Month(day.Year, day.Month),
        Unit.Quarter => DaySpan.Months(day.Year, 3, (day.Month + 2) / 3),
        Unit.Tertial => DaySpan.Months(day.Year, 4, (day.Month + 3) / 4),
        Unit.HalfYear => DaySpan.Months(day.Year, 6, (day.Month + 5) / 6),
        Unit.Year => DaySpan.Year(day.Year),
        Unit.Term => day.Month <= 7 ? DaySpan.Spring(day.Year) : DaySpan.Autumn(day.Year),
        _ => SchoolYear(day.Month >= 8 ? day.Year : day.Year - 1),
    };

    public static DaySpan Next(this Unit unit, DateOnly day) => unit == Unit.Term
        ? day.Month <= 7 ? DaySpan.Autumn(day.Year) : DaySpan.Spring(day.Year + 1)
        : unit == Unit.SchoolYear ? SchoolYear(day.Month >= 8 ? day.Year + 1 : day.Year)
        : unit.Around(unit.Around(day).Last.AddDays(1));

    public static DaySpan Previous(this Unit unit, DateOnly day) => unit == Unit.Term
        ? day.Month <= 7 ? DaySpan.Autumn(day.Year - 1) : DaySpan.Spring(day.Year)
        : unit.Around(unit.Around(day).First.AddDays(-1));

    public static DateOnly Add(this Unit unit, DateOnly day, int count) => unit switch
    {
        Unit.Day => day.AddDays(count),
        Unit.Week => day.AddDays(7 * count),
        Unit.Month => day.AddMonths(count),
        Unit.Quarter => day.AddMonths(3 * count),
        Unit.Tertial => day.AddMonths(4 * count),
        Unit.HalfYear or Unit.Term => day.AddMonths(6 * count),
        _ => day.AddYears(count),
    };

    public static DaySpan SchoolYear(int year) => new(DaySpan.Autumn(year).First, DaySpan.Spring(year + 1).Last);

    private static DaySpan WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }
}
