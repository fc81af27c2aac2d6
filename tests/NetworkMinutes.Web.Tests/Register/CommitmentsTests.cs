using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;

namespace NetworkMinutes.Web.Tests.Register;

public class CommitmentsTests : IAsyncLifetime
{
    private readonly RegisterStory story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await story.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_member_sees_what_she_has_promised_late_first_and_what_was_sent()
    {
        using var katarina = await story.Site.SignedInAs(story.Katarina);

        var page = await Site.Read(katarina, "/commitments");

        Assert.Equal("I oktober", page.QuerySelector("section[aria-labelledby=todo] li .late")!.TextContent);
        Assert.Equal(["Klart", "Klart i Lerum"], page.QuerySelectorAll("section[aria-labelledby=todo] .do button").Select(b => b.FirstChild!.TextContent));
        Assert.Contains("Du svarar för Lerum. 0 av 13 kommuner är klara.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Beslutat när du inte var på plats", page.QuerySelector("section[aria-labelledby=nominations]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/meetings/{story.May.Id}", page.QuerySelector("section[aria-labelledby=sent] a")!.GetAttribute("href"));
        Assert.DoesNotContain("utkast", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_old_minutes_say_is_done_is_not_to_do()
    {
        await story.Site.Seed(db => db.Actions.Where(a => a.Id == story.Routine.Id).ExecuteUpdateAsync(a => a.SetProperty(b => b.Status, ActionStatus.Done)));
        using var katarina = await story.Site.SignedInAs(story.Katarina);

        var page = await Site.Read(katarina, "/commitments");

        Assert.Equal(["Klart i Lerum"], page.QuerySelectorAll("section[aria-labelledby=todo] .do button").Select(b => b.FirstChild!.TextContent));
    }

    [Fact]
    public async Task Done_is_one_button_and_can_be_undone()
    {
        using var katarina = await story.Site.SignedInAs(story.Katarina);
        var url = $"/actions/{story.Routine.Id}/report";

        var done = await Site.Html(await Site.Post(katarina, url, [("Return", "/commitments")], from: "/commitments"));
        Assert.Equal("1 klar", done.QuerySelector(".older summary")!.TextContent[..6]);
        Assert.Equal(ActionStatus.Done, (await story.Stored(story.Routine)).Status);
        Assert.StartsWith("Ångra", done.QuerySelector(".notice button")!.TextContent, StringComparison.Ordinal);

        var undone = await Site.Html(await Site.Post(katarina, url + "?handler=Undo", [("Return", "/commitments")], from: "/commitments"));

        Assert.Null(undone.QuerySelector(".older"));
        var stored = await story.Stored(story.Routine);
        Assert.Equal(ActionStatus.Open, stored.Status);
        Assert.Empty(stored.FollowUps);
    }

    [Fact]
    public async Task Nothing_promised_is_said_in_words()
    {
        using var stranger = await story.Site.SignedInAs(story.Stranger);

        var page = await Site.Read(stranger, "/commitments");

        Assert.Equal(["Du har inget att göra just nu.", "Inga anteckningar har skickats till dig än."], page.QuerySelectorAll(".empty").Select(e => e.TextContent));
    }
}
