using NetworkMinutes.Recognition.Guide;
using NetworkMinutes.Web.Tests.Bodies;

namespace NetworkMinutes.Web.Tests.Help;

public class GuideTests(Network network) : IClassFixture<Network>
{
    [Fact]
    public async Task Anybody_reads_it_and_finds_every_chapter()
    {
        var page = await Site.Read(network.Site.Visitor(follow: false), "/guide");

        Assert.Equal("Så läser programmet din text", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(GuideBook.Chapters.Select(c => c.Title), page.QuerySelectorAll(".contents a span:last-child").Select(a => a.TextContent));
        Assert.All(page.QuerySelectorAll(".contents a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Every_example_stands_there_with_what_is_read()
    {
        var page = await Site.Read(network.Site.Visitor(follow: false), "/guide");
        var examples = GuideBook.Chapters.SelectMany(c => c.Examples).ToList();

        Assert.True(examples.Count >= 60);
        Assert.Equal(examples.Count, page.QuerySelectorAll(".sample").Length);
        Assert.Equal(examples.Sum(e => e.Read.Count), page.QuerySelectorAll(".sample .notes li").Length);
        Assert.Equal(examples.Sum(e => e.Read.Count(n => n.IsPossible)), page.QuerySelectorAll(".sample .notes .possible").Length);
        Assert.DoesNotContain("**", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_fits_two_is_asked_about()
    {
        var page = await Site.Read(network.Site.Visitor(follow: false), "/guide");

        var asked = page.QuerySelectorAll(".sample").First(e => e.QuerySelector(".line")!.TextContent == "Anna mejlar recepten till alla.");
        Assert.Equal("Vilken Anna? Anna Berg, Ale eller Anna Sund, Tjörn", SwedishText.Collapse(asked.QuerySelector(".notes p")!.TextContent));
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("/meetings/import?body={0}")]
    [InlineData("/bodies/{0}/words")]
    public async Task It_is_found_where_it_is_needed(string url)
    {
        var karin = await network.Site.SignedInAs(network.Karin, follow: false);

        var page = await Site.Read(karin, string.Format(System.Globalization.CultureInfo.InvariantCulture, url, network.Body.Id));

        Assert.NotNull(page.QuerySelector("main a[href^='/guide']"));
    }
}
