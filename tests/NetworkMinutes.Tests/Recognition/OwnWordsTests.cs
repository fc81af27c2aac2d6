using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

public class OwnWordsTests
{
    private static readonly ReadingContext Plain = new(new(2025, 3, 4)) { Body = "Nätverket för kost", People = ["Anna Berg"] };
    private static readonly ReadingContext Own = Plain with { OwnWords = new(["slå en signal", "pinga"], ["knacka igenom"], ["Sagt och gjort"], ["piketten"]) };

    [Fact]
    public void A_body_promises_in_its_own_verbs()
    {
        Assert.Empty(Read("Piketten pingar alla.", Plain));
        Assert.Equal("Piketten", Assert.IsType<ParsedAction>(Assert.Single(Read("Piketten pingar alla.", Own))).Owners[0].Words);
        Assert.Equal("”Anna” och ”slår en signal”.", Assert.Single(Read("Anna slår en signal till SKR.", Own)).Why);
    }

    [Theory]
    [InlineData("Nätverket knackade igenom förslaget.", false)]
    [InlineData("Sagt och gjort: Alla köper samma bröd.", true)]
    public void A_body_decides_in_its_own_words(string text, bool marked)
    {
        Assert.Empty(Read(text, Plain).OfType<ParsedDecision>());
        Assert.Equal(marked, Assert.Single(Read(text, Own).OfType<ParsedDecision>()).Marked);
    }

    [Fact]
    public void A_body_s_own_group_may_have_a_name_of_several_words()
    {
        var context = Plain with { OwnWords = OwnWords.None with { Owners = ["Lilla kretsen"] } };
        Assert.Empty(Read("Lilla kretsen skickar svaret till maj.", Plain).OfType<ParsedAction>().SelectMany(a => a.Owners));
        Assert.Equal("Lilla kretsen", Assert.IsType<ParsedAction>(Assert.Single(Read("Lilla kretsen skickar svaret till maj.", context))).Owners.Single().Words);
    }

    private static IReadOnlyList<ParsedEntry> Read(string text, ReadingContext context) => MinutesText.ReadItem(text, context).Entries;
}
