namespace NetworkMinutes.Dates.Grammar;

/// <summary>"i maj", "senast i mars 2025", "januari–mars", "i maj och juni". By itself a month is none, it needs a lead, a year or a second month.</summary>
internal static class Months
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        if (place.Lead == Lead.On || IsName(at, place.Lead) || IsAlone(at, place) || ReadOne(ref next) is not { } first)
            return null;
        var months = Through.Read(ref next, first, ReadOne, and: place.Lead != Lead.None, slash: true);
        if (place.Lead == Lead.None && months.Year is null && ReferenceEquals(months, first))
            return null;
        at = next;
        return new(months, place.Lead.OfTime());
    }

    private static Yearly? ReadOne(ref DateCursor at)
    {
        var next = at;
        if (next.Is(Term.Holiday) || !next.Take(Term.Month, out var month))
            return null;
        if (next.Is(Term.Unit, out var unit) && (Unit)unit == Unit.Month)
            next.Take(Term.Unit);
        var year = SaidYears.Take(ref next);
        at = next;
        return Yearly.Month(month, year);
    }

    /// <summary>A word of its own in the midst of others, or what is left of a day that does not exist.</summary>
    private static bool IsAlone(DateCursor at, Place place)
    {
        if (place.Lead != Lead.None)
            return false;
        at.Move();
        return place.IsAfterNumber || at.Kind == TokenKind.End || (at.Kind == TokenKind.Word && at.Word is null) || at.Is(Term.And);
    }

    /// <summary>"till Maj", "från Jan": a person.</summary>
    private static bool IsName(in DateCursor at, Lead lead) =>
        at.Is(Term.Name) && at.IsCapital && !at.IsAllCapital && lead is not (Lead.None or Lead.In or Lead.During);
}
