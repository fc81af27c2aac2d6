using System.Diagnostics;
using System.Globalization;
using NetworkMinutes.Bodies;
using NetworkMinutes.Documents;
using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;
using Directory = System.IO.Directory;

namespace NetworkMinutes.Benchmarks.Importing;

/// <summary>How fast Word files become minutes on one core: at least 100 a second, file to reading. Counted in processor time, so that other cores give nothing away.</summary>
internal static class ImportingBar
{
    private const double LeastPerSecond = 100;
    private const int Rounds = 7;
    private const int FilesInRound = 240;

    private static readonly DateOnly Day = new(2024, 3, 14);

    public static async Task<int> Run()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Dev"), "*.txt").Order(StringComparer.Ordinal).Select(WordOf).ToList();
        await ReadAll(files);
        var speeds = new List<double>();
        for (var round = 0; round < Rounds; round++) speeds.Add(await ReadAll(files));
        var median = speeds.Order().ElementAt(Rounds / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"importing: {median:0} Word files a second on one core, {files.Average(f => f.Length) / 1024:0} KB each (bar {LeastPerSecond:0})"));
        return median >= LeastPerSecond ? 0 : 1;
    }

    private static async Task<double> ReadAll(List<byte[]> files)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < FilesInRound; i++)
        {
            var read = await MinutesFile.Read("minutes.docx", files[i % files.Count]);
            MinutesText.Read(read.Text, new ReadingContext(Day) { LinesAreWhole = read.LinesAreWhole });
        }

        return FilesInRound / (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private static byte[] WordOf(string path)
    {
        var parsed = MinutesText.Read(File.ReadAllText(path), new ReadingContext(Day));
        var meeting = Meeting.Import(new Body { Name = parsed.Body ?? "Nätverket" }, parsed, new([], []), null, default, Day);
        return MinutesWord.ToBytes(MinutesDocumentBuilder.Build(meeting, status: "", Day));
    }
}
