using System.Net;
using AngleSharp.Html.Dom;

namespace NetworkMinutes.Web.Tests.Meetings;

public class PresenceTests
{
    [Fact]
    public async Task Everyone_left_present_tells_the_line_above_too()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await Room(site, network);

        var answer = await Browser.Page(await Post(karin, $"/meetings/{network.Last.Id}/attendance?handler=Everyone", []));

        var summary = answer.QuerySelector("#attendance-summary[hx-swap-oob=true]")!;
        Assert.Equal("1 av 1 på plats", summary.TextContent);
        Assert.Single(answer.QuerySelectorAll("#attendance-summary"));
        Assert.Null(answer.QuerySelector("[autofocus]"));
    }

    [Fact]
    public async Task A_guest_added_leaves_the_caret_where_the_next_name_is_typed()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await Room(site, network);

        var answer = await Browser.Page(await Post(karin, $"/meetings/{network.Last.Id}/attendance", new() { ["name"] = "Åsa Ödmjuk", ["organisation"] = "Lerum" }));

        Assert.Equal("guest-name", answer.QuerySelector("[autofocus]")!.Id);
        Assert.NotNull(answer.QuerySelector("#attendance-summary[hx-swap-oob=true]"));
        var page = await Site.Read(karin, $"/meetings/{network.Last.Id}/write");
        Assert.Null(page.QuerySelector("[hx-swap-oob], [autofocus]"));
    }

    [Fact]
    public async Task A_guest_that_cannot_be_added_is_told_why_and_keeps_what_was_typed()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await Room(site, network);

        var answer = await Post(karin, $"/meetings/{network.Last.Id}/attendance", new() { ["name"] = "Åsa Ödmjuk", ["organisation"] = new string('o', 201) });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var list = await Browser.Page(answer);
        Assert.Equal("Organisationens namn är för långt.", list.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("Åsa Ödmjuk", list.QuerySelector("#guest-name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_room_that_was_finalised_meanwhile_is_told_in_words_and_gets_no_page_in_the_page()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        var room = await Site.Read(karin, $"/meetings/{circle.MeetingId}/write");
        var review = await Site.Read(karin, $"/meetings/{circle.MeetingId}/finalisation");
        var seen = review.QuerySelector("input[name=Seen]")!.GetAttribute("value")!;
        using var frozen = await Site.Post(karin, $"/meetings/{circle.MeetingId}/finalisation", [("Send", "false"), ("Seen", seen)]);
        Assert.Equal(HttpStatusCode.Redirect, frozen.StatusCode);
        karin.DefaultRequestHeaders.Add("HX-Request", "true");
        karin.DefaultRequestHeaders.Add("RequestVerificationToken", Token(room));
        var entry = room.QuerySelector(".entry[data-kind]")!.Id!["entry-".Length..];

        var answer = await Post(karin, $"/meetings/{circle.MeetingId}/entries/{entry}/undo", []);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("none", Assert.Single(answer.Headers.GetValues("HX-Reswap")));
        Assert.Equal("""{"refused":{"sentence":"Anteckningarna är fastställda. Börja en rättelse om något ska ändras."}}""", System.Text.RegularExpressions.Regex.Unescape(Assert.Single(answer.Headers.GetValues("HX-Trigger"))));
    }

    static async Task<HttpClient> Room(Site site, Network network)
    {
        var karin = await site.SignedInAs(network.Karin, follow: false);
        var room = await Site.Read(karin, $"/meetings/{network.Last.Id}/write");
        karin.DefaultRequestHeaders.Add("HX-Request", "true");
        karin.DefaultRequestHeaders.Add("RequestVerificationToken", Token(room));
        return karin;
    }

    static string Token(IHtmlDocument page) => page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    static async Task<HttpResponseMessage> Post(HttpClient client, string url, Dictionary<string, string> form)
    {
        using var content = new FormUrlEncodedContent(form);
        return await client.PostAsync(url, content);
    }
}
