namespace NetworkMinutes.Recognition.Documents.Lines;

/// <summary>"Sida 1 av 3", "2 (4)", "- 3 -": alone on a line or beside a running head.</summary>
internal static class PageNumbers
{
    private const int Longest = 24;

    public static bool IsAlone(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line.Length < 3 || !char.IsAsciiDigit(line[^1]) && line[^1] is not (')' or '-' or '–'))
            return false;
        return line[0] is '-' or '–' ? IsBetweenDashes(line) : Start(line) == 0;
    }

    /// <summary>Where the running head ends that a page number follows; 0 when none does.</summary>
    public static int HeadBefore(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > 160 || !char.IsAsciiDigit(line[^1]) && line[^1] != ')')
            return 0;
        var start = Start(line);
        return start > 0 && (line[^1] == ')' || !line[start..].Contains('/') || char.IsLetter(line[start])) && char.IsWhiteSpace(line[start - 1]) ? line[..start].TrimEnd(" \t|–-").Length : 0;
    }

    /// <summary>Only a number, which may be a page's.</summary>
    public static bool IsBare(ReadOnlySpan<char> line) => line.Length is > 0 and < 4 && !line.ContainsAnyExceptInRange('0', '9');

    /// <summary>Where the page number at the end of the line starts; the line's length when there is none.</summary>
    private static int Start(ReadOnlySpan<char> line)
    {
        var at = line.Length;
        var total = false;
        if (line[at - 1] == ')')
        {
            var inside = DigitsBefore(line, Back(line, at - 1));
            if (inside == Back(line, at - 1))
                return line.Length;
            at = Back(line, inside);
            if (at == 0 || line[at - 1] != '(')
                return line.Length;
            at = Back(line, at - 1);
            total = true;
        }
        var digits = DigitsBefore(line, at);
        if (digits == at || at - digits > 3)
            return line.Length;
        at = digits;
        if (!total && TotalBefore(line, at) is var count && count < at)
        {
            at = count;
            total = true;
        }
        var word = WordBefore(line, Back(line, at));
        if (word is { } page)
            return page;
        return total && (at == 0 || !char.IsLetterOrDigit(line[at - 1])) ? at : line.Length;
    }

    /// <summary>"1 av" and "1 /" before the number of pages.</summary>
    private static int TotalBefore(ReadOnlySpan<char> line, int at)
    {
        var end = Back(line, at);
        var before = line[..end];
        int sign;
        if (before.EndsWith("/"))
            sign = 1;
        else if (end < at && (before.EndsWith("av", StringComparison.OrdinalIgnoreCase) || before.EndsWith("of", StringComparison.OrdinalIgnoreCase)))
            sign = 2;
        else
            return at;
        var stop = Back(line, end - sign);
        var start = DigitsBefore(line, stop);
        return start < stop && stop - start <= 3 ? start : at;
    }

    private static int? WordBefore(ReadOnlySpan<char> line, int end)
    {
        var stop = end > 0 && line[end - 1] is '.' or ':' ? end - 1 : end;
        var start = stop;
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        return line[start..stop] is var word && (IsWord(word, "sida") || IsWord(word, "sid") || IsWord(word, "sidan") || IsWord(word, "page")) ? start : null;
    }

    private static bool IsWord(ReadOnlySpan<char> word, string page) => word.Equals(page, StringComparison.OrdinalIgnoreCase);

    private static bool IsBetweenDashes(ReadOnlySpan<char> line) => line[^1] is '-' or '–' && IsBare(line[1..^1].Trim());

    private static int Back(ReadOnlySpan<char> line, int at)
    {
        while (at > 0 && char.IsWhiteSpace(line[at - 1]))
            at--;
        return at;
    }

    private static int DigitsBefore(ReadOnlySpan<char> line, int at)
    {
        while (at > 0 && char.IsAsciiDigit(line[at - 1]))
            at--;
        return at;
    }
}
