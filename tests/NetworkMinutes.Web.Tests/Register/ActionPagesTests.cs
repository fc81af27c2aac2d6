using System.Net;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;

namespace NetworkMinutes.Web.Tests.Register;

public class ActionPagesTests : IAsyncLifetime
{
    private readonly RegisterStory story = new();

    public ValueTask InitializeAsync() => story.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await story.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private string Url(ActionItem action, string verb = "") => $"/actions/{action.Id}{verb}";

    [Theory]
    [InlineData("", 3)]
    [InlineData("?mine=true", 1)]
    [InlineData("?status=ownerless", 1)]
    [InlineData("?status=done", 0)]
    [InlineData("?q=CHECKLISTAN", 1)]
    [InlineData("?body=x&year=%C3%A5&page=-4", 3)]
    public async Task A_member_narrows_the_list(string query, int rows)
    {
        using var katarina = await story.Site.SignedInAs(story.Katarina);

        Assert.Equal(rows, (await Site.Read(katarina, "/actions" + query)).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_coordinator_sees_drafts_and_that_they_are()
    {
        using var karin = await story.Site.SignedInAs(story.Karin);
        using var katarina = await story.Site.SignedInAs(story.Katarina);

        Assert.Equal("utkast", (await Site.Read(karin, "/actions?q=utkast")).QuerySelector(".draft")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await katarina.GetAsync(Url(story.InDraft))).StatusCode);
    }

    [Fact]
    public async Task Which_Anna_is_asked_and_answered()
    {
        using var karin = await story.Site.SignedInAs(story.Karin);
        var page = await Site.Read(karin, Url(story.Invitation));
        var url = page.QuerySelector("section[aria-labelledby^=question] form")!.GetAttribute("action")!;

        Assert.Contains("Vilken Anna?", page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal(2, page.QuerySelectorAll(".candidates button").Length);
        var refused = await Site.Post(karin, url, [("Person", "")], from: Url(story.Invitation));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Välj en person i listan.", (await Site.Html(refused)).Body!.TextContent, StringComparison.Ordinal);

        await Site.Post(karin, url, [("Person", $"{story.AnnaRos.Id}")], from: Url(story.Invitation));

        Assert.Equal(story.AnnaRos.Id, (await story.Stored(story.Invitation)).Owners.Single().PersonId);
    }

    [Fact]
    public async Task Owners_are_set_by_hand()
    {
        using var karin = await story.Site.SignedInAs(story.Karin);
        var url = Url(story.Invitation, "/owners");

        var refused = await Site.Post(karin, url, [("Words", "")], from: Url(story.Invitation));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Välj minst en ansvarig.", (await Site.Html(refused)).Body!.TextContent, StringComparison.Ordinal);
        await Site.Post(karin, url, [("People", $"{story.AnnaBerg.Id}"), ("Words", "Enhetschef"), ("Kind", "Function"), ("Everyone", "true")], from: Url(story.Invitation));

        var owners = (await story.Stored(story.Invitation)).Owners;
        Assert.Equal([OwnerKind.Person, OwnerKind.Function, OwnerKind.Everyone], owners.OrderBy(o => o.Kind).Select(o => o.Kind));
    }

    [Fact]
    public async Task A_stranger_is_nobodys_owner()
    {
        using var karin = await story.Site.SignedInAs(story.Karin);

        var answer = await Site.Post(karin, Url(story.Invitation, "/owners"), [("People", $"{story.Stranger.Id}"), ("Words", "Enhetschef")], from: Url(story.Invitation));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Enhetschef", (await Site.Html(answer)).QuerySelector("#Words")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Due_is_changed_in_words()
    {
        using var karin = await story.Site.SignedInAs(story.Karin);
        var url = Url(story.Invitation, "/due");
        var long_ = new string('å', 101);

        await Site.Post(karin, url, [("DueWords", "senast den 15 januari 2027")], from: Url(story.Invitation));
        Assert.Equal(new DateOnly(2027, 1, 15), (await story.Stored(story.Invitation)).Due!.Latest);
        await Site.Post(karin, url, [("DueWords", "när allt är klart")], from: Url(story.Invitation));
        Assert.Equal(new FuzzyDate("när allt är klart", null, null, FuzzyDateKind.Span), (await story.Stored(story.Invitation)).Due);
        var refused = await Site.Post(karin, url, [("DueWords", long_)], from: Url(story.Invitation));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(long_, (await Site.Html(refused)).QuerySelector("#DueWords")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Status_is_the_coordinators_to_change()
    {
        using var karin = await story.Site.SignedInAs(story.Karin);
        using var katarina = await story.Site.SignedInAs(story.Katarina);
        var url = Url(story.Routine, "/status");

        Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(katarina, url, [("Status", "Dropped")], from: Url(story.Routine))).StatusCode);
        await Site.Post(karin, url, [("Status", "Dropped"), ("StatusText", "Behövs inte längre.")], from: Url(story.Routine));

        Assert.Equal(ActionStatus.Dropped, (await story.Stored(story.Routine)).Status);
        Assert.Contains("Behövs inte längre.", (await Site.Read(katarina, Url(story.Routine))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("Klar")]
    public async Task A_status_that_is_none_is_refused_and_the_words_are_kept(string? status)
    {
        using var karin = await story.Site.SignedInAs(story.Karin);
        (string, string)[] form = status is null ? [] : [("Status", status)];

        var refused = await Site.Post(karin, Url(story.Routine, "/status"), [.. form, ("StatusText", "Väntar på svar.")], from: Url(story.Routine));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Site.Html(refused);
        Assert.Contains("Välj ett läge.", page.QuerySelectorAll(".error").Select(e => e.TextContent));
        Assert.Equal("Väntar på svar.", page.QuerySelector("#StatusText")!.TextContent);
        Assert.Equal(ActionStatus.Open, (await story.Stored(story.Routine)).Status);
    }

    [Fact]
    public async Task A_comment_is_for_the_coordinator_and_its_writer()
    {
        using var karin = await story.Site.SignedInAs(story.Karin);
        using var katarina = await story.Site.SignedInAs(story.Katarina);
        using var anna = await story.Site.SignedInAs(story.AnnaBerg);

        await Site.Post(katarina, Url(story.Routine, "/comment"), [("Text", "Rutinen skrivs om.")], from: Url(story.Routine));

        Assert.Contains("Rutinen skrivs om.", (await Site.Read(karin, Url(story.Routine))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Rutinen skrivs om.", (await Site.Read(katarina, Url(story.Routine))).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Rutinen skrivs om.", (await Site.Read(anna, Url(story.Routine))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_comment_is_refused_at_its_field()
    {
        using var katarina = await story.Site.SignedInAs(story.Katarina);

        var answer = await Site.Post(katarina, Url(story.Routine, "/comment"), [("Text", " ")], from: Url(story.Routine));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Skriv vad som har hänt.", (await Site.Html(answer)).QuerySelector("#Text-error")!.TextContent);
    }

    [Fact]
    public async Task Municipalities_answer_one_by_one_and_the_coordinator_for_them()
    {
        using var karin = await story.Site.SignedInAs(story.Karin);
        using var katarina = await story.Site.SignedInAs(story.Katarina);
        var url = Url(story.Checklist, "/report");

        await Site.Post(katarina, url, [("Text", "Två enheter.")], from: Url(story.Checklist));
        await Site.Post(karin, url, [("Municipality", $"{story.Ale.Id}")], from: Url(story.Checklist));
        var again = await Site.Post(karin, url, [("Municipality", $"{story.Ale.Id}")], from: Url(story.Checklist));
        var theirs = await Site.Post(katarina, url, [("Municipality", $"{story.Ale.Id}")], from: Url(story.Checklist));

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, theirs.StatusCode);
        var page = await Site.Read(katarina, Url(story.Checklist));
        Assert.Equal("2 av 13 klara", page.QuerySelector("#municipalities .count")!.TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/report")]
    [InlineData("/comment")]
    [InlineData("/status")]
    [InlineData("/due")]
    [InlineData("/owners")]
    public async Task What_is_not_yours_is_not_found(string verb)
    {
        using var stranger = await story.Site.SignedInAs(story.Stranger);

        var answer = verb.Length == 0 ? await stranger.GetAsync(Url(story.Routine))
            : await Site.Post(stranger, Url(story.Routine, verb), [("Text", "x"), ("Status", "Done"), ("DueWords", "i maj"), ("Words", "x")], from: "/actions");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
