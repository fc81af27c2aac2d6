using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NetworkMinutes.Mail;
using NetworkMinutes.Web.Tests.Meetings;

namespace NetworkMinutes.Web.Tests.SignIn;

public class AgainTests
{
    [Fact]
    public async Task A_page_whose_person_is_signed_in_gets_a_fresh_token()
    {
        await using var site = new Site();
        var (karin, ticket, _) = await Room(site);
        var answer = await karin.GetAsync(Url(ticket));
        Assert.StartsWith("""{"signedIn":{"token":""", Assert.Single(answer.Headers.GetValues("HX-Trigger")), StringComparison.Ordinal);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Somebody_else_in_the_same_browser_is_told_so_and_given_nothing()
    {
        await using var site = new Site();
        var (_, ticket, network) = await Room(site);
        using var stranger = await site.SignedInAs(network.Stranger);
        var answer = await stranger.GetAsync(Url(ticket));
        Assert.False(answer.Headers.Contains("HX-Trigger"));
        Assert.Contains("Någon annan är inloggad", (await Site.Html(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("CfDJ8AAAA")]
    public async Task A_ticket_that_is_none_of_ours_is_not_found(string ticket)
    {
        await using var site = new Site();
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(Url(ticket))).StatusCode);
    }

    [Fact]
    public async Task Only_a_code_of_the_same_person_is_taken()
    {
        var mailbox = new Mailbox();
        await using var site = new Site(services: given => given.AddSingleton<IMailTransport>(mailbox));
        var (_, ticket, _) = await Room(site);
        using var browser = site.Visitor(follow: false);
        await Site.Post(browser, "/sign-in", [("Email", "katarina@x.example")]);
        var hers = await mailbox.CodeTo("katarina@x.example");

        var refused = await Post(browser, ticket, "Code", ("code", hers));
        Assert.Contains("Koden stämmer inte", await Words(refused), StringComparison.Ordinal);
        Assert.False(refused.Headers.Contains("HX-Trigger"));

        await Post(browser, ticket, "Mail");
        var taken = await Post(browser, ticket, "Code", ("code", await mailbox.CodeTo("karin@x.example")));
        Assert.Contains("signedIn", Assert.Single(taken.Headers.GetValues("HX-Trigger")), StringComparison.Ordinal);
        Assert.Contains(taken.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("nm-session=", StringComparison.Ordinal));
    }

    private static string Url(string ticket) => $"/sign-in/again?ticket={Uri.EscapeDataString(ticket)}";

    private static async Task<HttpResponseMessage> Post(HttpClient browser, string ticket, string handler, params (string Name, string Value)[] form)
    {
        var panel = await Site.Read(browser, Url(ticket));
        var token = panel.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([.. form.Append(("ticket", ticket)).Append(("__RequestVerificationToken", token)).Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2))]);
        return await browser.PostAsync($"/sign-in/again?handler={handler}", content);
    }

    private static async Task<string> Words(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    private static async Task<(HttpClient Karin, string Ticket, Network Network)> Room(Site site)
    {
        var network = new Network();
        network.Karin.GiveAddress("karin@x.example");
        network.Katarina.GiveAddress("katarina@x.example");
        await site.Seed(db => db.AddRange(network.Stranger, network.Last));
        var karin = await site.SignedInAs(network.Karin);
        var room = await Site.Read(karin, $"/meetings/{network.Last.Id}/write");
        var url = room.QuerySelector("#sign-in-again")!.GetAttribute("hx-get")!;
        return (karin, Uri.UnescapeDataString(url.Split("ticket=")[1]), network);
    }
}
