using NetworkMinutes.Recognition.Documents.Lines;

namespace NetworkMinutes.Recognition.Documents.Headings;

internal enum HeadingStyle : byte
{
    Section,
    Dotted,
    Bracketed,
    Dashed,
    Bare,
    Named,
    Roman,
    Capital,
}

/// <summary>What a numbered heading opens with: "3.", "§ 3", "Punkt 3 –", "5 och 6.", "IV.".</summary>
/// <param name="Last">The last number of "5–6"; else the same as First.</param>
/// <param name="Title">Where the title begins in the line.</param>
internal readonly record struct HeadingSign(HeadingStyle Style, int First, int Last, int NumberStart, int NumberEnd, int Title)
{
    /// <summary>A number of four digits may be a year: it is a heading's only where the one before it is.</summary>
    public const int LastSure = 999;

    private const int LongestBare = 90;
    private const int MostMerged = 5;

    /// <param name="digits">How many digits its number may have.</param>
    public static bool TryRead(ReadOnlySpan<char> line, out HeadingSign sign, int digits = 3)
    {
        var start = 0;
        while (start < line.Length && line[start] is '#' or '*' or '_')
            start++;
        if (start > 0)
            start = LineSigns.AfterSpace(line, start);
        sign = default;
        if (start >= line.Length || line.Length - start < 3)
            return false;
        return line[start] switch
        {
            '§' => TrySection(line, start, digits, out sign),
            >= '0' and <= '9' => TryNumber(line, start, digits, HeadingStyle.Bare, out sign),
            '(' => TryBracket(line, start, out sign),
            'P' or 'p' or 'Ä' or 'ä' or 'D' or 'd' or 'M' or 'm' => TryNamed(line, start, digits, out sign),
            >= 'A' and <= 'X' => TryLetters(line, start, out sign),
            _ => false,
        };
    }

    /// <summary>"§ 12" or "3." on a line of its own, its title on the next.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line) =>
        line.Length is > 1 and <= 12 && (line[0] == '§' || line[^1] is '.' or ')' || line[0] is 'P' or 'p' or 'Ä' or 'ä')
        && (char.IsAsciiDigit(line[^1]) || (char.IsAsciiDigit(line[^2]) && (char.IsAsciiDigit(line[0]) || line[0] == '§')))
        && TryRead(string.Concat(line, " X"), out var sign) && sign.Title == line.Length + 1;

    /// <summary>"5 och 6" as written, a single number without leading zeros.</summary>
    public string Number(ReadOnlySpan<char> line)
    {
        var written = line[NumberStart..NumberEnd].Trim();
        return First == Last && Style is not (HeadingStyle.Roman or HeadingStyle.Capital) ? First.ToString(System.Globalization.CultureInfo.InvariantCulture) : written.ToString();
    }

    private static bool TrySection(ReadOnlySpan<char> line, int start, int digits, out HeadingSign sign)
    {
        var at = start + 1;
        if (at < line.Length && line[at] == '§')
            at++;
        return TryNumber(line, LineSigns.AfterSpace(line, at), digits, HeadingStyle.Section, out sign);
    }

    private static bool TryBracket(ReadOnlySpan<char> line, int start, out HeadingSign sign)
    {
        var end = LineSigns.Digits(line, start + 1);
        sign = default;
        if (end == start + 1 || end > start + 3 || end + 2 >= line.Length || line[end] != ')' || line[end + 1] != ' ')
            return false;
        var number = Parse(line[(start + 1)..end]);
        sign = new HeadingSign(HeadingStyle.Bracketed, number, number, start + 1, end, end + 2);
        return true;
    }

    /// <summary>"Punkt 3 –", "Ärende 3:".</summary>
    private static bool TryNamed(ReadOnlySpan<char> line, int start, int digits, out HeadingSign sign)
    {
        sign = default;
        var end = start;
        while (end < line.Length && char.IsLetter(line[end]))
            end++;
        var word = line[start..end];
        var isNamed = false;
        foreach (var name in (ReadOnlySpan<string>)["punkt", "ärende", "dagordningspunkt", "mötespunkt", "pkt", "paragraf"])
            isNamed |= word.Equals(name, StringComparison.OrdinalIgnoreCase);
        if (end < line.Length && line[end] == '.')
            end++;
        return isNamed && end < line.Length && line[end] == ' ' && TryNumber(line, end + 1, digits, HeadingStyle.Named, out sign);
    }

    private static bool TryLetters(ReadOnlySpan<char> line, int start, out HeadingSign sign)
    {
        sign = default;
        var end = start;
        while (end < line.Length && line[end] is >= 'A' and <= 'X')
            end++;
        if (end - start > 5 || end + 1 >= line.Length)
            return false;
        var marked = line[end] is '.' or ')' && line[end + 1] == ' ';
        var roman = Romans.Read(line[start..end]);
        if (roman > 0 && (marked || (line[end] == ' ' && IsBareTitle(line, end + 1))))
            sign = new HeadingSign(HeadingStyle.Roman, roman, roman, start, end, marked ? end + 2 : end + 1);
        else if (end - start == 1 && marked && line[start] <= 'N')
            sign = new HeadingSign(HeadingStyle.Capital, line[start] - 'A' + 1, line[start] - 'A' + 1, start, end, end + 2);
        return sign.Title > 0;
    }

    private static bool TryNumber(ReadOnlySpan<char> line, int start, int digits, HeadingStyle style, out HeadingSign sign)
    {
        sign = default;
        var end = LineSigns.Digits(line, start);
        if (end == start || end - start > digits || end + 1 >= line.Length)
            return false;
        var first = Parse(line[start..end]);
        var last = first;
        if (Merged(line, end) is var (to, number) && number > first && number - first <= MostMerged)
            (end, last) = (to, number);
        var at = end;
        if (style == HeadingStyle.Bare && LineSigns.AfterSpace(line, at) is var section && section < line.Length && line[section] == '§')
            (style, at) = (HeadingStyle.Section, section + 1);
        var marked = at;
        while (marked < line.Length && marked < at + 2 && line[marked] is '.' or ')' or ':')
            marked++;
        while (marked > at && marked < line.Length && line[marked] is '*' or '_')
            marked++;
        var title = LineSigns.AfterSpace(line, marked);
        if (title >= line.Length)
            return false;
        if (style == HeadingStyle.Bare && marked > at)
        {
            if (title == marked && !(line[at] is '.' or ')' && char.IsUpper(line[title])))
                return false;
            sign = new HeadingSign(line[at] == ')' ? HeadingStyle.Bracketed : HeadingStyle.Dotted, first, last, start, end, title);
            return true;
        }
        if (title == marked || (marked == at && end - start > 2 && style == HeadingStyle.Bare))
            return false;
        if (marked == at && line[title] is '–' or '—' or '-' && title + 2 < line.Length && line[title + 1] == ' ')
            sign = new HeadingSign(style == HeadingStyle.Bare ? HeadingStyle.Dashed : style, first, last, start, end, LineSigns.AfterSpace(line, title + 1));
        else if (style == HeadingStyle.Section || marked > at || (style == HeadingStyle.Named ? char.IsUpper(line[title]) : IsBareTitle(line, title)))
            sign = new HeadingSign(style, first, last, start, end, title);
        return sign.Title > 0;
    }

    /// <summary>"och 6", "–6" after the first number.</summary>
    private static (int End, int Number)? Merged(ReadOnlySpan<char> line, int from)
    {
        var at = LineSigns.AfterSpace(line, from);
        if (at + 1 >= line.Length)
            return null;
        if (line[at] is '-' or '–' or '—' or '&' or '+')
            at++;
        else if (at > from && line[at..].StartsWith("och ", StringComparison.OrdinalIgnoreCase))
            at += 4;
        else
            return null;
        at = LineSigns.AfterSpace(line, at);
        if (at < line.Length && line[at] == '§')
            at = LineSigns.AfterSpace(line, at + 1);
        var end = LineSigns.Digits(line, at);
        return end > at && end - at <= 3 ? (end, Parse(line[at..end])) : null;
    }

    private static bool IsBareTitle(ReadOnlySpan<char> line, int title) =>
        title < line.Length && line.Length < LongestBare && char.IsUpper(line[title]) && line[^1] is not ('.' or ':' or ';' or ',');

    private static int Parse(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
