using NetworkMinutes.Recognition.Guide;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>The guide for coordinators says nothing that is not so: each of its examples is read here.</summary>
public class GuideTests
{
    public static TheoryData<string, int, string> Examples => [.. GuideBook.Chapters.SelectMany(c => c.Examples.Select(e => (c.File, e.Number, e.Text.Split('\n')[0])))];

    public static TheoryData<string, string> Dates => [.. GuideBook.Chapters.SelectMany(c => c.Parts.OfType<GuideDates>().SelectMany(d => d.Rows).Select(r => (c.File, r.Words)))];

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_read_as_its_file_says(string file, int number, string opening)
    {
        var example = Chapter(file).Examples.Single(e => e.Number == number);

        Assert.StartsWith(opening, example.Text, StringComparison.Ordinal);
        Assert.Equal(example.Expected, example.Described);
    }

    [Theory, MemberData(nameof(Dates))]
    public void A_date_means_what_its_row_says(string file, string words)
    {
        var row = Chapter(file).Parts.OfType<GuideDates>().SelectMany(d => d.Rows).Single(r => r.Words == words);

        Assert.Equal(row.Expected, row.Meaning);
    }

    [Fact]
    public void Every_word_of_an_example_is_shown() => Assert.All(
        GuideBook.Chapters.SelectMany(c => c.Examples),
        example => Assert.Equal(example.Text, string.Join('\n', example.Stretches.SelectMany(s => s.Lines).Select(l => l.Label + string.Concat(l.Pieces.Select(p => p.Text))))));

    [Fact]
    public void Every_reading_is_shown_once() => Assert.All(
        GuideBook.Chapters.SelectMany(c => c.Examples),
        example => Assert.Equal(example.Read, example.Stretches.SelectMany(s => s.Notes)));

    [Fact]
    public void Every_place_has_an_anchor_of_its_own()
    {
        var anchors = GuideBook.Chapters.SelectMany(c => c.Parts.OfType<GuideHeading>().Select(h => h.Id).Prepend(c.Id)).ToList();

        Assert.Equal(anchors.Distinct(), anchors);
        Assert.DoesNotContain("", anchors);
    }

    [Theory]
    [InlineData("# Rubrik\n\n```\nText.", "x.md: ``` on line 3 has no end.")]
    [InlineData("# Rubrik\n\n```\nText.\n---\nIngenting\n```", "x.md: the meeting must be told before its examples.")]
    [InlineData("# Rubrik\n\n```dikt\nText.\n```", "x.md: there is no kind ”dikt”.")]
    public void A_faulty_file_is_told_by_name(string text, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => new GuideParser("x.md", null).Read(text)).Message);

    private static GuideChapter Chapter(string file) => GuideBook.Chapters.Single(c => c.File == file);
}
