using System.Globalization;
using System.Text.RegularExpressions;
using NetworkMinutes.Recognition.Items;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents;

internal enum HeadingStyle
{
    Section,
    Dotted,
    Bare,
    Named,
}

internal sealed record HeadingCandidate(int Line, int Number, string Title, HeadingStyle Style, double Likeness);

/// <summary>Lines that may open a numbered item, with how much each looks like a heading.</summary>
internal static class HeadingCandidates
{
    private static readonly Regex BareNumber = Pattern(@"^(?<n>\d{1,2})\s+(?<rest>\p{Lu}.*[^.!?:;,])$", matchCase: true);
    private static readonly Regex NamedNumber = Pattern(@"^(punkt|ärende|dagordningspunkt)\s+(?<n>\d{1,2})\s*[.:–-]?\s+(?<rest>\S.*)$");

    public static IReadOnlyList<HeadingCandidate> Find(IReadOnlyList<LogicalLine> lines, HashSet<int> taken)
    {
        var found = new List<HeadingCandidate>();
        var matches = lines.Select(line => Match(line.Text)).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!taken.Contains(i) && matches[i] is var (style, match))
                found.Add(Candidate(lines, matches, i, style, match));
        }
        return found;
    }

    private static (HeadingStyle Style, Match Match)? Match(string line)
    {
        if (!char.IsDigit(line[0]) && line[0] is not ('§' or 'P' or 'p' or 'Ä' or 'ä' or 'D' or 'd'))
            return null;
        if (Markers.MatchSection(line) is { Success: true } section)
            return (HeadingStyle.Section, section);
        if (Markers.MatchNumber(line) is { Success: true } dotted)
            return (HeadingStyle.Dotted, dotted);
        if (NamedNumber.Match(line) is { Success: true } named)
            return (HeadingStyle.Named, named);
        return BareNumber.Match(line) is { Success: true } bare && bare.Length < 90 ? (HeadingStyle.Bare, bare) : null;
    }

    private static HeadingCandidate Candidate(IReadOnlyList<LogicalLine> lines, List<(HeadingStyle Style, Match Match)?> matches, int i, HeadingStyle style, Match match)
    {
        var number = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
        var title = match.Groups["rest"].Value;
        var likeness = 1.0;
        if (lines[i].BlankBefore)
            likeness += 0.2;
        if (title[^1] is '.' or ',' or ';')
            likeness -= 0.4;
        if (title.Length > 100)
            likeness -= 0.3;
        if (!char.IsUpper(title[0]) && !char.IsDigit(title[0]))
            likeness -= 0.4;
        if (i > 0 && lines[i - 1].Text.EndsWith(':'))
            likeness -= 0.6;
        if (IsNeighbour(matches, i - 1, number - 1) || IsNeighbour(matches, i + 1, number + 1))
            likeness -= 0.4;
        return new HeadingCandidate(i, number, title, style, Math.Max(0.05, likeness));
    }

    private static bool IsNeighbour(List<(HeadingStyle Style, Match Match)?> matches, int i, int number) =>
        i >= 0 && i < matches.Count && matches[i] is var (_, match)
        && match.Groups["n"].Value == number.ToString(CultureInfo.InvariantCulture);
}
