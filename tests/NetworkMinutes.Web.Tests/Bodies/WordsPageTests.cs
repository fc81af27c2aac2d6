using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Tests.Bodies;

public class WordsPageTests(Network network) : IClassFixture<Network>
{
    [Fact]
    public async Task A_coordinator_keeps_the_bodys_words()
    {
        var client = await network.Site.SignedInAs(network.Karin, follow: false);

        using var answer = await Site.Post(client, Url, Typed(("Promises", "slå en signal\r\npinga"), ("DecisionLabels", "Sagt och gjort:")));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await Site.Read(client, Url);
        Assert.Equal("slå en signal\npinga", page.QuerySelector("#Promises")!.TextContent.Trim());
        Assert.Equal("Sagt och gjort", page.QuerySelector("#DecisionLabels")!.TextContent.Trim());
        Assert.StartsWith("Orden är sparade.", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await Site.Read(client, $"/bodies/{network.Body.Id}")).QuerySelector($"a[href='{Url}']"));
        await using var db = network.Site.Store.Read();
        Assert.Equal("Nätverket äldreomsorg", (await db.Log.SingleAsync(l => l.What == "body.words" && l.BodyId == network.Body.Id)).Detail);
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_a_word_is_refused()
    {
        var client = await network.Site.SignedInAs(network.Administrator, follow: false);

        using var answer = await Site.Post(client, Url, Typed(("Promises", "pingar"), ("Owners", "piketten"), ("Sentence", "Piketten pingar.")));

        var page = await Site.Html(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Skriv verbet i grundform: ”pinga” i stället för ”pingar”.", page.QuerySelector("#Promises-error")!.TextContent);
        Assert.Equal(["pingar", "piketten", "Piketten pingar."], new[] { "#Promises", "#Owners", "#Sentence" }.Select(f => page.QuerySelector(f)!.TextContent.Trim()));
        await using var db = network.Site.Store.Read();
        Assert.DoesNotContain("pingar", (await db.Bodies.SingleAsync(b => b.Id == network.Body.Id)).OwnWords.Promises);
    }

    [Fact]
    public async Task A_member_and_a_stranger_find_nothing()
    {
        foreach (var person in new[] { network.Petra, network.Stranger })
        {
            var client = await network.Site.SignedInAs(person, follow: false);

            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(Url)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(client, Url, [("Promises", "pinga")], "/bodies")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(client, $"{Url}?handler=Try", [("Sentence", "Hej.")], "/bodies")).StatusCode);
        }
    }

    [Fact]
    public async Task A_sentence_is_tried_without_javascript()
    {
        var client = await network.Site.SignedInAs(network.Karin, follow: false);

        var page = await Site.Html(await Site.Post(client, $"{Url}?handler=Try", Typed(("Promises", "buffa"), ("Owners", "jouren"), ("Sentence", "Jouren buffar alla."))));

        Assert.Equal(["Möjlig åtgärd", "Jouren", "”Jouren” och ”buffar”."], Lines(page, "#tried .notes li > *"));
        Assert.Equal("Jouren buffar alla.", page.QuerySelector("#Sentence")!.TextContent.Trim());
        await using var db = network.Site.Store.Read();
        Assert.DoesNotContain("jouren", (await db.Bodies.SingleAsync(b => b.Id == network.Body.Id)).OwnWords.Owners);
    }

    [Fact]
    public async Task The_live_line_says_what_is_read_and_what_is_wrong()
    {
        var client = await network.Site.SignedInAs(network.Karin, follow: false);
        client.DefaultRequestHeaders.Add("HX-Request", "true");

        var plain = await Try(client, ("Sentence", "Petra skickar listan."));
        var text = await Try(client, ("Sentence", "Soppan var god."));
        var wrong = await Try(client, ("Owners", "ord 2"), ("Sentence", "Soppan var god."));

        Assert.Equal("Meningen läses likadant utan egna ord.", plain.Page.QuerySelector(".after")!.TextContent);
        Assert.Equal("Petra Lindahl, Ale", Lines(plain.Page, ".notes li > *")[1]);
        Assert.Equal("Bara text, inget läses ut.", text.Page.Body!.TextContent.Trim());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "”ord 2” kan inte vara ett ord. Skriv minst två bokstäver, och bara bokstäver, mellanslag och bindestreck."), (wrong.Status, wrong.Page.Body!.TextContent.Trim()));
        Assert.Null(plain.Page.QuerySelector("main"));
    }

    [Fact]
    public async Task Open_minutes_are_read_again_and_finalised_ones_are_not()
    {
        var body = new Body { Name = "Nätverket kost" };
        var (open, closed) = await Minutes(body);
        var client = await network.Site.SignedInAs(network.Karin, follow: false);

        using var answer = await Site.Post(client, $"/bodies/{body.Id}/words", Typed(("Promises", "pinga"), ("Owners", "piketten")));

        await using var db = network.Site.Store.Read();
        Assert.Equal("Piketten pingar alla.", (await db.Set<ActionItem>().SingleAsync(a => a.MeetingId == open)).Text);
        Assert.False(await db.Entries.AnyAsync(e => e.MeetingId == closed));
        Assert.Contains("1 utkast har lästs om.", (await Site.Read(client, $"/bodies/{body.Id}/words")).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ändrade de egna orden för Nätverket kost", Web.Pages.Shared.LogWords.Of(await db.Log.SingleAsync(l => l.BodyId == body.Id)));
    }

    [Fact]
    public async Task Minutes_that_are_read_in_are_read_with_the_words()
    {
        var body = new Body { Name = "Nätverket bröd" };
        body.Speak(new("", "", "Sagt och gjort", ""));
        await network.Site.Seed(db =>
        {
            body.Seat(db.People.Single(p => p.Id == network.Karin.Id), MembershipRole.Coordinator, null);
            db.Add(body);
        });
        var client = await network.Site.SignedInAs(network.Karin, follow: false);

        var page = await Site.Html(await Site.Post(client, $"/meetings/import?body={body.Id}&handler=Read", Typed(("body", $"{body.Id}"), ("Text", "Anteckningar 3 maj 2026\n\n1. Bröd\nSagt och gjort: Alla köper samma bröd.\n2. Slut\nTack."))));

        Assert.StartsWith("Beslut", page.QuerySelector(".import-entries .recorded")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    private string Url => $"/bodies/{network.Body.Id}/words";

    private async Task<(int Open, int Closed)> Minutes(Body body)
    {
        var (open, closed) = (Meeting.Plan(body, Network.Today), Meeting.Plan(body, Network.Today.AddDays(-30)));
        await network.Site.Seed(db =>
        {
            var karin = db.People.Single(p => p.Id == network.Karin.Id);
            body.Seat(karin, MembershipRole.Coordinator, null);
            db.Add(body);
            db.SaveChanges();
            foreach (var meeting in new[] { open, closed })
                meeting.Write(meeting.AddItem("Jour"), "Piketten pingar alla.", karin.Id, TimeProvider.System.GetUtcNow(), Network.Today);
            closed.Finalise(karin, "", "{}", [1], "a.docx", TimeProvider.System.GetUtcNow());
            db.AddRange(open, closed);
        });
        return (open.Id, closed.Id);
    }

    private async Task<(HttpStatusCode Status, IHtmlDocument Page)> Try(HttpClient client, params (string Field, string Value)[] fields)
    {
        using var answer = await Site.Post(client, $"{Url}?handler=Try", Typed(fields));
        return (answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
    }

    private static List<string> Lines(IHtmlDocument page, string selector) => [.. page.QuerySelectorAll(selector).Select(e => e.TextContent.Trim())];

    private static Dictionary<string, string> Typed(params (string Field, string Value)[] fields) => fields.ToDictionary(f => f.Field, f => f.Value);
}
