using BenchmarkDotNet.Attributes;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Benchmarks.Recognition;

[MemoryDiagnoser]
public class Reading
{
    [Benchmark]
    public ParsedMinutes Normal() => MinutesText.Read(Minutes.Normal, Minutes.Context);

    [Benchmark]
    public ParsedMinutes Long() => MinutesText.Read(Minutes.Long, Minutes.Context);

    [Benchmark]
    public ItemReading Item() => MinutesText.ReadItem(Minutes.Item.Text, Minutes.Item.Context);
}
