namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>The words that open a line and say what follows: "Beslut:", "Ansvarig:", "Närvarande".</summary>
internal static class Labels
{
    private const int Longest = 48;

    public static readonly HashSet<string> Decision = WordFile.Set("decisions", "labels");
    public static readonly HashSet<string> NoDecision = WordFile.Set("decisions", "no decision");
    public static readonly HashSet<string> DecisionSummary = WordFile.Set("decisions", "summary labels");
    public static readonly HashSet<string> Proposal = WordFile.Set("decisions", "proposal labels");
    public static readonly HashSet<string> Input = WordFile.Set("decisions", "input labels");
    public static readonly HashSet<string> Action = WordFile.Set("labels", "action");
    public static readonly HashSet<string> Owner = WordFile.Set("labels", "owner");
    public static readonly HashSet<string> Due = WordFile.Set("labels", "due");
    public static readonly HashSet<string> ActionLists = WordFile.Set("labels", "action lists");
    public static readonly HashSet<string> Chair = WordFile.Set("head", "chair fields");
    public static readonly HashSet<string> Recorder = WordFile.Set("head", "recorder fields");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> All = new HashSet<string>(
        [
            .. Decision, .. DecisionSummary, .. Proposal, .. Input, .. Action, .. Owner, .. Due, .. ActionLists, .. Chair, .. Recorder,
            .. ((string[])["present", "absent", "excused", "hosts", "guests", "co-opted", "observers", "substitutes"]).SelectMany(s => WordFile.Section("head", s)),
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The label before a colon and where the rest begins; null when the line has none. "Förslag 2:" is labelled "Förslag".</summary>
    public static (string Label, int After)? Split(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, Longest)].IndexOf(':');
        if (colon < 2)
            return null;
        var label = WithoutCount(line[..colon].Trim().Trim("*_"));
        if (label.Length < 2 || !char.IsLetter(label[0]))
            return null;
        foreach (var c in label)
        {
            if (!char.IsLetter(c) && c is not (' ' or '/' or '.' or '-'))
                return null;
        }
        var after = colon + 1;
        while (after < line.Length && after < colon + 3 && line[after] is '*' or '_')
            after++;
        while (after < line.Length && char.IsWhiteSpace(line[after]))
            after++;
        return (label.ToString(), after);
    }

    /// <summary>"TODO Anna", "Uppdrag till Ali och Birgitta": a label of work, and to whom it goes. Null for other labels.</summary>
    public static string? AddresseeOf(string label)
    {
        for (var space = label.IndexOf(' ', StringComparison.Ordinal); space > 0; space = label.IndexOf(' ', space + 1))
        {
            if (!Action.Contains(label[..space]))
                continue;
            var who = label[(space + 1)..];
            foreach (var to in (string[])["till ", "åt ", "för "])
                who = who.StartsWith(to, StringComparison.OrdinalIgnoreCase) ? who[to.Length..] : who;
            if (who.Length > 1 && char.IsUpper(who[0]))
                return who;
        }
        return null;
    }

    public static bool OpensLine(ReadOnlySpan<char> line) => (Split(line) is { } split && All.Contains(split.Label)) || StandsAlone(line);

    /// <summary>A label on a line of its own, with or without its colon.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> line) => line.Length < Longest && All.Contains(Bare(line));

    public static string Alone(string line) => Bare(line).ToString();

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line) => line.Trim().Trim("*_").TrimEnd(':').TrimEnd().TrimEnd("*_");

    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> label)
    {
        var space = label.LastIndexOf(' ');
        if (space < 0)
            return label;
        var last = label[(space + 1)..];
        return last.Length is 1 or 2 && (last.IndexOfAnyExceptInRange('0', '9') < 0 || last is ['A' or 'B' or 'C']) ? label[..space].TrimEnd() : label;
    }
}
