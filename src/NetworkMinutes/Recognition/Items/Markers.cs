using System.Text.RegularExpressions;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Items;

internal enum MarkerKind
{
    None,
    Bullet,
    Number,
    Letter,
}

/// <param name="Length">How long the sign is.</param>
/// <param name="Rest">Where what follows begins.</param>
internal readonly record struct Marker(MarkerKind Kind, int Length, int Rest);

/// <summary>The sign a line opens with: a bullet, a number, a letter, "att".</summary>
internal static class Markers
{
    private const string Bullets = "•●▪◦·‣*\u00b7\uf0b7\u2043o–—-→☐☑➔➜►";
    private const string TightBullets = "•●▪◦‣\uf0b7→☐☑➔➜►";
    private static readonly Regex Number = Pattern(@"^(?<sign>(?<n>\d{1,3})(?<sep>[.):]))\s+(?<rest>\S.*)$");
    private static readonly Regex Letter = Pattern(@"^(?<sign>(?<n>\d{1,2})?\s?(?<a>[a-zåäö])[.)])\s+(?<rest>\S.*)$", matchCase: true);
    private static readonly Regex Section = Pattern(@"^(?<sign>§\s*(?<n>\d{1,3})[.:]?)\s+(?<rest>\S.*)$|^(?<sign>(?<n>\d{1,3})\s*§[.:]?)\s+(?<rest>\S.*)$");

    public static Match MatchNumber(string line) => Number.Match(line);

    public static Match MatchLetter(string line) => Letter.Match(line);

    public static Match MatchSection(string line) => Section.Match(line);

    /// <summary>A list sign with words after it.</summary>
    public static Marker At(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
            return default;
        if (Bullets.Contains(line[0]) && Words(line, 1) is var words and > 1)
            return line[words..] is ['[', ' ' or 'x' or 'X', ']', ' ', _, ..] ? new Marker(MarkerKind.Bullet, words + 3, words + 4) : new Marker(MarkerKind.Bullet, 1, words);
        if (line is ['-' or '=', '>', ..] && Words(line, 2) is var pointed and > 2)
            return new Marker(MarkerKind.Bullet, 2, pointed);
        if (TightBullets.Contains(line[0]))
            return new Marker(MarkerKind.Bullet, 1, 1);
        var digits = 0;
        while (digits < 3 && digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        if (digits > 0 && digits < line.Length && line[digits] is '.' or ')' or ':' && Words(line, digits + 1) is var after && after > digits + 1)
            return new Marker(MarkerKind.Number, digits + 1, after);
        var letter = digits is 1 or 2 && line[digits..] is [' ', ..] ? digits + 1 : digits;
        if (digits < 3 && letter + 1 < line.Length && (line[letter] is >= 'a' and <= 'z' or 'å' or 'ä' or 'ö') && line[letter + 1] is '.' or ')' && Words(line, letter + 2) is var rest && rest > letter + 2 && !(line[letter] == 'v' && char.IsAsciiDigit(line[rest])))
            return new Marker(MarkerKind.Letter, letter + 2, rest);
        return default;
    }

    public static bool IsNumbered(string line) => At(line).Kind is MarkerKind.Number or MarkerKind.Letter || (line.Contains('§', StringComparison.Ordinal) && Section.IsMatch(line));

    /// <summary>"att höja avgiften", "samt att höja avgiften".</summary>
    public static bool IsClause(ReadOnlySpan<char> line) => ClauseStart(line) is var at && line.Length > at + 4 && line[at..].StartsWith("att", StringComparison.OrdinalIgnoreCase) && Words(line, at + 3) > at + 3;

    /// <summary>Where "att" stands after "samt" or "och".</summary>
    public static int ClauseStart(ReadOnlySpan<char> line) =>
        line.StartsWith("samt att ", StringComparison.OrdinalIgnoreCase) ? 5 : line.StartsWith("och att ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;

    public static bool OpensLine(string line) => At(line).Kind == MarkerKind.Bullet || IsNumbered(line);

    /// <summary>Where words follow white space; 0 when they do not.</summary>
    private static int Words(ReadOnlySpan<char> line, int from)
    {
        var at = from;
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        return at > from && at < line.Length ? at : 0;
    }
}
