using System.Net;
using System.Text.Json;

namespace NetworkMinutes.Web.Tests.Meetings;

public class ItemTests
{
    [Fact]
    public async Task Moving_an_item_tells_the_page_the_new_order_and_its_place_in_words()
    {
        await using var site = new Site();
        var (circle, karin, items) = await Room(site);

        var answer = await Post(karin, $"/meetings/{circle.MeetingId}/items/{items[0]}?handler=Move&step=1");

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var arranged = Triggered(answer, "arranged");
        Assert.Equal([items[1], items[0]], arranged.GetProperty("items").EnumerateArray().Select(i => $"{i.GetProperty("id")}").Take(2));
        Assert.Equal("Är nu punkt 2.", arranged.GetProperty("sentence").GetString());
    }

    [Fact]
    public async Task A_title_that_is_missing_is_told_in_words_and_changes_nothing()
    {
        await using var site = new Site();
        var (circle, karin, items) = await Room(site);

        var answer = await Post(karin, $"/meetings/{circle.MeetingId}/items/{items[0]}?handler=Title", ("title", "  "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("none", Assert.Single(answer.Headers.GetValues("HX-Reswap")));
        Assert.Equal("Skriv en rubrik för punkten.", Triggered(answer, "told").GetProperty("sentence").GetString());
    }

    [Fact]
    public async Task Without_script_the_page_comes_back_at_the_item_and_says_where_it_is()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin);
        var url = $"/meetings/{circle.MeetingId}/write";
        await Site.Post(karin, $"/meetings/{circle.MeetingId}/items", [("title", "Avtal")], url);
        var item = (await Site.Read(karin, url)).QuerySelector("[data-item]")!.GetAttribute("data-item");

        var page = await Site.Html(await Site.Post(karin, $"/meetings/{circle.MeetingId}/items/{item}?handler=Move&step=1", [], url));

        Assert.Equal("Är nu punkt 2.", page.QuerySelector(".notice")!.TextContent);
    }

    [Fact]
    public async Task Somebody_elses_item_is_not_found()
    {
        await using var site = new Site();
        var (circle, _, items) = await Room(site);
        foreach (var person in new[] { circle.Anna, circle.Stranger })
        {
            using var other = await site.SignedInAs(person);
            var answer = await Site.Post(other, $"/meetings/{circle.MeetingId}/items/{items[0]}?handler=Move&step=1", [], "/meetings");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    static async Task<(Circle Circle, HttpClient Karin, List<string> Items)> Room(Site site)
    {
        var circle = await Circle.In(site);
        var karin = await site.SignedInAs(circle.Karin, follow: false);
        await Site.Post(karin, $"/meetings/{circle.MeetingId}/items", [("title", "Avtal")], $"/meetings/{circle.MeetingId}/write");
        var room = await Site.Read(karin, $"/meetings/{circle.MeetingId}/write");
        karin.DefaultRequestHeaders.Add("HX-Request", "true");
        karin.DefaultRequestHeaders.Add("RequestVerificationToken", room.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));
        return (circle, karin, [.. room.QuerySelectorAll(".item").Select(i => i.GetAttribute("data-item")!)]);
    }

    static async Task<HttpResponseMessage> Post(HttpClient client, string url, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
        return await client.PostAsync(url, content);
    }

    static JsonElement Triggered(HttpResponseMessage answer, string name)
    {
        using var json = JsonDocument.Parse(Assert.Single(answer.Headers.GetValues("HX-Trigger")));
        return json.RootElement.GetProperty(name).Clone();
    }
}
