using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Documents.Tests.Reading;

/// <summary>The labelled minutes of the recogniser's tests.</summary>
internal static class Labelled
{
    public static readonly ReadingContext Context = new(new DateOnly(2025, 1, 1));

    public static IReadOnlyList<string> Names { get; } = [.. new[] { "Dev", "Heldout" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Folder, folder), "*.txt")).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props"))) folder = folder.Parent!;
            return Path.Combine(folder.FullName, "tests", "NetworkMinutes.Tests", "Recognition");
        }
    }

    public static ParsedMinutes Read(string name) => MinutesText.Read(File.ReadAllText(Path.Combine(Folder, name)), Context);

    public static async Task<ParsedMinutes> Read(byte[] file)
    {
        var read = await MinutesFile.Read("minutes.docx", file);
        return MinutesText.Read(read.Text, Context with { LinesAreWhole = read.LinesAreWhole });
    }

    /// <summary>What goes to the register, a line each.</summary>
    public static List<string> Register(ParsedMinutes minutes) =>
    [
        $"dag {minutes.MeetingDate}", $"grupp {minutes.Body?.ToUpper(SwedishText.Culture)}",
        .. minutes.Attendance.Select(a => $"{(a.Capacity is ParsedCapacity.Member ? a.Status.ToString() : "")} {a.Capacity} {a.Name}, {a.Organisation} {a.Note}").Order(StringComparer.Ordinal),
        .. minutes.Items.SelectMany(item => (string[])[$"punkt {item.Number} {item.Title}", .. item.Reading.Entries.Select(e => $"{item.Number} {e.GetType().Name} {e.Text}")]),
    ];
}
