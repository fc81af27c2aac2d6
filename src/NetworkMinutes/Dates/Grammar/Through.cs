namespace NetworkMinutes.Dates.Grammar;

/// <summary>From one to another: "maj–juni", "3 till 5 maj", "v. 6 och 7".</summary>
internal static class Through
{
    /// <summary>The first alone when nothing more follows.</summary>
    public static Yearly Read(ref DateCursor at, Yearly first, Point point, bool and = false, bool slash = false, bool days = false)
    {
        var next = at;
        if (!TakeLink(ref next, and, slash))
            return first;
        if (days)
            Days.TakeOpening(ref next);
        if (point(ref next) is not { } last || first.Through(last) is not { } whole)
            return first;
        at = next;
        return whole;
    }

    public static bool TakeLink(ref DateCursor at, bool and = false, bool slash = false) =>
        at.TakeDash() || (and && at.Take(Term.And)) || (slash && at.TakeSign('/')) || TakeTo(ref at);

    private static bool TakeTo(ref DateCursor at)
    {
        var next = at;
        if (!next.Take(Term.Lead, out var lead) || (Lead)lead is not (Lead.To or Lead.Through))
            return false;
        at = next;
        return true;
    }
}
