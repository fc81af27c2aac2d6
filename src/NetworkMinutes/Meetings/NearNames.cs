namespace NetworkMinutes.Meetings;

/// <summary>Names of the same person spelt differently: "Lena Stål" and "Lena Ståhl", "Lindahl Petra" and "Petra Lindahl".</summary>
internal static class NearNames
{
    private const int Long = 7;

    public static string[] Words(string name) => SwedishText.Fold(name).Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries);

    public static bool Are(string[] one, string[] other)
    {
        if (one.Length < 2 || one.Length != other.Length) return false;
        if (!one.Except(other).Any() && !other.Except(one).Any()) return true;
        var unlike = -1;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] == other[i]) continue;
            if (unlike >= 0) return false;
            unlike = i;
        }

        return unlike >= 0 && IsNear(one[unlike], other[unlike]);
    }

    private static bool IsNear(string one, string other)
    {
        var shortest = Math.Min(one.Length, other.Length);
        var most = shortest >= Long ? 2 : shortest > 2 ? 1 : 0;
        return Math.Abs(one.Length - other.Length) <= most && Changes(one, other) <= most;
    }

    /// <summary>How many letters have to be put in, left out or changed.</summary>
    private static int Changes(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, first) = (row[0], i);
            row[0] = first;
            for (var j = 1; j <= other.Length; j++)
                (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)), row[j]);
        }

        return row[^1];
    }
}
