using System.Net;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Tests.Agenda;

public class ProposalTests
{
    [Fact]
    public async Task A_member_proposes_and_the_coordinator_takes_it_with_a_word()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);
        using var anna = await site.SignedInAs(called.Anna);
        var url = $"{called.Url}/proposals";

        await Site.Post(anna, url, [("Title", "Språkombud"), ("Why", "Vi behöver besluta."), ("Minutes", "20")]);
        var proposal = (await called.Stored(site)).Proposals.Single();
        Assert.Contains("1 förslag", (await Site.Read(karin, called.Agenda)).QuerySelector(".notice a")!.TextContent, StringComparison.Ordinal);
        await Site.Post(karin, $"{url}?handler=Acceptance&proposalId={proposal.Id}", [("Answer", "Bra tanke.")], url);

        var item = (await called.Stored(site)).Agenda.Last();
        Assert.Equal(("Språkombud", "Anna Berglund", 20), (item.Title, item.Presenter, item.Minutes));
        Assert.Contains("Bra tanke.", (await Site.Read(anna, url)).QuerySelector(".proposals")!.TextContent, StringComparison.Ordinal);
        var mails = await site.Store.Read().Messages.OrderBy(m => m.Id).ToListAsync();
        Assert.Equal([("karin.dahl@gr.example", "Förslag till dagordningen, Nätverket äldreomsorg"), ("anna.berglund@harryda.example", "Ditt förslag är med på dagordningen, Nätverket äldreomsorg")], mails.Select(m => (m.To, m.Subject)));
        Assert.Contains("Bra tanke.", mails[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_decline_takes_a_word_and_an_answer_is_given_once()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);
        using var anna = await site.SignedInAs(called.Anna);
        var url = $"{called.Url}/proposals";
        await Site.Post(anna, url, [("Title", "Språkombud")]);
        var decline = $"{url}?handler=Declination&proposalId={(await called.Stored(site)).Proposals.Single().Id}";

        var refused = await Site.Post(karin, decline, [("Answer", " ")], url);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("Skriv varför, så att den som föreslog punkten vet.", (await Site.Html(refused)).QuerySelector(".proposals .error:not(:empty)")!.TextContent);
        await Site.Post(karin, decline, [("Answer", "Vi tar det i vår.")], url);

        Assert.Equal(HttpStatusCode.Conflict, (await Site.Post(karin, decline, [("Answer", "Igen.")], url)).StatusCode);
        Assert.Equal(ProposalState.Declined, (await called.Stored(site)).Proposals.Single().State);
        Assert.Equal(2, (await called.Stored(site)).Items.Count);
    }

    [Theory]
    [InlineData("Title", "", "Skriv vad punkten ska heta.")]
    [InlineData("Minutes", "lagom", "Skriv minuterna som ett tal mellan 1 och 600.")]
    public async Task Bad_input_gives_one_sentence_and_keeps_what_was_typed(string field, string typed, string sentence)
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var anna = await site.SignedInAs(called.Anna);
        var form = new Dictionary<string, string> { ["Title"] = "Språkombud", ["Why"] = "Vi behöver besluta." };
        form[field] = typed;

        var answer = await Site.Post(anna, $"{called.Url}/proposals", [.. form.Select(f => (f.Key, f.Value))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Site.Html(answer);
        Assert.Equal(sentence, page.QuerySelector($"#{field}-error")!.TextContent);
        Assert.Equal("Vi behöver besluta.", page.QuerySelector("#Why")!.TextContent.Trim());
    }

    [Fact]
    public async Task Nobody_else_sees_or_answers_them()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var anna = await site.SignedInAs(called.Anna);
        using var stranger = await site.SignedInAs(called.Stranger);
        var url = $"{called.Url}/proposals";
        await Site.Post(anna, url, [("Title", "Språkombud")]);
        var id = (await called.Stored(site)).Proposals.Single().Id;

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(stranger, url, [("Title", "x")], "/meetings")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(anna, $"{url}?handler=Acceptance&proposalId={id}", [], url)).StatusCode);
        Assert.True((await site.Store.Read().Proposals.SingleAsync()).IsWaiting);
    }
}
