namespace NetworkMinutes.Dates.Grammar;

/// <summary>The capitals that reports go by: quarters Q1-Q4, tertials T1-T3, half-years H1-H2 and the year's report VB.</summary>
internal enum ReportMark
{
    Q,
    T,
    H,
    VB,
}

internal static class ReportMarks
{
    /// <summary>The capital with its number right after it: "Q3".</summary>
    public static bool Take(ref DateCursor at, ReportMark mark, int most, out int number)
    {
        var next = at;
        number = 0;
        if (!Take(ref next, mark) || !next.IsGlued || !next.TakeNumber(1, 1, out number) || number < 1 || number > most)
            return false;
        at = next;
        return true;
    }

    public static bool Take(ref DateCursor at, ReportMark mark) =>
        Is(at, mark) && at.Take(Term.ReportMark);

    public static bool Is(in DateCursor at, ReportMark mark) => at.IsAllCapital && at.Is(Term.ReportMark, out var found) && (ReportMark)found == mark;
}
