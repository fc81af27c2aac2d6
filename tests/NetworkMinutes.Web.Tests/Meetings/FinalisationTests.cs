using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;

namespace NetworkMinutes.Web.Tests.Meetings;

public class FinalisationTests
{
    [Fact]
    public async Task Review_says_what_is_missing_who_gets_it_and_what_the_mail_says()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);

        var page = await Site.Read(karin, $"/meetings/{circle.MeetingId}/finalisation");

        Assert.Contains(page.QuerySelectorAll(".remarks a"), a => a.TextContent == "Nästa möte står inte angivet." && a.GetAttribute("href") == $"/meetings/{circle.MeetingId}/write#facts");
        var recipients = page.QuerySelectorAll(".recipients > li").Select(li => li.QuerySelector("p")!.TextContent).ToList();
        Assert.Equal(["Karin Dahl, GR", "Anna Berglund, Härryda", "Mikael Öst, Öckerö", "registrator@gr.example"], recipients);
        Assert.NotNull(page.QuerySelector($"input[name='Addresses[{circle.Petra.Id}]']"));
        Assert.Contains("Det här har du lovat:\n- Anna bjuder in till ett första möte.", page.QuerySelectorAll(".letter")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Du är nämnd i ett beslut:\n- Nätverket nominerar Mikael Öst", page.QuerySelectorAll(".letter")[2].TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Contains("Utkast", page.QuerySelector(".paper .running")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finalising_freezes_and_writes_one_row_a_recipient()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);

        var answer = await Finalise(karin, circle, ("Send", "true"), ("Extra", "arkiv@gr.example, ANNA.berglund@harryda.example"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using var db = site.Store.Read();
        var version = await db.FinalisedMinutes.Include(v => v.File).SingleAsync();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(version.File!.Bytes)), version.Checksum);
        Assert.Equal("Anteckningar Nätverket äldreomsorg 2026-11-20.docx", version.FileName);
        Assert.Contains("Karin visar förslaget. Se kunskapsguiden.se.", version.Text, StringComparison.Ordinal);
        Assert.Contains("Fastställda den", version.Text, StringComparison.Ordinal);
        var messages = await db.Messages.OrderBy(m => m.Id).ToListAsync();
        Assert.Equal(["karin.dahl@gr.example", "anna.berglund@harryda.example", "mikael.ost@ockero.example", "registrator@gr.example", "arkiv@gr.example"], messages.Select(m => m.To));
        Assert.All(messages, m => Assert.Equal((circle.MeetingId, version.Id, "Anteckningar Nätverket äldreomsorg 2026-11-20"), (m.MeetingId, m.FinalisedMinutesId, m.Subject)));
        Assert.Equal(5, messages.Select(m => m.MessageId).Distinct().Count());
        Assert.Equal(["meeting.finalised", "minutes.sent"], await db.Log.OrderBy(l => l.Id).Select(l => l.What).ToListAsync());
    }

    [Fact]
    public async Task A_second_press_leads_where_the_first_does_and_sends_nothing()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        var seen = await Seen(karin, circle);
        var form = new[] { ("Send", "true"), ("Seen", seen) };

        var answers = await Task.WhenAll(
            Site.Post(karin, $"/meetings/{circle.MeetingId}/finalisation", form),
            Site.Post(karin, $"/meetings/{circle.MeetingId}/finalisation", form, "/meetings"));

        Assert.All(answers, a => Assert.Equal($"/meetings/{circle.MeetingId}/distribution", a.Headers.Location!.OriginalString));
        await using var db = site.Store.Read();
        Assert.Equal(4, await db.Messages.CountAsync());
    }

    [Fact]
    public async Task Text_that_changed_since_the_review_is_not_frozen_unread()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        var seen = await Seen(karin, circle);
        await site.Seed(async db => (await db.Meetings.SingleAsync(m => m.Id == circle.MeetingId)).Place = "Härryda");

        var answer = await Site.Post(karin, $"/meetings/{circle.MeetingId}/finalisation", [("Seen", seen), ("Extra", "arkiv@gr.example"), ("Send", "true")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Site.Html(answer);
        Assert.Contains("har ändrats sedan du öppnade sidan", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("arkiv@gr.example", page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.NotEqual(seen, page.QuerySelector("input[name=Seen]")!.GetAttribute("value"));
        await using var db = site.Store.Read();
        Assert.Empty(await db.FinalisedMinutes.ToListAsync());
    }

    [Theory]
    [InlineData("Extra", "anna@@", "”anna@@” är ingen e-postadress.")]
    [InlineData("Petra", "elin.forsberg@gr.example", "Adressen tillhör redan någon annan")]
    [InlineData("Petra", "petra", "”petra” är ingen e-postadress.")]
    public async Task A_bad_address_stops_it_at_its_field_and_keeps_what_was_typed(string field, string typed, string sentence)
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        var name = field == "Petra" ? $"Addresses[{circle.Petra.Id}]" : field;

        var answer = await Finalise(karin, circle, ("Send", "true"), (name, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Site.Html(answer);
        var input = page.QuerySelector($"[name='{name}']")!;
        Assert.Equal(typed, input.GetAttribute("value") ?? input.TextContent.Trim());
        Assert.Contains(sentence, page.GetElementById(input.GetAttribute("aria-describedby")!.Split(' ')[^1])!.TextContent, StringComparison.Ordinal);
        await using var db = site.Store.Read();
        Assert.Empty(await db.FinalisedMinutes.ToListAsync());
        Assert.Null((await db.People.SingleAsync(p => p.Id == circle.Petra.Id)).Email);
    }

    [Fact]
    public async Task An_address_given_here_is_kept_and_written_to()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);

        await Finalise(karin, circle, ("Send", "true"), ($"Addresses[{circle.Petra.Id}]", "petra.lindahl@harryda.example"));

        await using var db = site.Store.Read();
        Assert.Equal("petra.lindahl@harryda.example", (await db.People.SingleAsync(p => p.Id == circle.Petra.Id)).Email);
        Assert.Contains(await db.Messages.ToListAsync(), m => m.To == "petra.lindahl@harryda.example");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/addresses")]
    public async Task An_address_is_not_given_to_somebody_who_sees_more(string verb)
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        await site.Seed(db => db.Add(new Membership { BodyId = db.Bodies.Single(b => b.Name == "Nätverket digitalisering").Id, PersonId = circle.Petra.Id, Role = MembershipRole.Coordinator }));
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        var field = $"Addresses[{circle.Petra.Id}]";

        var answer = await Site.Post(karin, $"/meetings/{circle.MeetingId}/finalisation{verb}", [("Seen", await Seen(karin, circle)), (field, "karin.hemma@x.example")], $"/meetings/{circle.MeetingId}/finalisation");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Petra Lindahl, Härryda är med i fler nätverk. Be en administratör skriva in adressen.", (await Site.Html(answer)).QuerySelector(".no-address")!.TextContent, StringComparison.Ordinal);
        await using var db = site.Store.Read();
        Assert.Null((await db.People.SingleAsync(p => p.Id == circle.Petra.Id)).Email);
    }

    [Fact]
    public async Task A_trial_goes_to_me_alone_and_freezes_nothing()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);

        var answer = await Site.Post(karin, $"/meetings/{circle.MeetingId}/finalisation/trial", [("Extra", "arkiv@gr.example")], $"/meetings/{circle.MeetingId}/finalisation");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("arkiv@gr.example", (await Site.Read(karin, $"/meetings/{circle.MeetingId}/finalisation")).QuerySelector("textarea")!.TextContent.Trim());
        await using var db = site.Store.Read();
        var trial = await db.Messages.Include(m => m.OwnFile).SingleAsync();
        Assert.True(trial.IsTrial);
        Assert.Equal(("karin.dahl@gr.example", "Utkast: Anteckningar Nätverket äldreomsorg 2026-11-20"), (trial.To, trial.Subject));
        Assert.NotEmpty(trial.OwnFile!.Bytes);
        Assert.Empty(await db.FinalisedMinutes.ToListAsync());
    }

    [Fact]
    public async Task Without_sending_nothing_is_sent_until_somebody_asks()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);

        await Finalise(karin, circle, ("Send", "false"));
        await using (var db = site.Store.Read()) Assert.Empty(await db.Messages.ToListAsync());
        var here = $"/meetings/{circle.MeetingId}/distribution";
        await Site.Post(karin, here + "/rest", [], here);
        var again = await Site.Post(karin, here + "/rest", [], here);

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        await using var after = site.Store.Read();
        Assert.Equal(4, await after.Messages.CountAsync());
    }

    [Fact]
    public async Task A_correction_is_a_version_of_its_own_and_the_mail_says_so_first()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        await Finalise(karin, circle, ("Send", "true"));

        var begun = await Site.Post(karin, $"/meetings/{circle.MeetingId}/correction", [], $"/meetings/{circle.MeetingId}");
        Assert.Equal($"/meetings/{circle.MeetingId}/write", begun.Headers.Location!.OriginalString);
        var twice = await Site.Post(karin, $"/meetings/{circle.MeetingId}/correction", [], "/meetings");
        Assert.Equal($"/meetings/{circle.MeetingId}/write", twice.Headers.Location!.OriginalString);
        Assert.Contains("Någon annan har redan börjat rättelsen. Ni skriver i samma.", (await Site.Read(karin, $"/meetings/{circle.MeetingId}/write")).Body!.TextContent, StringComparison.Ordinal);
        await site.Seed(async db => (await db.Meetings.SingleAsync(m => m.Id == circle.MeetingId)).Place = "Rättad plats");
        using var anna = await site.SignedInAs(circle.Anna, follow: false);
        Assert.DoesNotContain("Rättad plats", (await Site.Read(anna, $"/meetings/{circle.MeetingId}")).Body!.TextContent, StringComparison.Ordinal);
        await Finalise(karin, circle, ("Send", "true"));

        await using var db = site.Store.Read();
        var versions = await db.FinalisedMinutes.OrderBy(v => v.Version).ToListAsync();
        Assert.Equal(["Fastställda", "Rättelse 1"], versions.Select(v => v.Name));
        Assert.Equal("Anteckningar Nätverket äldreomsorg 2026-11-20 rättelse 1.docx", versions[1].FileName);
        Assert.NotEqual(versions[0].Checksum, versions[1].Checksum);
        var mail = await db.Messages.OrderBy(m => m.Id).LastAsync();
        Assert.StartsWith("Det här är rättelse 1 av tidigare skickade anteckningar och ersätter dem som fastställdes den ", mail.Text, StringComparison.Ordinal);
        Assert.Equal("Anteckningar Nätverket äldreomsorg 2026-11-20 (rättelse 1)", mail.Subject);
        var page = await Site.Read(anna, $"/meetings/{circle.MeetingId}");
        Assert.Equal(["Rättelse 1", "Fastställda"], page.QuerySelectorAll(".versions h3").Select(h => h.TextContent));
        Assert.Contains("Rättad plats", page.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Rättad plats", (await Site.Read(anna, $"/meetings/{circle.MeetingId}?version=0")).QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_starts_from_those_who_got_the_version_before()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        await Finalise(karin, circle, ("Send", "true"), ("Extra", "arkiv@gr.example"));
        await Site.Post(karin, $"/meetings/{circle.MeetingId}/correction", [], $"/meetings/{circle.MeetingId}");

        var page = await Site.Read(karin, $"/meetings/{circle.MeetingId}/finalisation");

        Assert.Equal("arkiv@gr.example", page.QuerySelector("#Extra")!.TextContent.Trim());
        Assert.Contains(page.QuerySelectorAll(".recipients .meta"), p => p.TextContent == "tillagd här");
    }

    [Fact]
    public async Task Only_coordinators_find_it()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        using var anna = await site.SignedInAs(circle.Anna, follow: false);
        using var stranger = await site.SignedInAs(circle.Stranger, follow: false);
        var seen = await Seen(karin, circle);
        foreach (var outsider in new[] { anna, stranger })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync($"/meetings/{circle.MeetingId}/finalisation")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(outsider, $"/meetings/{circle.MeetingId}/finalisation", [("Seen", seen), ("Send", "true")], "/meetings")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync($"/meetings/{circle.MeetingId}/distribution")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(outsider, $"/meetings/{circle.MeetingId}/correction", [], "/meetings")).StatusCode);
        }

        await using var db = site.Store.Read();
        Assert.Equal(MeetingState.Draft, (await db.Meetings.SingleAsync(m => m.Id == circle.MeetingId)).State);
    }

    internal static async Task<HttpResponseMessage> Finalise(HttpClient client, Circle circle, params (string, string)[] form) =>
        await Site.Post(client, $"/meetings/{circle.MeetingId}/finalisation", [.. form, ("Seen", await Seen(client, circle))]);

    static async Task<string> Seen(HttpClient client, Circle circle) =>
        (await Site.Read(client, $"/meetings/{circle.MeetingId}/finalisation")).QuerySelector("input[name=Seen]")!.GetAttribute("value")!;
}
