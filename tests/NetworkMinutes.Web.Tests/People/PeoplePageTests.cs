using System.Net;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Web.Tests.Bodies;

namespace NetworkMinutes.Web.Tests.People;

public class PeoplePageTests(Network network) : IClassFixture<Network>
{
    [Fact]
    public async Task A_coordinator_lists_the_people_of_her_bodies_and_a_member_nobody()
    {
        var page = await Site.Read(await network.Site.SignedInAs(network.Karin, follow: false), "/people");

        Assert.Equal(["Karin Dahl", "Mikael Öst", "Petra Lindahl"], page.QuerySelectorAll("tbody th").Select(c => c.TextContent));
        Assert.DoesNotContain("HR-chefsnätverket", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await network.Site.SignedInAs(network.Petra, follow: false)).GetAsync("/people")).StatusCode);
    }

    [Fact]
    public async Task The_list_is_searched()
    {
        var page = await Site.Read(await network.Site.SignedInAs(network.Administrator, follow: false), "/people?q=%C3%B6cker%C3%B6");

        Assert.Equal(["Mikael Öst"], page.QuerySelectorAll("tbody th").Select(c => c.TextContent));
    }

    [Fact]
    public async Task A_fellow_member_sees_the_seats_they_share_and_no_address()
    {
        var client = await network.Site.SignedInAs(network.Petra, follow: false);
        var page = await Site.Read(client, $"/people/{network.Mikael.Id}");

        Assert.Equal(["Nätverket äldreomsorg"], page.QuerySelectorAll("tbody th").Select(c => c.TextContent.Trim()));
        Assert.DoesNotContain("mikael@x.example", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/people/{network.Stranger.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/people/{network.Mikael.Id}/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/people/{network.Mikael.Id}/stored")).StatusCode);
    }

    [Fact]
    public async Task One_sees_all_ones_own_seats_and_where_one_was()
    {
        var page = await Site.Read(await network.Site.SignedInAs(network.Mikael, follow: false), $"/people/{network.Mikael.Id}");

        Assert.Equal(2, page.QuerySelectorAll("#uppdrag ~ table tbody tr").Length);
        Assert.Contains("Inte på plats", page.QuerySelector("#moten ~ table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_stored_is_told_but_no_draft()
    {
        var page = await Site.Read(await network.Site.SignedInAs(network.Mikael, follow: false), $"/people/{network.Mikael.Id}/stored");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("E-postadress: mikael@x.example", text, StringComparison.Ordinal);
        Assert.Contains("HR-chefsnätverket: ledamot för Öckerö", text, StringComparison.Ordinal);
        Assert.Contains("Mikael Öst, Öckerö, frånvarande", text, StringComparison.Ordinal);
        Assert.Contains("Petra skickar listan. (Nätverket äldreomsorg", text, StringComparison.Ordinal);
        Assert.DoesNotContain("rättelsen", text, StringComparison.Ordinal);
        Assert.Contains("klart.", text, StringComparison.Ordinal);
        Assert.Contains("Inloggad ", text, StringComparison.Ordinal);
    }
}
