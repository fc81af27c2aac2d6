using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

public class LinkTests
{
    [Theory]
    [InlineData("Se https://kunskap.example.se/guide/.", "kunskap.example.se/guide", "https://kunskap.example.se/guide/")]
    [InlineData("Läs (www.example.se/a_(b)) sedan", "www.example.se/a_(b)", "https://www.example.se/a_(b)")]
    [InlineData("Tips: kunskap.example.se, tack", "kunskap.example.se", "https://kunskap.example.se/")]
    [InlineData("Skriv till anna.ek@vinga.example.se!", "anna.ek@vinga.example.se", "mailto:anna.ek@vinga.example.se")]
    [InlineData("HTTPS://EXAMPLE.SE/Å", "EXAMPLE.SE/Å", "https://example.se/%C3%85")]
    [InlineData(
        "https://example.se/en-mycket-lang-sokvag/till-ett/underlag.pdf?id=4711&sprak=sv#sida",
        "example.se/en-mycket-lang-sokvag/till-ett/underlag.pdf",
        "https://example.se/en-mycket-lang-sokvag/till-ett/underlag.pdf?id=4711&sprak=sv#sida"
    )]
    public void Addresses_become_links_that_can_be_read_aloud(string text, string shown, string target)
    {
        using var file = new WordFile(SampleMinutes.With(SampleMinutes.Section("1", 1, new ParagraphBlock(text))));
        var link = Assert.Single(file.Body.Descendants<Hyperlink>());
        Assert.Equal(shown, link.InnerText);
        Assert.Equal(target, file.Main.HyperlinkRelationships.Single(relationship => relationship.Id == link.Id).Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("t.ex. bl.a. kl. 13.00–15.00 SOU 2026:14")]
    [InlineData("Mötet är slut.Se bilaga 2.Nu väntar vi.")]
    [InlineData("www. och https:// och @anna")]
    public void Other_words_stay_words(string text)
    {
        using var file = new WordFile(SampleMinutes.With(SampleMinutes.Section("1", 1, new ParagraphBlock(text))));
        Assert.Empty(file.Body.Descendants<Hyperlink>());
        Assert.Equal(text, file.Paragraph(text[..5]).InnerText);
    }

    [Fact]
    public void The_same_address_twice_is_one_relationship()
    {
        using var file = new WordFile(
            SampleMinutes.With(SampleMinutes.Section("1", 1, new ParagraphBlock("www.example.se och https://www.example.se")))
        );
        Assert.Equal(2, file.Body.Descendants<Hyperlink>().Count());
        Assert.Single(file.Main.HyperlinkRelationships);
    }

    [Fact]
    public void Line_breaks_are_kept_and_blank_lines_part_paragraphs()
    {
        using var file = new WordFile(
            SampleMinutes.With(SampleMinutes.Section("1", 1, new ParagraphBlock("första\r\nandra\n\ntredje\u0007")))
        );
        Assert.Single(file.Paragraph("första").Descendants<Break>());
        Assert.Equal("tredje", file.Paragraph("tredje").InnerText);
    }
}
