using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetworkMinutes.Mail;
using NetworkMinutes.Messages;
using NetworkMinutes.Web.Tests.Mailing;

namespace NetworkMinutes.Web.Tests.Meetings;

public class DistributionTests
{
    [Fact]
    public async Task Failures_are_said_with_their_reason_and_sent_to_another_address()
    {
        var transport = new ToldTransport(ToldTransport.Refuses(permanent: true), ToldTransport.Takes);
        await using var site = new Site(services: s => s.AddSingleton<IMailTransport>(transport));
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        await FinalisationTests.Finalise(karin, circle, ("Send", "true"));
        var here = $"/meetings/{circle.MeetingId}/distribution";
        var page = await Settled(karin, here);

        Assert.Equal(["Misslyckades", "Skickad kl. 10.00", "Skickad kl. 10.00", "Skickad kl. 10.00"], page.QuerySelectorAll(".messages td:nth-child(3) .num").Select(e => e.TextContent));
        Assert.Contains("Brevlådan är full.", page.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[hx-trigger]"));
        await using var db = site.Store.Read();
        var failed = await db.Messages.SingleAsync(m => m.State == MessageState.Failed);

        var bad = await Site.Post(karin, $"/messages/{failed.Id}/address", [("Email", "karin@")], $"/messages/{failed.Id}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Equal("karin@", (await Site.Html(bad)).QuerySelector("#Email")!.GetAttribute("value"));
        var good = await Site.Post(karin, $"/messages/{failed.Id}/address", [("Email", "karin@gr.example")], $"/messages/{failed.Id}");
        Assert.Equal(here, good.Headers.Location!.OriginalString);
        page = await Settled(karin, here);
        Assert.Contains("Skickades till karin@gr.example i stället", page.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("karin.dahl@gr.example", failed.To);
    }

    [Fact]
    public async Task An_uncertain_one_waits_for_a_person()
    {
        var transport = new ToldTransport(_ => Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Uncertain("Servern svarade inte.", "")), ToldTransport.Takes);
        await using var site = new Site(services: s => s.AddSingleton<IMailTransport>(transport));
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        using var stranger = await site.SignedInAs(circle.Stranger, follow: false);
        await FinalisationTests.Finalise(karin, circle, ("Send", "true"));
        var here = $"/meetings/{circle.MeetingId}/distribution";
        var page = await Settled(karin, here);
        var form = page.QuerySelector("form[action$='/arrival']")!.GetAttribute("action")!;
        Assert.Contains("Kanske skickad", page.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(stranger, form, [], "/meetings")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Site.Post(karin, form, [], here)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await Site.Post(karin, form, [], here)).StatusCode);

        await using var db = site.Store.Read();
        Assert.All(await db.Messages.ToListAsync(), m => Assert.Equal(MessageState.Sent, m.State));
        Assert.Contains(await db.Log.ToListAsync(), l => l.What == "message.arrived");
    }

    [Fact]
    public async Task One_more_person_gets_it_and_nobody_gets_it_twice_by_a_slip()
    {
        await using var site = new Site(services: s => s.AddSingleton<IMailTransport>(new ToldTransport(ToldTransport.Takes)));
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        await FinalisationTests.Finalise(karin, circle, ("Send", "true"));
        var here = $"/meetings/{circle.MeetingId}/distribution";

        Assert.Equal(HttpStatusCode.Redirect, (await Site.Post(karin, here + "/recipient", [("Name", "Ny Person"), ("Email", "ny@ale.example")], here)).StatusCode);
        var again = await Site.Post(karin, here + "/recipient", [("Name", "Ny Person"), ("Email", "NY@ale.example")], here);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("finns redan i utskicket", (await Site.Html(again)).GetElementById("Email-error")!.TextContent, StringComparison.Ordinal);
        await using var db = site.Store.Read();
        Assert.Equal(5, await db.Messages.CountAsync());
    }

    [Fact]
    public async Task All_mail_is_for_administrators()
    {
        await using var site = new Site(services: s => s.AddSingleton<IMailTransport>(new ToldTransport(ToldTransport.Refuses(permanent: true))));
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        using var administrator = await site.SignedInAs(circle.Administrator, follow: false);
        await FinalisationTests.Finalise(karin, circle, ("Send", "true"));
        await Settled(karin, $"/meetings/{circle.MeetingId}/distribution");

        Assert.Equal(HttpStatusCode.NotFound, (await karin.GetAsync("/messages")).StatusCode);
        Assert.Equal("4", (await Site.Read(administrator, "/messages")).QuerySelector("#problem .count")!.TextContent);
    }

    [Fact]
    public async Task The_mailbox_shows_mails_in_development_and_is_not_there_otherwise()
    {
        await using var production = new Site();
        using var outsider = production.Visitor(follow: false);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync("/development/mailbox")).StatusCode);

        await using var site = new Site("Development");
        using var visitor = site.Visitor(follow: false);
        await Site.Post(visitor, "/sign-in", [("Email", "karin.dahl@gr.example")]);
        for (var tries = 0; tries < 100; tries++)
        {
            var mail = (await Site.Read(visitor, "/development/mailbox")).QuerySelector(".mail");
            if (mail is null)
            {
                await Task.Delay(50);
                continue;
            }

            Assert.Equal("Logga in i NetworkMinutes", mail.QuerySelector("h2")!.TextContent);
            Assert.StartsWith("https://minutes.example/sign-in/", mail.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
            return;
        }

        Assert.Fail("No mail came.");
    }

    static async Task<AngleSharp.Html.Dom.IHtmlDocument> Settled(HttpClient client, string url)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            var page = await Site.Read(client, url);
            if (page.QuerySelector("#utskick")!.GetAttribute("hx-trigger") is null) return page;
            await Task.Delay(25);
        }

        throw new TimeoutException();
    }
}
