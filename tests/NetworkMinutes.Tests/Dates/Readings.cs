using NetworkMinutes.Tests.Recognition;

namespace NetworkMinutes.Tests.Dates;

/// <summary>The table of readings.txt.</summary>
internal static class Readings
{
    public static IReadOnlyList<(string Words, string Said, string Earliest, string Latest)> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Cases.Folder, "..", "Dates", "readings.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(row => (row[0], row[1], row[2], row[3])),
    ];
}
