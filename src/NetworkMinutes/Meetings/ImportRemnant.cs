using NetworkMinutes.Recognition;
using NetworkMinutes.Recognition.Documents;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Meetings;

/// <summary>What stands before the first item of old minutes and was not understood. A greeting or the name of a house does no harm there; people and decisions do.</summary>
internal static class ImportRemnant
{
    private const int LongestGreeting = 200;
    private const int LongestQuote = 80;

    private static readonly string[] OfAttendance = ["närvar", "frånvar", "deltag", "deltog", "förhinder", "återbud"];

    /// <returns>The beginning of what somebody has to look at; null when nothing is.</returns>
    public static string? ToLookAt(ParsedMinutes read)
    {
        var lines = read.Preamble.Split('\n').Select(SwedishText.Collapse).Where(line => line.Length > 0).ToList();
        var isLong = lines.Sum(line => line.Length) > LongestGreeting;
        var line = lines.Find(NamesPeople) ?? (isLong || HoldsEntries(read) ? lines.FirstOrDefault() : null);
        return line?.Length > LongestQuote ? line[..LongestQuote].TrimEnd() + "…" : line;
    }

    private static bool NamesPeople(string line) =>
        OfAttendance.Any(word => SwedishText.Fold(line).Contains(word, StringComparison.Ordinal)) || InBrackets(line).Any(OrganisationNames.IsMunicipality)
        || (line.Split(',') is [var name, .., var last] && PersonNames.IsLikely(name.Split(['<', '('])[0].Trim()) && OrganisationNames.IsMunicipality(last));

    private static IEnumerable<string> InBrackets(string line) => line.Split('(').Skip(1).Select(part => part.Split(')')[0]);

    private static bool HoldsEntries(ParsedMinutes read) =>
        MinutesText.ReadItem(read.Preamble, new ReadingContext(read.MeetingDate ?? DateOnly.MinValue) { Body = read.Body }).Entries.Any(entry => entry is ParsedDecision or ParsedAction);
}
