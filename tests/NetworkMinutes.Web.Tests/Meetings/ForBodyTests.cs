using System.Net;
using NetworkMinutes.Bodies;
using NetworkMinutes.People;

namespace NetworkMinutes.Web.Tests.Meetings;

public class ForBodyTests
{
    [Theory]
    [InlineData("new")]
    [InlineData("import")]
    public async Task What_is_begun_from_the_list_of_meetings_asks_which_network_it_is_for(string what)
    {
        await using var site = new Site();
        var network = await Network.In(site);
        var other = new Body { Name = "Branschråd vård" };
        await site.Seed(db =>
        {
            db.Attach(network.Karin);
            other.Seat(network.Karin, MembershipRole.Coordinator, null);
            db.Add(other);
        });
        using var karin = await site.SignedInAs(network.Karin);

        var page = await Browser.Page(karin, $"/meetings/{what}");

        Assert.Equal([$"/meetings/{what}?body={other.Id}", $"/meetings/{what}?body={network.Body.Id}"], page.QuerySelectorAll("main ul a").Select(a => a.GetAttribute("href")));
        foreach (var link in page.QuerySelectorAll("main ul a")) Assert.Equal(HttpStatusCode.OK, (await karin.GetAsync(link.GetAttribute("href"))).StatusCode);
    }

    [Fact]
    public async Task Whoever_has_one_network_is_not_asked_and_whoever_has_none_finds_nothing()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        using var katarina = await site.SignedInAs(network.Katarina);

        Assert.Equal($"/meetings/new?body={network.Body.Id}", (await karin.GetAsync("/meetings/for?next=new")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await katarina.GetAsync("/meetings/new")).StatusCode);
    }
}
