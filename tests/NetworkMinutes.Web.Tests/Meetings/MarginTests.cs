using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Tests.Meetings;

/// <summary>What the margin asks and answers when words are moved, taken away and changed.</summary>
public sealed class MarginTests : IAsyncLifetime
{
    private const string Promise = "Mikael Öst skickar sammanställningen till nätverket.";

    private readonly Site site = new();
    private Circle circle = null!;
    private HttpClient karin = null!;
    private int first;
    private int second;

    public async ValueTask InitializeAsync()
    {
        circle = await Circle.In(site);
        await site.Seed(async db =>
        {
            var meeting = await db.Meetings.Include(m => m.Items).Include(m => m.Entries).SingleAsync(m => m.Id == circle.MeetingId);
            meeting.Entries.Clear();
            meeting.AddItem("Övriga frågor");
        });
        karin = await site.SignedInAs(circle.Karin, follow: false);
        var room = await Room();
        var items = room.QuerySelectorAll("section[data-item]").Select(s => int.Parse(s.GetAttribute("data-item")!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        (first, second) = (items[0], items[1]);
        karin.DefaultRequestHeaders.Add("HX-Request", "true");
        karin.DefaultRequestHeaders.Add("RequestVerificationToken", room.QuerySelector("meta[name=antiforgery]")!.GetAttribute("content")!);
    }

    public async ValueTask DisposeAsync()
    {
        karin.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_save_that_takes_an_entry_over_draws_the_margin_it_left_anew()
    {
        var (entry, left) = await AcceptedAndCut();
        Assert.NotNull(left.QuerySelector($"#entry-{entry} button:contains('Behåll')"));

        var pasted = await Save(second, Promise);

        Assert.NotNull(pasted.QuerySelector($"#register-{second} #entry-{entry}"));
        Assert.NotNull(pasted.QuerySelector($"#register-{first}[hx-swap-oob=true]"));
        Assert.Null(pasted.QuerySelector($"#register-{first} #entry-{entry}"));
    }

    [Fact]
    public async Task Taking_away_what_stands_in_the_text_again_is_refused_with_fresh_margins()
    {
        var (entry, _) = await AcceptedAndCut();
        await Save(second, Promise);

        using var answer = await Post(entry, "removal", first);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var margin = await Browser.Page(answer);
        Assert.Equal("Orden står i texten, så posten följer dem.", margin.QuerySelector($"#register-{first} [role=alert]")!.TextContent);
        Assert.NotNull(margin.QuerySelector($"#register-{second}[hx-swap-oob=true] #entry-{entry}"));
        Assert.All(margin.QuerySelectorAll("[id]").GroupBy(e => e.Id), g => Assert.Single(g));
        Assert.True((await Entry(entry)).IsRecorded);
    }

    [Fact]
    public async Task What_is_kept_is_no_longer_asked_about_and_can_be_asked_again()
    {
        var (entry, _) = await AcceptedAndCut();

        using var kept = await Post(entry, "keeping", first);
        var later = await Save(first, "Något annat.");

        Assert.Null(later.QuerySelector($"#entry-{entry}.open"));
        Assert.NotNull(later.QuerySelector($"#entry-{entry} form[hx-post*='/undo']"));
    }

    [Fact]
    public async Task What_is_let_go_of_leaves_the_register_and_can_be_called_back()
    {
        var (entry, _) = await AcceptedAndCut();

        using var gone = await Post(entry, "removal", first);

        Assert.Equal(Standing.LetGo, (await Entry(entry)).Standing);
        Assert.Contains("Borttagen", (await Browser.Page(gone)).QuerySelector(".entry.done")!.TextContent, StringComparison.Ordinal);
        using var back = await Post(entry, "undo", first);
        Assert.NotNull((await Browser.Page(back)).QuerySelector($"#entry-{entry} button:contains('Behåll')"));
    }

    [Fact]
    public async Task Who_she_is_is_asked_before_anything_is_recorded()
    {
        var asked = await Save(first, "Hon mejlar listan till alla i maj.");
        var entry = await Promised();

        Assert.Equal("Vem är ”hon”?", asked.QuerySelector($"#entry-{entry} h3")!.TextContent);
        Assert.Null(asked.QuerySelector($"#entry-{entry} form[hx-post*='/acceptance']"));
        Assert.NotNull(asked.QuerySelector($"#entry-{entry} details[open] select"));
    }

    [Fact]
    public async Task A_dismissal_can_be_undone_after_more_is_typed()
    {
        await Save(first, Promise);
        var entry = await Promised();
        using var dismissed = await Post(entry, "dismissal", first);

        var typed = await Save(first, $"{Promise} Bra.");

        Assert.NotNull(typed.QuerySelector($".entry.done form[hx-post*='/entries/{entry}/undo']"));
        using var undone = await Post(entry, "undo", first);
        Assert.NotNull((await Browser.Page(undone)).QuerySelector($"#entry-{entry}.open"));
    }

    [Fact]
    public async Task A_name_that_the_text_has_come_to_say_is_told_and_taken_with_one_key()
    {
        await Save(first, "Anna Berglund skickar sammanställningen till nätverket.");
        var entry = await Promised();
        await site.Seed(async db => (await db.Actions.Include(a => a.Owners).SingleAsync(a => a.Id == entry)).Assign([await db.People.SingleAsync(p => p.Id == circle.Petra.Id)], []));

        var told = await Save(first, Promise);
        Assert.Contains("Texten säger nu Mikael Öst", told.QuerySelector($"#entry-{entry}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Petra Lindahl", told.QuerySelector($"#entry-{entry}")!.TextContent, StringComparison.Ordinal);
        using var taken = await Post(entry, "text-owner", first);

        var now = (await Browser.Page(taken)).QuerySelector($"#entry-{entry}")!.TextContent;
        Assert.DoesNotContain("Texten säger nu", now, StringComparison.Ordinal);
        Assert.DoesNotContain("Petra Lindahl", now, StringComparison.Ordinal);
        Assert.Contains("Mikael Öst", now, StringComparison.Ordinal);
    }

    private async Task<(int Entry, IHtmlDocument Margin)> AcceptedAndCut()
    {
        await Save(first, Promise);
        var entry = await Promised();
        using var accepted = await Post(entry, "acceptance", first);
        return (entry, await Save(first, ""));
    }

    private Task<IHtmlDocument> Room() => Site.Read(karin, $"/meetings/{circle.MeetingId}/write");

    private async Task<int> Promised()
    {
        await using var db = site.Store.Read();
        return (await db.Actions.SingleAsync(a => a.MeetingId == circle.MeetingId)).Id;
    }

    private async Task<RegisterEntry> Entry(int id)
    {
        await using var db = site.Store.Read();
        return await db.Actions.SingleAsync(a => a.Id == id);
    }

    private async Task<IHtmlDocument> Save(int item, string text)
    {
        await using var db = site.Store.Read();
        var revision = (await db.Items.SingleAsync(i => i.Id == item)).Revision;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = text, ["revision"] = $"{revision}" });
        using var answer = await karin.PostAsync($"/meetings/{circle.MeetingId}/items/{item}/text", form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Browser.Page(answer);
    }

    private Task<HttpResponseMessage> Post(int entry, string answer, int item) =>
        karin.PostAsync($"/meetings/{circle.MeetingId}/entries/{entry}/{answer}?item={item}", null);
}
