using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Tests.Meetings;

public class RunningTests
{
    [Fact]
    public async Task The_meeting_goes_to_an_item_and_says_so_in_the_head()
    {
        await using var site = new Site();
        var (circle, karin) = await Room(site);
        var items = await Items(site, circle.MeetingId);

        var began = await Post(karin, $"/meetings/{circle.MeetingId}/current?handler=Next");
        Assert.Equal($"{{\"went\":{{\"item\":{items[0].Id}}}}}", Assert.Single(began.Headers.GetValues("HX-Trigger")));
        var chosen = await Browser.Page(await Post(karin, $"/meetings/{circle.MeetingId}/current?itemId={items[1].Id}"));

        Assert.Equal("Punkt 2 av 2", chosen.QuerySelector("#now[hx-swap-oob=true] .lead")!.TextContent);
        var page = await Site.Read(karin, $"/meetings/{circle.MeetingId}/write");
        Assert.Contains("Avtal", page.QuerySelector(".outline [aria-current=step]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Mötet är slut", page.QuerySelector("#run button")!.TextContent);

        var last = await Post(karin, $"/meetings/{circle.MeetingId}/current?handler=Next");
        Assert.Equal(HttpStatusCode.Conflict, last.StatusCode);
        var ended = await Browser.Page(await Post(karin, $"/meetings/{circle.MeetingId}/current?handler=Pause"));
        Assert.Equal("2 punkter", ended.QuerySelector("#now .lead")!.TextContent);
    }

    [Fact]
    public async Task Writing_moves_the_meeting_only_while_it_is_on()
    {
        await using var site = new Site();
        var (circle, karin) = await Room(site);
        var items = await Items(site, circle.MeetingId);

        Assert.Equal(HttpStatusCode.NoContent, (await Post(karin, $"/meetings/{circle.MeetingId}/current?handler=Writing&itemId={items[0].Id}")).StatusCode);
        await site.Seed(async db =>
        {
            var meeting = await db.Meetings.SingleAsync(m => m.Id == circle.MeetingId);
            (meeting.Date, meeting.Start, meeting.End) = (new DateOnly(2026, 11, 22), new TimeOnly(9, 30), new TimeOnly(11, 0));
        });
        var followed = await Post(karin, $"/meetings/{circle.MeetingId}/current?handler=Writing&itemId={items[0].Id}");

        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
        Assert.False(followed.Headers.Contains("HX-Trigger"));
        Assert.Equal("Punkt 1 av 2", (await Browser.Page(followed)).QuerySelector("#now .lead")!.TextContent);
        Assert.True((await Site.Read(karin, $"/meetings/{circle.MeetingId}/write")).QuerySelector("#now")!.HasAttribute("data-follows"));
    }

    [Fact]
    public async Task Without_script_the_page_comes_back_at_the_next_item()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        var items = await Items(site, circle.MeetingId);

        var answer = await Site.Post(karin, $"/meetings/{circle.MeetingId}/current?handler=Next", [], $"/meetings/{circle.MeetingId}/write");

        Assert.Equal($"/meetings/{circle.MeetingId}/write#item-{items[0].Id}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_is_open_from_before_is_done_or_goes_on_with_one_click_and_stands_in_the_minutes()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        var actionId = 0;
        await site.Seed(async db =>
        {
            var meeting = await db.Meetings.Whole().SingleAsync(m => m.Id == circle.MeetingId);
            meeting.Write(meeting.Items[0], "Åtgärd: Anna Berglund skickar rutinen.", null, default, new DateOnly(2026, 11, 20));
            await db.SaveChangesAsync();
            actionId = meeting.Actions.Single(a => a.Text.Contains("rutinen", StringComparison.Ordinal)).Id;
        });
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        var url = $"/meetings/{circle.PlannedId}";
        var room = await Site.Read(karin, $"{url}/write");
        Assert.Contains("Anna Berglund skickar rutinen.", room.QuerySelector(".open-first .open-list")!.TextContent, StringComparison.Ordinal);
        UseHtmx(karin, room);

        var done = await Browser.Page(await Post(karin, $"{url}/open-items/{actionId}/done"));
        Assert.Equal("Klar", done.QuerySelector($"li:has(#open-{actionId}-undo) b")!.TextContent);
        Assert.Equal(ActionStatus.Done, (await site.Store.Read().Actions.SingleAsync(a => a.Id == actionId)).Status);
        await Browser.Page(await Post(karin, $"{url}/open-items/{actionId}/undo"));
        Assert.Equal(ActionStatus.Open, (await site.Store.Read().Actions.SingleAsync(a => a.Id == actionId)).Status);
        await Post(karin, $"{url}/open-items/{actionId}/continuation");

        karin.DefaultRequestHeaders.Remove("HX-Request");
        var draft = await Site.Read(karin, $"{url}?draft=true");
        Assert.Contains("Fortsätter Anna Berglund skickar rutinen. (Anna Berglund, Härryda)", Plain(draft.QuerySelector(".point")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theme_and_homework_are_kept_and_a_slip_is_told_at_its_field()
    {
        await using var site = new Site();
        var (circle, karin) = await Room(site);
        var url = $"/meetings/{circle.MeetingId}/next-time";

        var saved = await Answer(("nextMeeting", "29 januari 2027"), ("nextTheme", "Introduktion"), ("homework", "Läs guiden."));
        Assert.Equal("Introduktion", saved.GetProperty("nextTheme").GetString());
        var refused = await Post(karin, url, ("nextMeeting", "29 januari 2027"), ("nextTheme", new string('t', 201)), ("homework", "Läs guiden noga."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var told = await refused.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(("NextTheme", "Texten är för lång. Högst 200 tecken får plats."), (told.GetProperty("field").GetString(), told.GetProperty("sentence").GetString()));

        // Two who had seen an empty field: both lines stand.
        var both = await Answer(("nextMeeting", "29 januari 2027"), ("nextTheme", "Introduktion"), ("homework", "Ring HR."), ("was.nextMeeting", "29 januari 2027"), ("was.nextTheme", "Introduktion"), ("was.homework", ""));
        Assert.Equal("Läs guiden.\nRing HR.", both.GetProperty("homework").GetString());
        await Answer(("nextMeeting", "29 januari 2027"), ("nextTheme", "Introduktion"), ("homework", "Läs guiden."));

        async Task<JsonElement> Answer(params (string, string)[] form) => await (await Post(karin, url, form)).Content.ReadFromJsonAsync<JsonElement>();
        var next = await Site.Read(karin, $"/meetings/new?body={circle.BodyId}");
        Assert.Equal("Introduktion", next.QuerySelector("#Theme")!.GetAttribute("value"));
        Assert.Equal("Läs guiden.", next.QuerySelector("#Preparation")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_next_meeting_in_the_text_is_taken_over_with_one_click()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var room = await Site.Read(karin, $"/meetings/{network.Last.Id}/write");
        Assert.Contains("”Fredagen den 12 september 2098 kl. 13.00 i Lerum”", room.QuerySelector(".offer")!.TextContent, StringComparison.Ordinal);
        UseHtmx(karin, room);

        var taken = await Browser.Page(await Post(karin, $"/meetings/{network.Last.Id}/next-time?handler=Offer"));

        Assert.Equal("Fredagen den 12 september 2098 kl. 13.00 i Lerum", taken.QuerySelector("#next-meeting")!.GetAttribute("value"));
        Assert.Null(taken.QuerySelector(".offer"));
        Assert.Equal(HttpStatusCode.Conflict, (await Post(karin, $"/meetings/{network.Last.Id}/next-time?handler=Offer")).StatusCode);
    }

    [Fact]
    public async Task An_item_that_goes_on_stands_on_the_next_agenda()
    {
        await using var site = new Site();
        var (circle, karin) = await Room(site);
        var items = await Items(site, circle.MeetingId);

        await Post(karin, $"/meetings/{circle.MeetingId}/items/{items[1].Id}?handler=Continuation");

        Assert.Equal("true", (await Site.Read(karin, $"/meetings/{circle.MeetingId}/write")).QuerySelectorAll(".menu [aria-pressed]")[1].GetAttribute("aria-pressed"));
        Assert.Contains("Avtal", (await Site.Read(karin, $"/meetings/new?body={circle.BodyId}")).QuerySelector("#Agenda")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_run_nothing()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        var action = await site.Store.Read().Actions.FirstAsync();
        foreach (var person in new[] { circle.Anna, circle.Stranger })
        {
            using var other = await site.SignedInAs(person);
            foreach (var url in new[] { "current", "current?handler=Next", "current?handler=Writing", "next-time", "next-time?handler=Offer", $"open-items/{action.Id}/done" })
                Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(other, $"/meetings/{circle.MeetingId}/{url}", [], "/meetings")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/meetings/{circle.MeetingId}/current")).StatusCode);
        }
    }

    static async Task<(Circle Circle, HttpClient Karin)> Room(Site site)
    {
        var circle = await Circle.In(site);
        var karin = await site.SignedInAs(circle.Karin, follow: false);
        await Site.Post(karin, $"/meetings/{circle.MeetingId}/items", [("title", "Avtal")], $"/meetings/{circle.MeetingId}/write");
        UseHtmx(karin, await Site.Read(karin, $"/meetings/{circle.MeetingId}/write"));
        return (circle, karin);
    }

    static void UseHtmx(HttpClient client, IHtmlDocument page)
    {
        client.DefaultRequestHeaders.Add("HX-Request", "true");
        client.DefaultRequestHeaders.Add("RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));
    }

    static async Task<List<AgendaItem>> Items(Site site, int meetingId) => await site.Store.Read().Items.Where(i => i.MeetingId == meetingId).OrderBy(i => i.Position).ToListAsync();

    static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static async Task<HttpResponseMessage> Post(HttpClient client, string url, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
        return await client.PostAsync(url, content);
    }
}
