namespace NetworkMinutes.Dates.Grammar;

/// <summary>Two years in a row as one: "2024/25", "2024/2025", "24/25", "2024–25".</summary>
internal static class YearPairs
{
    public static bool Take(ref DateCursor at, out int first)
    {
        var next = at;
        first = 0;
        if (!SaidYears.IsFull(next) && !next.IsNumber(2, 2))
            return false;
        first = next.Number < 100 ? 2000 + next.Number : next.Number;
        next.Move();
        if (!(next.TakeSign('/') || next.TakeDash()) || !(SaidYears.IsFull(next) || next.IsNumber(2, 2)))
            return false;
        if ((next.Number < 100 ? first / 100 * 100 + next.Number : next.Number) != first + 1)
            return false;
        next.Move();
        if (!next.HasEnded)
            return false;
        at = next;
        return true;
    }
}
