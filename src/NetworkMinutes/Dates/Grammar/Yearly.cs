namespace NetworkMinutes.Dates.Grammar;

/// <summary>Days that every year has: a day, a month, a holiday. Without a year said, the nearest that the tense allows.</summary>
internal sealed record Yearly(Func<int, DaySpan?> Of, SaidYear? Year, DatePrecision Precision) : Meaning(Precision)
{
    /// <summary>The most years between two leap days, or two years with a week 53.</summary>
    private const int Farthest = 8;

    public Func<int, DateOnly>? LastDayBefore { get; init; }
    public Func<int, DaySpan>? DaysAfter { get; init; }

    /// <summary>Said with the day: "torsdag 12 december". It tells the year better than the tense does.</summary>
    public DayOfWeek? Weekday { get; init; }

    public static Yearly Month(int month, SaidYear? year) => new(y => DaySpan.Month(y, month), year, DatePrecision.Period);

    public override bool TurnsOnTense => Year is null;

    public override SaidDays? Days(Lead lead, Reference reference)
    {
        if ((Year?.In(reference.Day.Year) ?? Nearest(lead, reference)) is not { } year || !DaySpan.Knows(year) || Of(year) is not { } named)
            return null;
        return new SaidDays(named, Led(named, year, lead));
    }

    public override Meaning With(Func<DaySpan, DaySpan> other, DatePrecision precision) => new Yearly(year => Of(year) is { } days ? other(days) : null, Year, precision);

    /// <summary>From the first to the last of two: "30 april–2 maj", "hösten 2023 – våren 2025". Null when they run backwards.</summary>
    public Yearly? Through(Yearly last)
    {
        var year = Year;
        if (year is null && last.Year is { } end)
            year = end.Before(Turn(this, last, end.IsAway ? 2000 : end.Value));
        var between = Year is { } from && last.Year is { } to && from.IsAway == to.IsAway ? to.Value - from.Value : (int?)null;
        var whole = this with
        {
            Of = y => Of(y) is { } start && last.Of(y + (between ?? Turn(this, last, y))) is { } stop && stop.Last >= start.First ? new DaySpan(start.First, stop.Last) : null,
            Year = year,
            Precision = Precision > last.Precision ? Precision : last.Precision,
            DaysAfter = last.DaysAfter,
        };
        return year is { IsAway: false } said && (!DaySpan.Knows(said.Value) || whole.Of(said.Value) is null) ? null : whole;
    }

    private static int Turn(Yearly first, Yearly last, int year) => first.Of(year) is { } start && last.Of(year) is { } stop && stop.Last < start.First ? 1 : 0;

    private DaySpan Led(DaySpan named, int year, Lead lead)
    {
        if (lead == Lead.After)
            return DaysAfter?.Invoke(year) ?? named.After();
        if (lead != Lead.Before)
            return named;
        var day = LastDayBefore?.Invoke(year) ?? named.First.AddDays(-1);
        return new(day, day);
    }

    private int? Nearest(Lead lead, Reference reference)
    {
        var likely = reference.LooksBack ? Back(lead, reference.Day) : Ahead(lead, reference.Day);
        if (Weekday is null || !reference.TrustsWeekday || IsOnWeekday(likely))
            return likely;
        var other = reference.LooksBack ? Ahead(lead, reference.Day) : Back(lead, reference.Day);
        return IsOnWeekday(other) ? other : likely;
    }

    private bool IsOnWeekday(int? year) => year is { } known && Of(known)?.First.DayOfWeek == Weekday;

    /// <summary>The first that ends on or after the reference.</summary>
    private int? Ahead(Lead lead, DateOnly reference)
    {
        for (var year = reference.Year - 1; year <= reference.Year + Farthest; year++)
        {
            if (DaySpan.Knows(year) && Of(year) is { } named && Led(named, year, lead).Last >= reference)
                return year;
        }
        return null;
    }

    /// <summary>The last that has begun by the reference.</summary>
    private int? Back(Lead lead, DateOnly reference)
    {
        for (var year = reference.Year + 1; year >= reference.Year - Farthest; year--)
        {
            if (DaySpan.Knows(year) && Of(year) is { } named && Led(named, year, lead).First <= reference)
                return year;
        }
        return null;
    }
}
