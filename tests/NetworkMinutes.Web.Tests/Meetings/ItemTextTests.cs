using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace NetworkMinutes.Web.Tests.Meetings;

public sealed class ItemTextTests : IAsyncLifetime
{
    private const string Stored = "Karin visar förslaget. Se kunskapsguiden.se.";

    private readonly Site site = new();
    private Circle circle = null!;
    private HttpClient karin = null!;
    private int item;

    public async ValueTask InitializeAsync()
    {
        circle = await Circle.In(site);
        karin = await site.SignedInAs(circle.Karin, follow: false);
        var room = await Site.Read(karin, $"/meetings/{circle.MeetingId}/write");
        item = int.Parse(room.QuerySelector("[data-item]")!.GetAttribute("data-item")!, System.Globalization.CultureInfo.InvariantCulture);
        karin.DefaultRequestHeaders.Add("HX-Request", "true");
        karin.DefaultRequestHeaders.Add("RequestVerificationToken", room.QuerySelector("meta[name=antiforgery]")!.GetAttribute("content"));
    }

    public async ValueTask DisposeAsync()
    {
        karin.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_stale_save_is_merged_and_the_answer_says_what_to_change_in_what_was_sent()
    {
        await Save("Karin visar förslaget. Se kunskapsguiden.se. Alla instämmer.", writer: "en");

        var answer = await Save("Karin Dahl visar förslaget. Se kunskapsguiden.se.", writer: "en annan", start: 6, inserted: 5);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Karin Dahl visar förslaget. Se kunskapsguiden.se. Alla instämmer.", await Text());
        var saved = JsonDocument.Parse(Assert.Single(answer.Headers.GetValues("HX-Trigger-After-Swap"))).RootElement.GetProperty("saved");
        Assert.Equal(3, saved.GetProperty("revision").GetInt32());
        var edits = JsonDocument.Parse((await Browser.Page(answer)).QuerySelector("[data-edits]")!.GetAttribute("data-edits")!).RootElement;
        Assert.Equal("""[[49,0," Alla instämmer."]]""", System.Text.RegularExpressions.Regex.Unescape(edits.GetRawText()));
    }

    [Fact]
    public async Task Two_versions_of_a_sentence_are_shown_and_the_answer_settles_them()
    {
        await Save("Karin visar det nya förslaget. Se kunskapsguiden.se.", writer: "en");
        var mine = "Karin och Anna visar förslaget. Se kunskapsguiden.se.";

        var asked = await Save(mine, writer: "en annan", start: 6, inserted: 9);

        Assert.Equal(HttpStatusCode.Conflict, asked.StatusCode);
        var conflict = (await Browser.Page(asked)).QuerySelector("[data-conflict]")!;
        Assert.Equal(["Karin och Anna visar förslaget.", "Karin visar det nya förslaget."], conflict.QuerySelectorAll(".as-written").Select(v => v.TextContent));
        var settled = await Save(mine, "en annan", 6, 9, ("answers", "Both"), ("answersTo", conflict.GetAttribute("data-answers-to")!));
        Assert.Equal(HttpStatusCode.OK, settled.StatusCode);
        Assert.Equal("Karin visar det nya förslaget. Karin och Anna visar förslaget. Se kunskapsguiden.se.", await Text());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 999)]
    [InlineData(2_000_000_000, 2_000_000_000)]
    public async Task A_page_that_says_nonsense_of_what_its_text_was_made_from_loses_nothing(int start, int inserted)
    {
        await Save("Nytt här.", writer: "en");
        var answer = await Save("Något annat.", writer: "en annan", start, inserted);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("Nytt här.", await Text());
    }

    [Fact]
    public async Task A_text_whose_item_is_gone_is_told_so_and_put_back_after_the_item_before_it()
    {
        var answer = await Save("Text.", to: 4711);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Punkten är borttagen", (await Browser.Page(answer)).QuerySelector("[data-kept=gone]")!.TextContent, StringComparison.Ordinal);

        var back = await Post("returned-items", ("title", "Borttagen punkt"), ("level", "2"), ("after", $"{item}"), ("text", "Text."));

        await using var db = site.Store.Read();
        var put = await db.Items.SingleAsync(i => i.Title == "Borttagen punkt");
        Assert.Equal(("Text.", "1a", 2), (put.Text, put.Number, put.Level));
        Assert.Equal($"item-{put.Id}", await back.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_text_of_another_version_of_the_minutes_is_kept_and_not_stored()
    {
        var answer = await Save("Text.", "en", null, 0, ("version", "1"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.NotNull((await Browser.Page(answer)).QuerySelector("[data-kept=finalised]"));
        Assert.Equal(Stored, await Text());
    }

    [Fact]
    public async Task Nobody_else_may_save_put_back_or_see_earlier_versions()
    {
        using var anna = await site.SignedInAs(circle.Anna, follow: false);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.GetAsync($"/meetings/{circle.MeetingId}/items/{item}/revisions")).StatusCode);
        var home = await Site.Read(anna, "/commitments");
        anna.DefaultRequestHeaders.Add("RequestVerificationToken", home.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));
        foreach (var url in new[] { $"items/{item}/text", "returned-items", $"items/{item}/revisions/1/restoration" })
        {
            using var nothing = new FormUrlEncodedContent([new("text", "Annas."), new("title", "Annas")]);
            Assert.Equal(HttpStatusCode.NotFound, (await anna.PostAsync($"/meetings/{circle.MeetingId}/{url}", nothing)).StatusCode);
        }

        Assert.Equal(Stored, await Text());
    }

    private async Task<string> Text()
    {
        await using var db = site.Store.Read();
        return await db.Items.Where(i => i.Id == item).Select(i => i.Text).SingleAsync();
    }

    private Task<HttpResponseMessage> Save(string text, string writer = "en", int? start = null, int inserted = 0, params (string, string)[] more) => Save(text, null, writer, start, inserted, more);

    private Task<HttpResponseMessage> Save(string text, int to) => Save(text, to, "en", null, 0);

    private Task<HttpResponseMessage> Save(string text, int? to, string writer, int? start, int inserted, params (string, string)[] more) => Post(
        $"items/{to ?? item}/text",
        [("text", text), ("revision", "1"), ("writer", writer), ("start", $"{start}"), ("inserted", $"{inserted}"), .. more]);

    private async Task<HttpResponseMessage> Post(string url, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
        return await karin.PostAsync($"/meetings/{circle.MeetingId}/{url}", content);
    }
}
