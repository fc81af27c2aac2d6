namespace NetworkMinutes.Dates.Grammar;

/// <summary>A year said with a date: "2025", or away from the year it is said in ("nästa år").</summary>
internal readonly record struct SaidYear(int Value, bool IsAway)
{
    public int In(int year) => IsAway ? year + Value : Value;

    public SaidYear Before(int years) => this with { Value = Value - years };
}
