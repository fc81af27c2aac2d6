using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Tests.Meetings;

public class RevisionsTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Every_version_is_listed_and_compared_with_the_one_before()
    {
        await using var site = new Site();
        var (network, url) = await Written(site, "Vi ses i januari.", "Vi ses före jul.", "Vi ses före jul. Lerum bjuder.");
        using var karin = await site.SignedInAs(network.Karin);

        var page = await Site.Read(karin, url);
        Assert.Equal(3, page.QuerySelectorAll("nav[aria-label=Versioner] li").Length);
        Assert.Equal("den 20 november 2026 kl. 10.00", page.QuerySelector("nav[aria-label=Versioner] [aria-current=page]")!.TextContent);
        Assert.Equal("[tillagt:  Lerum bjuder.]", page.QuerySelector(".compared ins")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("form[action$=restoration]"));

        var second = await Site.Read(karin, page.QuerySelectorAll("nav[aria-label=Versioner] a")[1].GetAttribute("href")!);
        Assert.Equal("[borttaget: i januari]", second.QuerySelector(".compared del")!.TextContent);
        Assert.Equal("[tillagt: före jul]", second.QuerySelector(".compared ins")!.TextContent);
    }

    [Fact]
    public async Task A_version_is_compared_with_any_other_in_a_fragment()
    {
        await using var site = new Site();
        var (network, url) = await Written(site, "Ett.", "Ett. Två.", "Ett. Två. Tre.");
        using var karin = await site.SignedInAs(network.Karin);
        karin.DefaultRequestHeaders.Add("HX-Request", "true");
        var fragment = await Site.Read(karin, $"{url}/1?against=3");
        Assert.Null(fragment.QuerySelector("main"));
        Assert.Equal("[tillagt:  Två. Tre.]", fragment.QuerySelector(".compared ins")!.TextContent);
    }

    [Fact]
    public async Task Restoring_makes_a_new_version_and_keeps_the_one_that_stood()
    {
        await using var site = new Site();
        var (network, url) = await Written(site, "Vi ses i januari.", "Vi ses före jul.");
        using var karin = await site.SignedInAs(network.Karin);

        using var answer = await Site.Post(karin, $"{url}/1/restoration", [], from: $"{url}/1");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var db = site.Store.Read();
        Assert.Equal(["Vi ses i januari.", "Vi ses före jul.", "Vi ses i januari."], await db.Revisions.Where(r => r.ItemId == Item(url)).OrderBy(r => r.Number).Select(r => r.Text).ToListAsync());
        Assert.Equal("Vi ses i januari.", await db.Items.Where(i => i.Id == Item(url)).Select(i => i.Text).SingleAsync());
    }

    [Theory]
    [InlineData("/99")]
    [InlineData("/0")]
    public async Task A_version_that_never_was_is_not_found(string number)
    {
        await using var site = new Site();
        var (network, url) = await Written(site, "Text.");
        using var karin = await site.SignedInAs(network.Karin);
        Assert.Equal(HttpStatusCode.NotFound, (await karin.GetAsync(url + number)).StatusCode);
    }

    private static int Item(string url) => int.Parse(url.Split('/')[4], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An item that has had these texts, an hour between.</summary>
    private static async Task<(Network Network, string Url)> Written(Site site, params string[] texts)
    {
        var network = await Network.In(site);
        var url = await site.Store.Write(async db =>
        {
            var meeting = await db.Meetings.Whole().SingleAsync(m => m.Id == network.Last.Id);
            var item = meeting.AddItem("Introduktion");
            for (var i = 0; i < texts.Length; i++) meeting.Write(item, texts[i], network.Karin.Id, Morning.AddMinutes((i - texts.Length + 2) * 60), new DateOnly(2026, 11, 20));
            await db.SaveChangesAsync();
            return $"/meetings/{meeting.Id}/items/{item.Id}/revisions";
        });
        return (network, url);
    }
}
