using System.Diagnostics;
using System.Globalization;
using NetworkMinutes.Documents;

namespace NetworkMinutes.Benchmarks.Word;

/// <summary>How fast an export must be: at most 6 times bare compression, 5 times faster than npm's docx and 25 times than python-docx; the first after
/// start under 100 ms; 300 pages in time that grows as they do, under 150 MB.</summary>
internal static class WordBars
{
    private const int Rounds = 300;
    private const int Pages300 = 48;

    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["first"]:
                Task.Run(MinutesWord.WarmUp).Wait();
                return Tell(Once(1));
            case ["cold"]:
                return Tell(Once(1));
            case ["pages"]:
                Once(Pages300);
                return Tell(PeakMegabytes());
            default:
                return Bars();
        }
    }

    private static int Bars()
    {
        var file = MinutesWord.ToBytes(TypicalMinutes.Times(1));
        var parts = Yardsticks.PartsOf(file);
        Warm();
        var ours = Median(Rounds, () => MinutesWord.ToBytes(TypicalMinutes.One));
        var deflate = Median(Rounds, () => Yardsticks.Deflate(parts));
        var npm = Yardsticks.Npm(TypicalMinutes.One);
        var python = Yardsticks.Python(TypicalMinutes.One);
        var (first, cold, memory) = (Median(5, "first"), Median(5, "cold"), Median(3, "pages"));
        var (half, whole) = (Median(21, () => MinutesWord.ToBytes(TypicalMinutes.Half300)), Median(21, () => MinutesWord.ToBytes(TypicalMinutes.All300)));
        var met = ours <= 6 * deflate && npm >= 5 * ours && python >= 25 * ours && first < 100 && whole < 2.6 * half && memory < 150;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"word: {ours:0.00} ms warm, {ours / deflate:0.0} times compression alone ({deflate:0.00} ms); npm docx {npm:0.0} ms ({npm / ours:0} times), python-docx {python:0.0} ms ({python / ours:0} times); the first after start {first:0} ms ({cold:0} unwarmed); 300 pages {whole:0} ms, half of them {half:0} ms, {memory:0} MB at most"));
        return met ? 0 : 1;
    }

    /// <summary>Until the runtime has made its best of the code.</summary>
    private static void Warm()
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(8)) MinutesWord.ToBytes(TypicalMinutes.One);
    }

    private static double Once(int times)
    {
        var minutes = TypicalMinutes.Times(times);
        var started = Stopwatch.GetTimestamp();
        MinutesWord.ToBytes(minutes);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Median(int rounds, Action work) => Middle(Enumerable.Range(0, rounds).Select(_ =>
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }));

    /// <summary>Of so many processes of their own.</summary>
    private static double Median(int rounds, string what) => Middle(Enumerable.Range(0, rounds).Select(_ => Yardsticks.Told(Environment.ProcessPath!, "word", what)));

    private static double Middle(IEnumerable<double> times) => times.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static int Tell(double figure)
    {
        Console.WriteLine(figure.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static double PeakMegabytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1e6;
    }
}
