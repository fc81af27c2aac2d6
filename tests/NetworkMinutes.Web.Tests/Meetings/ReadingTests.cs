using System.Net;
using Microsoft.EntityFrameworkCore;

namespace NetworkMinutes.Web.Tests.Meetings;

public class ReadingTests
{
    [Fact]
    public async Task A_member_reads_what_is_finalised_and_only_that()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        using var anna = await site.SignedInAs(circle.Anna, follow: false);
        using var stranger = await site.SignedInAs(circle.Stranger, follow: false);

        var before = new[] { "", "?draft=true", "/word", "/versions/0/word", "/finalisation" }.Select(end => $"/meetings/{circle.MeetingId}{end}").ToList();
        foreach (var url in before) Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync(url)).StatusCode);
        await FinalisationTests.Finalise(karin, circle, ("Send", "false"));

        var page = await Site.Read(anna, $"/meetings/{circle.MeetingId}");
        Assert.Equal("Anteckningar Nätverket äldreomsorg", string.Join(' ', page.QuerySelector("h1")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("Karin visar förslaget. Se kunskapsguiden.se.", page.QuerySelector(".point p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://kunskapsguiden.se/", page.QuerySelector(".point p a")!.GetAttribute("href"));
        Assert.Contains("Fastställda den 22 november 2026", page.QuerySelector(".running")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href$='/distribution']"));
        var file = await anna.GetAsync($"/meetings/{circle.MeetingId}/versions/0/word");
        Assert.Equal("Anteckningar Nätverket äldreomsorg 2026-11-20.docx", file.Content.Headers.ContentDisposition!.FileNameStar);
        await using var db = site.Store.Read();
        var frozen = await db.FinalisedMinutes.Include(v => v.File).SingleAsync();
        Assert.Equal(frozen.File!.Bytes, await file.Content.ReadAsByteArrayAsync());
        Assert.Contains(await db.Log.ToListAsync(), l => l.What == "version.exported" && l.PersonId == circle.Anna.Id);
        foreach (var url in before) Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync($"/meetings/{circle.MeetingId}?version=7")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync($"/meetings/{circle.MeetingId}/versions/7/word")).StatusCode);
    }

    [Fact]
    public async Task A_planned_meeting_tells_members_when_and_where_but_not_the_agenda()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin);
        using var anna = await site.SignedInAs(circle.Anna);

        var theirs = (await Site.Read(anna, $"/meetings/{circle.PlannedId}")).QuerySelector("main")!.TextContent;
        Assert.Contains("Fredag den 29 januari 2027, kl. 13.00", theirs, StringComparison.Ordinal);
        Assert.Contains("Härryda", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemlig dagordning", theirs, StringComparison.Ordinal);
        Assert.Contains("Hemlig dagordning", (await Site.Read(karin, $"/meetings/{circle.PlannedId}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_opens_the_draft_and_that_is_logged()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin);

        var page = await Site.Read(karin, $"/meetings/{circle.MeetingId}?draft=true");
        var word = await karin.GetAsync($"/meetings/{circle.MeetingId}/word");

        Assert.Contains("Utkast", page.QuerySelector(".running")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Anteckningar Nätverket äldreomsorg 2026-11-20.docx", word.Content.Headers.ContentDisposition!.FileNameStar);
        await using var db = site.Store.Read();
        Assert.Equal(["draft.opened", "draft.exported"], await db.Log.OrderBy(l => l.Id).Select(l => l.What).ToListAsync());
        Assert.All(await db.Log.ToListAsync(), l => Assert.Equal(circle.Karin.Id, l.PersonId));
    }

    [Fact]
    public async Task The_list_says_states_in_words_and_hides_others_drafts()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        using var anna = await site.SignedInAs(circle.Anna, follow: false);

        Assert.Equal(["Dagordning pågår", "Utkast"], await States(karin));
        Assert.Equal(["Planerat"], await States(anna));
        await FinalisationTests.Finalise(karin, circle, ("Send", "false"));
        Assert.Equal(["Planerat", "Fastställda"], await States(anna));
        await Site.Post(karin, $"/meetings/{circle.MeetingId}/correction", [], $"/meetings/{circle.MeetingId}");
        Assert.Equal(["Dagordning pågår", "Rättelse pågår"], await States(karin));
        Assert.Equal(["Planerat", "Fastställda"], await States(anna));
        Assert.Equal("2 av 3", (await Site.Read(karin, $"/meetings?body={circle.BodyId}")).QuerySelectorAll(".meetings td.num")[1].TextContent);
        Assert.Empty((await Site.Read(karin, "/meetings?body=9999")).QuerySelectorAll(".meetings"));

        static async Task<IEnumerable<string>> States(HttpClient client) =>
            (await Site.Read(client, "/meetings")).QuerySelectorAll(".meetings tbody tr").Select(tr => tr.Children[2].TextContent);
    }
}
