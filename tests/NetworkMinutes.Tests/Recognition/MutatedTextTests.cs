using System.Diagnostics;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>Minutes cut, torn and mixed: a failure names the round, which is all it takes to see it again.</summary>
[Trait("Category", "Long")]
public class MutatedTextTests
{
    private const int SampleRounds = 300;
    private static readonly string[] Markers = ["Hallonbuske", "gränslöst", "Åttiotal"];
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS"), out var rounds) ? rounds : SampleRounds;

    [Fact]
    public void Torn_minutes_are_read_whole() => Parallel.For(0, Rounds, round =>
    {
        var text = TornMinutes.Of(round);
        var read = MinutesText.Read(text, new ReadingContext(new(2024, 3, 14)));
        Assert.All(read.Items, item =>
        {
            Assert.InRange(item.Span.Start, 0, text.Length);
            Assert.InRange(item.Span.End, item.Span.Start, text.Length);
            Assert.True(Covers(item.Text, item.Reading), $"Round {round}: the blocks of {item.Number} leave words out.");
        });
        Assert.True(Covers(text, MinutesText.ReadItem(text, new ReadingContext(new(2024, 3, 14)))), $"Round {round}: blocks leave words out.");
    });

    [Fact]
    public void A_word_put_anywhere_is_kept() => Parallel.For(0, Rounds, round =>
    {
        var random = new Random(round);
        var text = random.Next(2) == 0 ? TornMinutes.Some(random) : TornMinutes.Of(random);
        var spaces = Enumerable.Range(0, text.Length).Where(i => text[i] is ' ' or '\n').ToList();
        if (spaces.Count == 0)
            return;
        foreach (var (at, marker) in Markers.Select(_ => spaces[random.Next(spaces.Count)]).OrderDescending().Zip(Markers))
            text = text.Insert(at, $" {marker}");
        var kept = Kept(MinutesText.Read(text, new ReadingContext(new(2024, 3, 14))));
        Assert.All(Markers, marker => Assert.True(kept.Contains(marker, StringComparison.Ordinal), $"Round {round}: {marker} is lost."));
    });

    [Theory]
    [InlineData("Anna och Maria tar fram ett förslag till den 3 maj 2024, som nätverket beslutade om, ", 2)]
    [InlineData("Nätverket beslutar att Anna skickar det senast den 3 maj. ", 2)]
    [InlineData("ord ", 2)]
    [InlineData("4 dec, ", 2)]
    [InlineData("(((", 2)]
    [InlineData("1", 2)]
    [InlineData("Anna tar fram det.\n", 3)]
    [InlineData("• punkt\n", 3)]
    [InlineData("1. Rubrik\n", 3)]
    [InlineData("a\n", 3)]
    [InlineData("a) led\n", 3)]
    [InlineData("att ge Anna i uppdrag att skriva\n", 3)]
    [InlineData("Beslut: Ja\n", 3)]
    [InlineData("Anna Berg, Ale\n", 3)]
    public void A_megabyte_is_read_in_seconds(string piece, int seconds)
    {
        var size = Rounds > SampleRounds ? 1_000_000 : 100_000;
        var text = "Anteckningar\n\nNärvarande\nAnna Berg, Ale\n" + string.Concat(Enumerable.Repeat(piece, size / piece.Length));
        var best = Enumerable.Range(0, 3).Min(_ =>
        {
            var (clock, worked) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            MinutesText.Read(text, new ReadingContext(new(2024, 3, 14)));
            return TimeSpan.FromTicks(Math.Min(clock.Elapsed.Ticks, (Environment.CpuUsage.TotalTime - worked).Ticks));
        });
        Assert.True(best < TimeSpan.FromSeconds(seconds), $"{best.TotalSeconds:0.0} s.");
    }

    private static bool Covers(string text, ItemReading reading)
    {
        var at = 0;
        foreach (var block in reading.Blocks)
        {
            if (block.Span.Start < at || text[at..block.Span.Start].Any(c => !char.IsWhiteSpace(c)))
                return false;
            at = block.Span.End;
        }
        return text[at..].All(char.IsWhiteSpace) && reading.Entries.All(e => e.Span.Start >= 0 && e.Span.End <= text.Length && e.Why.Length > 0);
    }

    private static string Kept(ParsedMinutes read) => string.Join('\n', read.Items.Select(i => $"{i.Title}\n{i.Text}")
        .Concat(read.Attendance.Select(p => $"{p.Name} {p.OrganisationAsWritten} {p.Note}"))
        .Append($"{read.Preamble} {read.Label} {read.Body} {read.Place} {read.CaseNumber} {read.Chair} {read.ChairOrganisation} {read.Recorder} {read.RecorderOrganisation}"));
}
