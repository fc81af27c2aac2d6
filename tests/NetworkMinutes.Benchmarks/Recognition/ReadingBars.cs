using System.Globalization;
using System.Text;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace NetworkMinutes.Benchmarks.Recognition;

/// <summary>How fast reading must be: a document under 1 ms, 20 MB a second of a long one, an item under 100 microseconds.</summary>
internal static class ReadingBars
{
    private const double DocumentMilliseconds = 1;
    private const double LongMegabytesPerSecond = 20;
    private const double ItemMicroseconds = 100;

    public static int Run()
    {
        var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)).WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
        var summary = BenchmarkRunner.Run<Reading>(config);
        var document = Median(summary, nameof(Reading.Normal)) / 1e6;
        var speed = Encoding.UTF8.GetByteCount(Minutes.Long) / 1e6 / (Median(summary, nameof(Reading.Long)) / 1e9);
        var item = Median(summary, nameof(Reading.Item)) / 1e3;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"reading: a document of {Minutes.Normal.Length} signs {document:0.00} ms ({Allocated(summary, nameof(Reading.Normal)):0} KB), {speed:0.0} MB/s of a long one ({Allocated(summary, nameof(Reading.Long)) / 1024:0} MB), an item of {Minutes.Item.Text.Length} signs {item:0.0} us ({Allocated(summary, nameof(Reading.Item)):0} KB)"));
        return document < DocumentMilliseconds && speed >= LongMegabytesPerSecond && item < ItemMicroseconds ? 0 : 1;
    }

    private static BenchmarkReport Report(Summary summary, string name) => summary.Reports.Single(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == name);

    private static double Median(Summary summary, string name) => Report(summary, name).ResultStatistics!.Median;

    private static double Allocated(Summary summary, string name) => Report(summary, name).GcStats.GetBytesAllocatedPerOperation(Report(summary, name).BenchmarkCase) / 1024.0 ?? 0;
}
