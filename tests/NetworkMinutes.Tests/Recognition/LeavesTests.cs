using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>Every sign of a text stands in exactly one leaf.</summary>
public class LeavesTests
{
    private const int Rounds = 1000;

    [Fact]
    public void Leaves_of_minutes_join_to_their_text() => Assert.All(Cases.Dev.Concat(Cases.Heldout), minutes => Joins(minutes.Text));

    [Fact]
    public void Leaves_of_torn_minutes_join_to_their_text() => Parallel.For(0, Rounds, round => Joins(TornMinutes.Of(round)));

    [Fact]
    public void Leaves_of_any_text_join_to_it() => Prop.ForAll<string>(text => Joins(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Leaves_of_any_signs_join_to_them() => Parallel.For(0, Rounds, round =>
    {
        var random = new Random(round);
        Joins(string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => random.Next(4) switch { 0 => (char)random.Next(char.MaxValue), 1 => "\n\r\f \t>#*-|"[random.Next(10)], _ => (char)random.Next(32, 260) })));
    });

    [Theory]
    [InlineData("ord ")]
    [InlineData("1. ")]
    [InlineData("\n")]
    [InlineData("> \f")]
    public void Leaves_of_a_megabyte_join_to_it(string piece) => Joins(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

    [Fact]
    public void Each_line_is_what_it_was_read_as()
    {
        const string text = "Från: Bo Ek <bo@exempel.se>\nTill: Kostnätverket\nÄmne: Anteckningar 3 maj 2024\n\nNärvarande: Anna Berg (Ale)\nVi fikade.\n\n1. Start\nVi började.\nSida 1 av 2\n\f2. Slut\nVi slutade.\nVid pennan: Bo Ek\nSida 2 av 2\n";
        var leaves = MinutesText.Read(text, new ReadingContext(new(2024, 5, 3))).Leaves;

        Assert.Equal(
            ["Head", "Head", "Head", "Attendance", "Preamble", "Heading", "Text", "Page", "Heading", "Text", "Recorder", "Page"],
            leaves.Where(leaf => leaf.Kind != LeafKind.Blank).Select(leaf => leaf.Kind.ToString()));
    }

    private static void Joins(string text)
    {
        var at = 0;
        foreach (var leaf in MinutesText.Read(text, new ReadingContext(new(2024, 3, 14))).Leaves)
        {
            Assert.Equal(at, leaf.Span.Start);
            Assert.True(leaf.Span.Length > 0);
            Assert.True(leaf.Kind != LeafKind.Blank || leaf.Span.In(text).All(c => char.IsWhiteSpace(c) || c is '>' or '\u200b' or '\ufeff' or '\u00ad'), $"”{leaf.Span.In(text)}” is not blank.");
            at = leaf.Span.End;
        }
        Assert.Equal(text.Length, at);
    }
}
