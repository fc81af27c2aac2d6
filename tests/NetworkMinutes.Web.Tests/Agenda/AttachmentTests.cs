using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace NetworkMinutes.Web.Tests.Agenda;

public class AttachmentTests
{
    [Fact]
    public async Task A_file_is_attached_to_an_item_and_handed_back_as_it_came()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);

        var page = await Site.Html(await called.Save(karin, "File", [("UploadFor", $"{called.Item(1)}")], ("../Bildspel.exe", Called.Pdf)));

        var link = page.QuerySelector($"#punkt-{called.Item(1)} .files a")!;
        Assert.Equal("Bildspel.pdf", link.TextContent);
        var file = await karin.GetAsync(link.GetAttribute("href"));
        Assert.Equal(Called.Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "Bildspel.pdf", "application/pdf"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileNameStar, file.Content.Headers.ContentType!.MediaType));
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("kallelse.pdf", "<html><script>alert(1)</script>", "Filen går inte att bifoga. Välj PDF, Word, Excel, PowerPoint, OpenDocument, PNG eller JPEG.")]
    [InlineData("tom.pdf", "", "Filen är tom.")]
    public async Task What_may_not_be_attached_is_told_and_what_was_typed_is_kept(string name, string content, string sentence)
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);

        var answer = await called.Save(karin, "File", [($"Items[{called.Item(0)}].Minutes", "10")], (name, Encoding.UTF8.GetBytes(content)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Site.Html(answer);
        Assert.Equal(sentence, page.QuerySelector("#Upload-error")!.TextContent);
        Assert.Equal("10", page.QuerySelector($"#minutes-{called.Item(0)}")!.GetAttribute("value"));
        Assert.Empty((await called.Stored(site)).Attachments);
    }

    [Fact]
    public async Task A_member_gets_it_only_when_it_has_been_sent_and_others_never()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);
        using var anna = await site.SignedInAs(called.Anna);
        using var stranger = await site.SignedInAs(called.Stranger);
        await called.Save(karin, "File", [], ("a.pdf", Called.Pdf));
        var url = $"{called.Url}/attachments/{(await called.Stored(site)).Attachments.Single().Id}";

        Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(anna, $"{url}?handler=Removal", [], "/meetings")).StatusCode);
        await called.Send(karin);

        Assert.Equal(HttpStatusCode.OK, (await anna.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync($"/meetings/4711/attachments/{url.Split('/')[^1]}")).StatusCode);
        var removal = await Site.Html(await Site.Post(karin, $"{url}?handler=Removal", [], called.Agenda));
        Assert.StartsWith("Bilagan är utskickad", removal.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        await using var db = site.Store.Read();
        Assert.Contains(await db.Log.ToListAsync(), l => l.What == "attachment.opened" && l.PersonId == called.Anna.Id);
    }

    [Fact]
    public async Task One_that_was_not_sent_is_taken_away_again()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);
        await called.Save(karin, "File", [], ("a.pdf", Called.Pdf));
        var url = $"{called.Url}/attachments/{(await called.Stored(site)).Attachments.Single().Id}";

        await Site.Post(karin, $"{url}?handler=Removal", [], called.Agenda);

        Assert.Empty((await called.Stored(site)).Attachments);
        Assert.Equal(HttpStatusCode.NotFound, (await karin.GetAsync(url)).StatusCode);
    }
}
