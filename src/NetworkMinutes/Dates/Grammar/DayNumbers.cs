namespace NetworkMinutes.Dates.Grammar;

/// <summary>The numbers before a month: "3", "3:e", "13-14", "3 och 4", "3, 10 och 17". Several are one span from the first to the last.</summary>
internal static class DayNumbers
{
    private const int LastOfMonth = 31;

    public static (int First, int Last)? Take(ref DateCursor at)
    {
        var next = at;
        if (!TakeOne(ref next, out var first))
            return null;
        var (last, listed) = (first, true);
        while (listed)
        {
            var more = next;
            listed = more.TakeSign(',');
            if (!listed && !Through.TakeLink(ref more, and: true))
                break;
            Days.TakeOpening(ref more);
            if (!TakeOne(ref more, out var day) || day <= last)
                return null;
            last = day;
            next = more;
        }
        at = next;
        return (first, last);
    }

    /// <summary>"3", "3:e", "1:a", "3e", "3." before a month.</summary>
    public static bool TakeOne(ref DateCursor at, out int day)
    {
        var next = at;
        if (!next.TakeNumber(1, 2, out day) || day is < 1 or > LastOfMonth)
            return false;
        at = next;
        TakeEnding(ref at);
        next = at;
        if (next.TakeSign('.', glued: true) && next.Is(Term.Month))
            at = next;
        return true;
    }

    public static bool TakeEnding(ref DateCursor at)
    {
        var next = at;
        next.TakeSign(':', glued: true);
        if (!next.IsGlued || next.Token is not ("e" or "a" or "E" or "A"))
            return false;
        next.Move();
        at = next;
        return true;
    }
}
