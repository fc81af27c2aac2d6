using System.Diagnostics;
using NetworkMinutes.Merging;

namespace NetworkMinutes.Tests.Merging;

public class TextMergeTests
{
    private const string Before = "Karin hälsar välkommen. Arbetsgruppen träffas första gången i januari.\n\nLerum lyfter språkstödet.";

    private static bool HasTheMachineToItself => Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS") is not null;

    [Theory]
    [InlineData("Karin Dahl hälsar välkommen. Arbetsgruppen", "Lerum och Ale lyfter", "Karin Dahl hälsar välkommen. Arbetsgruppen träffas första gången i januari.\n\nLerum och Ale lyfter språkstödet.")]
    [InlineData("Karin hälsar alla välkommen. Arbetsgruppen", "Lerum lyfter", "Karin hälsar alla välkommen. Arbetsgruppen träffas första gången i januari.\n\nLerum lyfter språkstödet.")]
    public void Changes_in_different_sentences_are_both_made(string beginning, string ending, string expected)
    {
        var mine = Before.Replace("Karin hälsar välkommen. Arbetsgruppen", beginning, StringComparison.Ordinal);
        var theirs = Before.Replace("Lerum lyfter", ending, StringComparison.Ordinal);
        Assert.Equal(expected, TextMerge.Merge(Before, mine, theirs).Settle());
    }

    [Fact]
    public void Two_versions_of_one_sentence_are_both_kept_whole_even_where_the_words_differ()
    {
        var mine = Before.Replace("träffas första", "träffas inte första", StringComparison.Ordinal);
        var theirs = Before.Replace("i januari", "före jul", StringComparison.Ordinal);
        var merged = TextMerge.Merge(Before, mine, theirs);

        var conflict = Assert.Single(merged.Conflicts);
        Assert.Equal("Arbetsgruppen träffas inte första gången i januari.", conflict.Mine);
        Assert.Equal("Arbetsgruppen träffas första gången före jul.", conflict.Theirs);
        Assert.Equal(mine, merged.Settle(Keep.Mine));
        Assert.Equal(theirs, merged.Settle(Keep.Theirs));
        Assert.Contains("före jul. Arbetsgruppen träffas inte första gången i januari.\n\nLerum", merged.Settle(Keep.Both), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_settled_is_merged_though_a_sentence_is_not()
    {
        var merged = TextMerge.Merge("Ett. Två. Tre.", "Ett här. Två. Tre mina.", "Ett. Två. Tre deras.");
        Assert.Equal("Ett här. Två. Tre deras.", merged.Settle(Keep.Theirs));
    }

    [Theory]
    [InlineData("Vi ses.", "Vi ses. Hej då.", "Vi möts.", "Vi möts. Hej då.")]
    [InlineData("Vi ses.\nTack.", "Vi ses. Hej då.\nTack.", "Vi möts.\nTack.", "Vi möts. Hej då.\nTack.")]
    [InlineData("- ett\n- två", "- ett\n- nytt\n- två", "- ett\n- två, ändrad", "- ett\n- nytt\n- två, ändrad")]
    [InlineData("Vi ses", "Vi ses imorgon", "Vi ses\nBeslut: Nej.", "Vi ses imorgon\nBeslut: Nej.")]
    [InlineData("Ett.\n\nTvå.", "Två.", "Ett.\n\nTvå nu.", "Två nu.")]
    public void New_sentences_and_lines_stand_beside_what_the_other_changed(string before, string mine, string theirs, string expected)
    {
        Assert.Equal(expected, TextMerge.Merge(before, mine, theirs).Settle());
        Assert.Equal(expected, TextMerge.Merge(before, theirs, mine).Settle());
    }

    [Theory]
    [InlineData("", "Karins text.", "Elins text.", "Elins text.\nKarins text.")]
    [InlineData("Ett.", "Ett.\nKarins rad", "Ett.\nElins rad", "Ett.\nElins rad\nKarins rad")]
    [InlineData("Vi ses", "Vi ses snart", "Vi ses igen", "Vi ses igen\nVi ses snart")]
    [InlineData("Kort. Den utgår. Slut.", "Kort. Slut.", "Kort. Den utgår inte. Slut.", "Kort. Den utgår inte. Slut.")]
    public void Words_at_the_same_place_are_asked_about(string before, string mine, string theirs, string both)
    {
        var merged = TextMerge.Merge(before, mine, theirs);
        Assert.Single(merged.Conflicts);
        Assert.Equal(both, merged.Settle(Keep.Both));
    }

    [Fact]
    public void An_answer_knows_what_it_was_an_answer_to()
    {
        var asked = TextMerge.Merge("Ett.", "Ett mitt.", "Ett annat.");
        Assert.Equal(asked.Theirs, TextMerge.Merge("Ett.", "Ett mitt, längre.", "Ett annat.").Theirs);
        Assert.NotEqual(asked.Theirs, TextMerge.Merge("Ett.", "Ett mitt.", "Ett tredje.").Theirs);
    }

    [Theory]
    [Trait("Category", "Long")]
    [InlineData(true)]
    [InlineData(false)]
    public void A_long_text_with_edits_far_apart_takes_little_time(bool oneLine)
    {
        var sentences = Enumerable.Range(0, 1400).Select(i => $"Mening {i} handlar om hur {i % 7} vikarier tas emot i {i % 13} kommuner, kl. {i % 24}.00.").ToArray();
        string Text(int changed, string words) =>
            string.Join(oneLine ? " " : "\n", sentences.Select((s, i) => i == changed ? s.Replace("vikarier", words, StringComparison.Ordinal) : s));
        var (before, mine, theirs) = (Text(-1, ""), Text(3, "nya vikarier"), Text(1390, "sommarvikarier"));
        Assert.InRange(before.Length, 95_000, 110_000);

        var best = Enumerable.Range(0, 40).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Assert.True(TextMerge.Merge(before, mine, theirs).IsSettled);
            return watch.Elapsed.TotalMilliseconds;
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"merge of {before.Length} characters: {best:0.00} ms");
        Assert.True(!HasTheMachineToItself || best < 5, $"It took {best} ms.");
    }

    [Fact]
    public void Texts_with_nothing_in_common_end_in_reasonable_time()
    {
        var random = new Random(7);
        string Noise() => string.Concat(Enumerable.Range(0, 30_000).Select(_ => "ab c.\n"[random.Next(6)]));
        var (before, mine, theirs) = (Noise(), Noise(), Noise());
        var watch = Stopwatch.StartNew();
        var merged = TextMerge.Merge(before, mine, theirs);
        TestContext.Current.TestOutputHelper?.WriteLine($"merge of noise: {watch.Elapsed.TotalMilliseconds:0} ms, {merged.Conflicts.Count()} conflicts");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }
}
