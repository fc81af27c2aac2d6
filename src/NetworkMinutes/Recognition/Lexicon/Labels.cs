using System.Text.RegularExpressions;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>The words that open a line and say what follows: "Beslut:", "Ansvarig:", "Närvarande".</summary>
internal static class Labels
{
    public static readonly HashSet<string> Decision = WordFile.Set("decisions", "labels");
    public static readonly HashSet<string> DecisionSummary = WordFile.Set("decisions", "summary labels");
    public static readonly HashSet<string> Proposal = WordFile.Set("decisions", "proposal labels");
    public static readonly HashSet<string> Input = WordFile.Set("decisions", "input labels");
    public static readonly HashSet<string> Action = WordFile.Set("labels", "action");
    public static readonly HashSet<string> Owner = WordFile.Set("labels", "owner");
    public static readonly HashSet<string> Due = WordFile.Set("labels", "due");
    public static readonly HashSet<string> ActionLists = WordFile.Set("labels", "action lists");
    public static readonly HashSet<string> Chair = WordFile.Set("head", "chair fields");
    public static readonly HashSet<string> Recorder = WordFile.Set("head", "recorder fields");

    private static readonly HashSet<string> Attendance = new(
        ((string[])["present", "absent", "excused", "hosts", "guests", "co-opted", "observers", "substitutes"]).SelectMany(s => WordFile.Section("head", s)),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>[] All =
        [Decision, DecisionSummary, Proposal, Input, Action, Owner, Due, ActionLists, Chair, Recorder, Attendance];

    private static readonly Regex Labelled = Pattern(@"^[*_]{0,2}(?<label>\p{L}[\p{L} /.-]{1,40}?)(\s+\d{1,2}|\s+[A-C])?[*_]{0,2}\s*:[*_]{0,2}\s*(?<rest>.*)$");

    /// <summary>The label before a colon and where the rest begins; null when the line has none.</summary>
    public static (string Label, int After)? Split(string line)
    {
        var match = Labelled.Match(line);
        return match.Success ? (match.Groups["label"].Value.Trim(), match.Groups["rest"].Index) : null;
    }

    public static bool OpensLine(string line) => (Split(line) is { } split && All.Any(set => set.Contains(split.Label))) || StandsAlone(line);

    /// <summary>A label on a line of its own, with or without its colon.</summary>
    public static bool StandsAlone(string line) => Alone(line) is var word && All.Any(set => set.Contains(word));

    public static string Alone(string line) => line.Trim().Trim('*', '_').TrimEnd(':').TrimEnd().TrimEnd('*', '_');
}
