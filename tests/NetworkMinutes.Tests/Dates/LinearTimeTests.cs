using System.Diagnostics;
using NetworkMinutes.Dates;

namespace NetworkMinutes.Tests.Dates;

public class LinearTimeTests
{
    private const int Megabyte = 1_000_000;
    private const int Attempts = 3;

    [Theory]
    [InlineData("1/")]
    [InlineData("1")]
    [InlineData("1, ")]
    [InlineData("1 och ")]
    [InlineData("2024-")]
    [InlineData("senast ")]
    [InlineData("i ")]
    [InlineData("t.o.m. ")]
    [InlineData("t. ")]
    [InlineData("den ")]
    [InlineData("nästa ")]
    [InlineData("måndag-")]
    [InlineData("slutet av ")]
    [InlineData("veckan efter ")]
    [InlineData("mellan maj och ")]
    [InlineData("maj–")]
    [InlineData("a")]
    [InlineData("i                                        ")]
    [InlineData("senast den 3 maj 2024, ")]
    public void A_megabyte_is_read_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Megabyte / piece.Length));
        Assert.Contains(Enumerable.Range(0, Attempts), _ => Took(text) < TimeSpan.FromSeconds(5));
    }

    private static TimeSpan Took(string text)
    {
        var (clock, worked) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        SwedishDates.Find(text, new(2024, 3, 14));
        return TimeSpan.FromTicks(Math.Min(clock.Elapsed.Ticks, (Environment.CpuUsage.TotalTime - worked).Ticks));
    }

    [Fact]
    public void A_sentence_without_a_date_costs_no_memory()
    {
        const string sentence = "Anna och Maria tar fram ett förslag till hur vi i nätverket arbetar vidare med frågan om 16-29 år (2013:801) på en av orterna.";
        Assert.Empty(SwedishDates.Find(sentence, new(2024, 3, 14)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        SwedishDates.Find(sentence, new(2024, 3, 14));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
