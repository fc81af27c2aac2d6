namespace NetworkMinutes.Recognition.Documents.Lines;

/// <summary>The sign a line opens with: a bullet, a number, a letter, "att".</summary>
internal static class LineSigns
{
    private const int LongestHeading = 90;

    public static bool Opens(ReadOnlySpan<char> line) => AfterBullet(line) > 0 || IsNumbered(line);

    public static bool IsNumbered(ReadOnlySpan<char> line) => AfterNumber(line) > 0 || AfterSection(line) > 0 || Letter(line).After > 0;

    public static bool IsClause(ReadOnlySpan<char> line) => line.Length > 4 && char.IsWhiteSpace(line[3]) && line.StartsWith("att", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the words begin; 0 when no bullet stands first.</summary>
    public static int AfterBullet(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
            return 0;
        if (line is ['-' or '=', '>', ' ', ..])
            return AfterSpace(line, 2);
        if (line[0] is '•' or '●' or '▪' or '◦' or '‣' or '\uf0b7' or '→' or '➔' or '➜' or '►')
            return AfterSpace(line, 1);
        return line[0] is '·' or '*' or '\u2043' or 'o' or '–' or '—' or '-' && char.IsWhiteSpace(line[1]) ? AfterSpace(line, 1) : 0;
    }

    /// <summary>"3. ", "3) ", "3: ".</summary>
    public static int AfterNumber(ReadOnlySpan<char> line)
    {
        var at = Digits(line, 0);
        return at is > 0 and <= 3 && at + 2 < line.Length && line[at] is '.' or ')' or ':' && char.IsWhiteSpace(line[at + 1]) ? AfterSpace(line, at + 1) : 0;
    }

    /// <summary>"§ 3 ", "3 § ".</summary>
    public static int AfterSection(ReadOnlySpan<char> line)
    {
        if (line.Length < 4)
            return 0;
        int at;
        if (line[0] == '§')
        {
            var from = AfterSpace(line, 1);
            at = Digits(line, from);
            if (at == from)
                return 0;
        }
        else
        {
            at = Digits(line, 0);
            if (at is 0 or > 3 || (at = AfterSpace(line, at)) >= line.Length || line[at++] != '§')
                return 0;
        }
        if (at < line.Length && line[at] is '.' or ':')
            at++;
        return at + 1 < line.Length && char.IsWhiteSpace(line[at]) ? AfterSpace(line, at) : 0;
    }

    /// <summary>"a) ", "8a. ": the number before, the letter, and where the words begin.</summary>
    public static (int Number, char Letter, int After) Letter(ReadOnlySpan<char> line)
    {
        var at = Digits(line, 0);
        if (at > 2)
            return default;
        var number = at == 0 ? -1 : int.Parse(line[..at], System.Globalization.CultureInfo.InvariantCulture);
        if (at < line.Length && line[at] == ' ')
            at++;
        return at + 3 < line.Length && line[at] is (>= 'a' and <= 'z') or 'å' or 'ä' or 'ö' && line[at + 1] is '.' or ')' && char.IsWhiteSpace(line[at + 2])
            && !(line[at] == 'v' && char.IsAsciiDigit(line[at + 3]))
            ? (number, line[at], AfterSpace(line, at + 3))
            : default;
    }

    /// <summary>"8a Larm", a heading with a number and a letter and no sign after them.</summary>
    public static (int Number, char Letter, int After) BareLetter(ReadOnlySpan<char> line)
    {
        var at = Digits(line, 0);
        return at is 1 or 2 && at + 3 < line.Length && line.Length < LongestHeading && line[at] is >= 'a' and <= 'z' && line[at + 1] == ' ' && char.IsUpper(line[at + 2]) && line[^1] is not ('.' or ',' or ';')
            ? (int.Parse(line[..at], System.Globalization.CultureInfo.InvariantCulture), line[at], at + 2)
            : default;
    }

    public static int Digits(ReadOnlySpan<char> line, int from)
    {
        while (from < line.Length && char.IsAsciiDigit(line[from]))
            from++;
        return from;
    }

    public static int AfterSpace(ReadOnlySpan<char> line, int from)
    {
        while (from < line.Length && char.IsWhiteSpace(line[from]))
            from++;
        return from;
    }
}
