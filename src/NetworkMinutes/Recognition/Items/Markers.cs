using System.Text.RegularExpressions;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Items;

/// <summary>The sign a line opens with: a bullet, a number, a letter, "att".</summary>
internal static class Markers
{
    private static readonly Regex Bullet = Pattern(@"^(?<sign>[•●▪◦·‣*\u00b7\uf0b7\u2043o–—-])\s+(?<rest>\S.*)$|^(?<sign>[•●▪◦‣\uf0b7])(?<rest>\S.*)$");
    private static readonly Regex Number = Pattern(@"^(?<sign>(?<n>\d{1,3})(?<sep>[.):]))\s+(?<rest>\S.*)$");
    private static readonly Regex Letter = Pattern(@"^(?<sign>(?<n>\d{1,2})?\s?(?<a>[a-zåäö])[.)])\s+(?<rest>\S.*)$", matchCase: true);
    private static readonly Regex Section = Pattern(@"^(?<sign>§\s*(?<n>\d{1,3})[.:]?)\s+(?<rest>\S.*)$|^(?<sign>(?<n>\d{1,3})\s*§[.:]?)\s+(?<rest>\S.*)$");
    private static readonly Regex Clause = Pattern(@"^att\s+\S", matchCase: false);

    public static Match MatchBullet(string line) => Bullet.Match(line);

    public static Match MatchNumber(string line) => Number.Match(line);

    public static Match MatchLetter(string line) => Letter.Match(line);

    public static Match MatchSection(string line) => Section.Match(line);

    public static bool IsNumbered(string line) => Number.IsMatch(line) || Section.IsMatch(line) || Letter.IsMatch(line);

    public static bool IsClause(string line) => Clause.IsMatch(line);

    public static bool OpensLine(string line) => Bullet.IsMatch(line) || IsNumbered(line);
}
