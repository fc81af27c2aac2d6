using System.Text.Json;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>A text with what a careful coordinator would record from it.</summary>
internal sealed record Case(string Name, string Text, JsonElement Expected)
{
    public DateOnly MeetingDate => DateOnly.Parse(Expected.GetProperty("assumedMeetingDate").GetString()!);

    public ParsedMinutes Read() => MinutesText.Read(Text, new ReadingContext(MeetingDate));

    public JsonElement Recognised() => JsonDocument.Parse(MinutesJson.Write(Read(), MeetingDate)).RootElement;
}

internal static class Cases
{
    public static IReadOnlyList<Case> Dev { get; } = In("Dev");

    /// <summary>Minutes in other hands' styles, labelled before the rules met them, worked on since.</summary>
    public static IReadOnlyList<Case> Heldout { get; } = In("Heldout");

    /// <summary>Minutes whose misses nobody has looked at. See the recogniser's README before you do.</summary>
    public static IReadOnlyList<Case> Unseen { get; } = In("Unseen");

    public static string Folder => Path.Combine(Root.FullName, "tests", "NetworkMinutes.Tests", "Recognition");

    /// <summary>Real minutes that lie outside the project; null where they are not at hand.</summary>
    public static Case? Outside(string name)
    {
        for (var folder = Root.Parent; folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "recognition", "real", $"{name}.json");
            if (File.Exists(path))
                return Load(path);
        }
        return null;
    }

    private static List<Case> In(string folder) => [.. Directory.GetFiles(Path.Combine(Folder, folder), "*.json").Order().Select(Load)];

    public static Case Load(string path) => new(
        Path.GetFileNameWithoutExtension(path), File.ReadAllText(Path.ChangeExtension(path, "txt")), JsonDocument.Parse(File.ReadAllText(path)).RootElement);

    public static string Norm(string? text) => string.Join(' ', Words(text));

    public static IEnumerable<string> Words(string? text) =>
        new string([.. (text ?? "").ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static DirectoryInfo Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
                folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository root.");
            return folder;
        }
    }
}
