namespace NetworkMinutes.Dates.Grammar;

/// <summary>"mellan den 3 och 5 maj", "mellan jul och nyår".</summary>
internal static class Between
{
    public static Said? Read(ref DateCursor at, Place place)
    {
        var next = at;
        if (!next.Take(Term.Between) || ReadTime(ref next) is not { } first)
            return null;
        var between = next.Take(Term.And) ? ReadTime(ref next) is { } last ? first.Through(last) : null : IsWhole(at, next) ? first : null;
        if (between is null)
            return null;
        at = next;
        return new(between, place.Lead.OfTime());
    }

    private static Yearly? ReadTime(ref DateCursor at) => DateGrammar.Any(DateGrammar.Times, ref at, Place.Inside)?.Meaning as Yearly;

    /// <summary>"3 och 5 maj" has been read as one span already.</summary>
    private static bool IsWhole(in DateCursor at, in DateCursor next) => next.TextFrom(at).Contains(" och ", StringComparison.OrdinalIgnoreCase);
}
