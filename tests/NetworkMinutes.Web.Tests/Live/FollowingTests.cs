using System.Net;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Web.Tests.Meetings;

namespace NetworkMinutes.Web.Tests.Live;

/// <summary>Members who read a draft while it is written, where their body lets them.</summary>
public class FollowingTests
{
    [Fact]
    public async Task A_member_follows_the_draft_where_the_body_allows_it_and_that_is_logged()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        using var anna = await site.SignedInAs(desk.Circle.Anna, follow: false);
        await Allow(desk, true);

        var page = await Site.Read(anna, $"/meetings/{desk.MeetingId}");
        Assert.Contains("Karin visar förslaget.", page.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{desk.MeetingId}", page.QuerySelector("#following")!.GetAttribute("data-meeting"));
        Assert.Null(page.QuerySelector("a[href$='/write'], a[href$='/word'], form[action*='meetings']"));
        Assert.Contains((await Site.Read(anna, "/meetings")).QuerySelectorAll(".meetings td"), td => td.TextContent == "Utkast");

        await using var stream = await Listener.Open(anna, $"meeting={desk.MeetingId}");
        await desk.Write("Nytt ord.");
        await stream.Next("change");
        Assert.Contains("Nytt ord.", await anna.GetStringAsync($"/meetings/{desk.MeetingId}/sheet?part={desk.ItemId}"), StringComparison.Ordinal);
        await using var db = site.Store.Read();
        Assert.Equal(["body.follow-allowed", "draft.followed"], await db.Log.Where(l => l.What.Contains("follow")).OrderBy(l => l.Id).Select(l => l.What).ToListAsync());
    }

    [Fact]
    public async Task One_who_follows_reads_and_neither_writes_nor_sees_who_does()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        using var anna = await site.SignedInAs(desk.Circle.Anna, follow: false);
        using var stranger = await site.SignedInAs(desk.Circle.Stranger, follow: false);
        await Allow(desk, true);
        await using var stream = await Listener.Open(anna, $"at={desk.MeetingId}.{desk.ItemId}");

        foreach (var end in new[] { "write", "room?part=whole", "company", "word", "finalisation", "facts" })
            Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync($"/meetings/{desk.MeetingId}/{end}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/meetings/{desk.MeetingId}/sheet?part=whole")).StatusCode);
        await using var karin = await Listener.Open(desk.Karin, $"at={desk.MeetingId}.{desk.ItemId}");
        await desk.Write("Ord.");

        Assert.Equal(0, (await stream.Next("change")).Others);
        Assert.DoesNotContain("Anna Berglund", await desk.Elin.GetStringAsync($"/meetings/{desk.MeetingId}/company"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_body_no_longer_allows_it_the_stream_ends_and_the_meeting_is_not_found()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        using var anna = await site.SignedInAs(desk.Circle.Anna, follow: false);
        await Allow(desk, true);
        await using var stream = await Listener.Open(anna, $"meeting={desk.MeetingId}");

        await Allow(desk, false);

        Assert.True(await stream.Ends());
        foreach (var end in new[] { "", "/projector", "/sheet?part=whole" })
            Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync($"/meetings/{desk.MeetingId}{end}")).StatusCode);
    }

    [Fact]
    public async Task A_correction_is_not_followed()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        using var anna = await site.SignedInAs(desk.Circle.Anna, follow: false);
        await Allow(desk, true);
        await FinalisationTests.Finalise(desk.Karin, desk.Circle, ("Send", "false"));
        await desk.Post("/correction");
        await desk.Write("Rättat men inte fastställt.");

        Assert.DoesNotContain("Rättat", await anna.GetStringAsync($"/meetings/{desk.MeetingId}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync($"/meetings/{desk.MeetingId}/sheet?part=whole")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await Listener.Refused(anna, $"meeting={desk.MeetingId}"));
    }

    static async Task Allow(Desk desk, bool follow)
    {
        using var saved = await Site.Post(desk.Karin, $"/bodies/{desk.Circle.BodyId}/edit", [("Name", "Nätverket äldreomsorg"), ("Kind", "Network"), ("MembersFollow", follow ? "true" : "false")]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }
}
