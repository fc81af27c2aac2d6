namespace NetworkMinutes.Tests;

public class SearchWordsTests
{
    [Theory]
    [InlineData("Öckerö prövar", "ÖCKERÖ", "[Öckerö] prövar")]
    [InlineData("Måltid och mal", "mal", "Måltid och [mal]")]
    [InlineData("barnbarn", "barn", "[barnbarn]")]
    [InlineData("anna", "ann nna", "[anna]")]
    [InlineData("text", "", "text")]
    [InlineData("", "x", "")]
    public void Found_words_are_told_apart_and_nothing_is_lost(string text, string written, string expected)
    {
        var pieces = new SearchWords(written).Mark(text);

        Assert.Equal(expected, string.Concat(pieces.Select(p => p.IsHit ? $"[{p.Text}]" : p.Text)));
    }
}
