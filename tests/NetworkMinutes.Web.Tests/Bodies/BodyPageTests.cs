using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Tests.Bodies;

public class BodyPageTests(Network network) : IClassFixture<Network>
{
    [Fact]
    public async Task A_member_sees_what_has_been_finalised()
    {
        var page = await Site.Read(await network.Site.SignedInAs(network.Petra, follow: false), $"/bodies/{network.Body.Id}");

        Assert.Equal("Nätverket äldreomsorg", page.QuerySelector("h1")!.TextContent);
        var row = Assert.Single(page.QuerySelectorAll(".open-items tbody tr"));
        Assert.Equal("Petra skickar listan.", row.QuerySelector("th")!.TextContent.Trim());
        Assert.Equal("1 av 2 klara", row.QuerySelector("td:last-child")!.TextContent);
        Assert.Equal("Senast i förrgår", row.QuerySelector(".late")!.TextContent);
        Assert.Contains("gick ut den", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("Nätverket ställer sig bakom förslaget.", page.QuerySelector("blockquote")!.TextContent);
        Assert.Equal(["Planerat", "Fastställda"], page.QuerySelectorAll("#moten ~ table td:nth-child(2)").Select(c => c.TextContent));
        Assert.DoesNotContain("utkast", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Nytt möte", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_sees_drafts_and_what_to_do()
    {
        var page = await Site.Read(await network.Site.SignedInAs(network.Karin, follow: false), $"/bodies/{network.Body.Id}");

        Assert.Equal(2, page.QuerySelectorAll(".open-items tbody tr").Length);
        Assert.Contains("Utkast", page.QuerySelector("#moten ~ table")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='/meetings/new?body={network.Body.Id}']"));
        Assert.Contains("Skriv dagordningen", page.QuerySelector(".next")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_is_drawn_and_told()
    {
        var page = await Site.Read(await network.Site.SignedInAs(network.Petra, follow: false), $"/bodies/{network.Body.Id}");

        Assert.Equal(["Ale", "Öckerö"], page.QuerySelectorAll(".map text").Select(t => t.TextContent));
        Assert.Equal((1, 1), (page.QuerySelectorAll(".map rect.yes").Length, page.QuerySelectorAll(".map rect.no").Length));
        Assert.Equal(["Ja", "Nej"], page.QuerySelectorAll(".coverage td").Select(c => c.TextContent));
        Assert.Contains("Öckerö har inte varit med.", page.QuerySelector(".coverage .lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_correction_is_changing_in_the_attendance_waits()
    {
        await using var site = new Site();
        var circle = await Meetings.Circle.In(site);
        await site.Seed(async db =>
        {
            var meeting = await db.Meetings.Whole().SingleAsync(m => m.Id == circle.MeetingId);
            meeting.Finalise(await db.People.SingleAsync(p => p.Id == circle.Karin.Id), "", "{}", [1], "a.docx", default);
            meeting.BeginCorrection();
        });

        var member = await Site.Read(await site.SignedInAs(circle.Anna, follow: false), $"/bodies/{circle.BodyId}");
        var coordinator = await Site.Read(await site.SignedInAs(circle.Karin, follow: false), $"/bodies/{circle.BodyId}");

        Assert.Null(member.QuerySelector(".coverage"));
        Assert.NotNull(coordinator.QuerySelector(".coverage"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/members")]
    public async Task Another_body_is_not_found(string page)
    {
        var client = await network.Site.SignedInAs(network.Petra, follow: false);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/bodies/{network.Other.Id}{page}")).StatusCode);
    }

    [Theory]
    [InlineData("/bodies/{0}/edit")]
    [InlineData("/bodies/{0}/members")]
    [InlineData("/bodies/new")]
    [InlineData("/bodies/new?parent={0}")]
    public async Task A_member_does_not_manage(string page)
    {
        var client = await network.Site.SignedInAs(network.Petra, follow: false);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, page, network.Body.Id))).StatusCode);
    }

    [Fact]
    public async Task The_list_shows_ones_own_and_what_is_next()
    {
        var page = await Site.Read(await network.Site.SignedInAs(network.Petra, follow: false), "/bodies");

        Assert.Equal(["Nätverket äldreomsorg"], page.QuerySelectorAll(".bodies h2").Select(h => h.TextContent.Trim()));
        Assert.Contains("1 öppen åtgärd", page.QuerySelector(".bodies")!.Text().Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("kl. 13.00–15.00", page.QuerySelector(".bodies")!.TextContent, StringComparison.Ordinal);
    }
}
