namespace NetworkMinutes.Dates.Grammar;

/// <summary>"VT", "HT24", "ht 2025", "läsåret 24/25".</summary>
internal static class Terms
{
    private static readonly Point Marked = ReadMark;

    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        if ((Marked(ref next) is { } mark ? Through.Read(ref next, mark, Marked, slash: true) : ReadSchoolYear(ref next)) is not { } term)
            return null;
        at = next;
        return new(term, place.Lead.OfTime());
    }

    private static Yearly? ReadMark(ref DateCursor at)
    {
        var next = at;
        if (!next.Take(Term.TermMark, out var season))
            return null;
        var year = Attached(ref next) ?? SaidYears.Take(ref next);
        if (year is null && !at.IsAllCapital)
            return null;
        at = next;
        return Of((Season)season, year);
    }

    private static Yearly Of(Season season, SaidYear? year) => new(y => Seasons.Of(season, y), year, DatePrecision.Estimate);

    /// <summary>"HT24", "HT 24", "HT2024".</summary>
    private static SaidYear? Attached(ref DateCursor at)
    {
        var next = at;
        if (!SaidYears.IsFull(next) && !(next.IsNumber(2, 2) && next.Number is >= 10 and < 40))
            return null;
        next.TakeNumber(2, 4, out var year);
        if (!next.HasEnded && !next.IsDash && !next.IsSign('/'))
            return null;
        at = next;
        return new SaidYear(year < 100 ? 2000 + year : year, false);
    }

    private static Yearly? ReadSchoolYear(ref DateCursor at)
    {
        var next = at;
        if (!next.Take(Term.SchoolYear) || !YearPairs.Take(ref next, out var first))
            return null;
        at = next;
        return new Yearly(y => Units.SchoolYear(y), new SaidYear(first, false), DatePrecision.Estimate);
    }

}
