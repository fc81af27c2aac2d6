namespace NetworkMinutes.Documents.Reading;

/// <summary>What this program writes last in its own files: tables that repeat what stands under the items.</summary>
internal static class OwnSummary
{
    public const string Notice = "Sammanställningen av beslut och åtgärder upprepar det som står under punkterna och lästes inte.";

    private static readonly Dictionary<string, (string First, string Second)> Heads = new()
    {
        ["Beslut i korthet"] = ("Punkt", "Beslut"),
        ["Andras beslut"] = ("Punkt", "Beslut"),
        ["Åtgärder"] = ("Punkt", "Vad"),
    };

    public static bool IsHeading(string words) => Heads.ContainsKey(words);

    /// <summary>True for the first two cells of the table under that heading.</summary>
    public static bool IsHead(string heading, string first, string second) => Heads.TryGetValue(heading, out var head) && head == (first, second);
}
