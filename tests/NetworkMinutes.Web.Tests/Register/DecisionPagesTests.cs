using System.Net;

namespace NetworkMinutes.Web.Tests.Register;

public class DecisionPagesTests(RegisterStory story) : IClassFixture<RegisterStory>
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_member_finds_a_decision_by_its_words_and_sees_them_marked()
    {
        using var katarina = await story.Site.SignedInAs(story.Katarina);

        var found = await Site.Read(katarina, "/decisions?q=v%C3%84LF%C3%84RD+nominerar");

        Assert.Equal("1 beslut", found.QuerySelector("#ours .count")!.TextContent);
        Assert.Contains("Nätverket nominerar Katarina Holm till arbetsgruppen Välfärdsteknik.", found.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["nominerar", "Välfärd"], found.QuerySelectorAll("mark").Select(m => m.TextContent));
    }

    [Theory]
    [InlineData("q=valfardsteknik")]
    [InlineData("year=2025")]
    [InlineData("q=100%25")]
    public async Task Nothing_found_is_said_in_words(string query)
    {
        using var katarina = await story.Site.SignedInAs(story.Katarina);

        var found = await Site.Read(katarina, "/decisions?" + query);

        Assert.StartsWith("Inget beslut passar", found.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_decisions_come_only_when_asked_for_and_stand_apart()
    {
        using var katarina = await story.Site.SignedInAs(story.Katarina);

        Assert.Null((await Site.Read(katarina, "/decisions")).QuerySelector("#others"));
        var both = await Site.Read(katarina, "/decisions?others=true&q=%C3%B6cker%C3%B6");

        Assert.Equal("0 beslut", both.QuerySelector("#ours .count")!.TextContent);
        Assert.Contains("Förbundsstyrelsen den 1 april 2026", both.QuerySelector("ul.others")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_tells_its_strength_its_people_and_what_else_the_item_led_to()
    {
        using var katarina = await story.Site.SignedInAs(story.Katarina);

        var page = await Site.Read(katarina, $"/decisions/{story.Nomination.Id}");

        Assert.Contains("nominerar", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["nominerad", "inte på plats"], page.QuerySelectorAll("section[aria-labelledby=people] td").Select(c => c.TextContent.Trim()));
        Assert.Equal(3, page.QuerySelectorAll("section[aria-labelledby=actions] tbody tr").Length);
        Assert.Null(page.QuerySelector("textarea"));
    }

    [Fact]
    public async Task A_coordinator_writes_what_came_of_it()
    {
        using var karin = await story.Site.SignedInAs(story.Karin);
        using var katarina = await story.Site.SignedInAs(story.Katarina);
        var url = $"/decisions/{story.Nomination.Id}";

        var saved = await Site.Html(await Site.Post(karin, url, [("Status", "CarriedOut"), ("Outcome", "En film om välfärdsteknik.")]));

        Assert.Equal("Uppföljningen är sparad.", saved.QuerySelector(".notice")!.TextContent);
        Assert.Contains("En film om välfärdsteknik.", (await Site.Read(katarina, url)).Body!.TextContent, StringComparison.Ordinal);
        await Site.Post(karin, url, [("Status", "InForce"), ("Outcome", "")]);
    }

    [Fact]
    public async Task Too_long_an_outcome_is_refused_at_its_field_and_kept()
    {
        using var karin = await story.Site.SignedInAs(story.Karin);
        var much = new string('x', 4001);

        var answer = await Site.Post(karin, $"/decisions/{story.Nomination.Id}", [("Status", "InForce"), ("Outcome", much)]);
        var page = await Site.Html(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("Texten är för lång.", page.QuerySelector("#Outcome-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(much, page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_is_not_yours_is_not_found()
    {
        using var stranger = await story.Site.SignedInAs(story.Stranger);
        using var katarina = await story.Site.SignedInAs(story.Katarina);
        var url = $"/decisions/{story.Nomination.Id}";

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(url, Now)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(stranger, url, [("Status", "InForce")], from: "/commitments")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(katarina, url, [("Status", "CarriedOut")], from: "/commitments")).StatusCode);
        Assert.Equal("0 beslut", (await Site.Read(stranger, "/decisions")).QuerySelector("#ours .count")!.TextContent);
    }
}
