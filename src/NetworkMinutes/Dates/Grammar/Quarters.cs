namespace NetworkMinutes.Dates.Grammar;

/// <summary>"kvartal 1", "Q3", "första halvåret 2025", "sista kvartalet", "tertial 2".</summary>
internal static class Quarters
{
    private const int LastOne = 0;

    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        if (ReadPoint(ref next) is not { } first || (place.Lead == Lead.None && first.Year is null && IsAnyOther(at, next)))
            return null;
        at = next;
        return new(Through.Read(ref at, first, ReadPoint, and: true, slash: true), place.Lead.OfTime());
    }

    /// <summary>"andra kvartal" are others; "andra kvartalet" is the second.</summary>
    private static bool IsAnyOther(in DateCursor at, in DateCursor next) =>
        at.Is(Term.Ordinal) && !next.TextFrom(at).EndsWith("et", StringComparison.OrdinalIgnoreCase);

    private static Yearly? ReadPoint(ref DateCursor at)
    {
        var next = at;
        if ((TakeMarked(ref next) ?? TakeNumbered(ref next)) is not var (months, number))
            return null;
        var year = SaidYears.Take(ref next);
        if (year is null && ReportMarks.Is(at, ReportMark.H))
            return null;
        at = next;
        return Of(months, number == LastOne ? 12 / months : number, year);
    }

    /// <summary>"Q1"; "H2" is rather a heading unless a year follows.</summary>
    private static (int Months, int Number)? TakeMarked(ref DateCursor at) =>
        ReportMarks.Take(ref at, ReportMark.Q, 4, out var number) ? (3, number)
        : ReportMarks.Take(ref at, ReportMark.H, 2, out number) ? (6, number)
        : null;

    /// <summary>"första kvartalet", "kvartal 1".</summary>
    private static (int Months, int Number)? TakeNumbered(ref DateCursor at)
    {
        var number = LastOne;
        var ordinal = at.Take(Term.Final) || at.Take(Term.Ordinal, out number);
        if (!at.Take(Term.Unit, out var unit) || MonthsIn((Unit)unit) is not { } months)
            return null;
        if (!ordinal && !(at.TakeNumber(1, 1, out number) && number > LastOne))
            return null;
        return number > 12 / months ? null : (months, number);
    }

    private static Yearly Of(int months, int number, SaidYear? year) => new(y => DaySpan.Months(y, months, number), year, DatePrecision.Period);

    private static int? MonthsIn(Unit unit) => unit switch
    {
        Unit.Quarter => 3,
        Unit.Tertial => 4,
        Unit.HalfYear => 6,
        _ => null,
    };
}
