using System.Net;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Tests.Agenda;

public class SendingTests
{
    [Fact]
    public async Task Each_gets_one_mail_with_their_own_part_and_the_file_and_members_see_the_agenda()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);
        using var anna = await site.SignedInAs(called.Anna);

        var sent = await Site.Html(await called.Send(karin, ("Extra", "registrator@gr.example")));

        Assert.Equal("Kallelse. Mejlen är på väg till 3 mottagare.", sent.QuerySelector(".notice")!.TextContent);
        await using var db = site.Store.Read();
        var messages = await db.Messages.Include(m => m.SentAgenda).ThenInclude(a => a!.File).OrderBy(m => m.To).ToListAsync();
        Assert.Equal(["anna.berglund@harryda.example", "karin.dahl@gr.example", "registrator@gr.example"], messages.Select(m => m.To));
        Assert.All(messages, m => Assert.Equal("Kallelse Nätverket äldreomsorg 2027-01-29", m.Subject));
        Assert.Contains("Anna Berglund skickar rutinen.", messages[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("rutinen", messages[1].Text, StringComparison.Ordinal);
        Assert.Equal([0x50, 0x4B], messages[0].SentAgenda!.File!.Bytes[..2]);

        var page = await Site.Read(anna, called.Url);
        Assert.Equal(["Välkomna", "Hemlig punkt"], page.QuerySelectorAll(".agenda-table tbody th").Select(th => th.TextContent));
        Assert.Equal("Kallelse skickad", (await Site.Read(anna, "/meetings")).QuerySelector(".meetings tbody td:nth-child(3)")!.TextContent);
        var word = await anna.GetAsync($"{called.Agenda}/1/word");
        Assert.Equal("Kallelse Nätverket äldreomsorg 2027-01-29.docx", word.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(messages[0].SentAgenda!.File!.Bytes, await word.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_is_changed_or_written_afterwards_is_not_seen_until_it_is_sent()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);
        using var anna = await site.SignedInAs(called.Anna);
        await called.Send(karin);
        await called.Save(karin, "Item", [("NewTitle", "Tillagd i hemlighet")]);
        await site.Seed(async db =>
        {
            var meeting = await db.Meetings.Whole().SingleAsync(m => m.Id == called.Meeting.Id);
            meeting.Write(meeting.Agenda.First(), "Skrivet under mötet.", null, default, new DateOnly(2027, 1, 29));
        });

        var during = (await Site.Read(anna, called.Url)).Body!.TextContent;
        Assert.DoesNotContain("Tillagd", during, StringComparison.Ordinal);
        Assert.DoesNotContain("Skrivet", during, StringComparison.Ordinal);
        Assert.DoesNotContain("Utkast", (await Site.Read(anna, "/meetings")).Body!.TextContent, StringComparison.Ordinal);
        foreach (var url in new[] { "?draft=true", "/word", "/write", "/attendance" }) Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync(called.Url + url)).StatusCode);

        await called.Send(karin);
        Assert.Contains("Tillagd i hemlighet", (await Site.Read(anna, called.Url)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Kallelse", "Uppdaterad kallelse"], (await site.Store.Read().Messages.Where(m => m.PersonId == called.Anna.Id).OrderBy(m => m.Id).ToListAsync()).Select(m => m.Subject.Replace(" Nätverket äldreomsorg 2027-01-29", "", StringComparison.Ordinal)));
        Assert.Equal(["Uppdaterad kallelse 2", "Kallelse 2"], (await Site.Read(karin, $"{called.Url}/distribution")).QuerySelectorAll("main h2").Select(h => h.TextContent));
    }

    [Fact]
    public async Task What_was_not_looked_through_is_not_sent()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);
        var url = $"{called.Agenda}/sending";

        var stale = await Site.Post(karin, url, [("Seen", "something else"), ("Extra", "registrator@gr.example")]);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal("registrator@gr.example", (await Site.Html(stale)).QuerySelector("#Extra")!.TextContent);
        var wrong = await called.Send(karin, ("Extra", "ingen adress"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.NotEqual("", (await Site.Html(wrong)).QuerySelector("#Extra-error")!.TextContent);
        Assert.Empty(await site.Store.Read().Messages.ToListAsync());
    }

    [Fact]
    public async Task A_copy_to_oneself_freezes_nothing()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);

        await Site.Post(karin, $"{called.Agenda}/sending?handler=Trial", [], $"{called.Agenda}/sending");

        var message = await site.Store.Read().Messages.SingleAsync();
        Assert.Equal(("karin.dahl@gr.example", true, "Utkast: Kallelse Nätverket äldreomsorg 2027-01-29"), (message.To, message.IsTrial, message.Subject));
        Assert.Null((await called.Stored(site)).AgendaSentAt);
    }
}
