using System.Net;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;

namespace NetworkMinutes.Web.Tests.Bodies;

public class BodyFormTests(Network network) : IClassFixture<Network>
{
    [Fact]
    public async Task A_coordinator_forms_a_group_out_of_a_decision()
    {
        var client = await network.Site.SignedInAs(network.Karin, follow: false);

        using var answer = await Site.Post(client, $"/bodies/new?parent={network.Body.Id}", Typed(("Name", "Språkombud"), ("Kind", "WorkingGroup"), ("FormedBy", $"{network.Decision.Id}")));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using var db = network.Site.Store.Read();
        var group = await db.Bodies.SingleAsync(b => b.Name == "Språkombud");
        Assert.Equal((network.Body.Id, network.Decision.Id), (group.ParentId, group.FormedByDecisionId));
        var page = await Site.Read(client, $"/bodies/{group.Id}");
        Assert.Contains("”Nätverket ställer sig bakom förslaget.”", page.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Språkombud", (await Site.Read(client, $"/bodies/{network.Body.Id}")).QuerySelector(".groups")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_bodys_decision_forms_nothing()
    {
        var client = await network.Site.SignedInAs(network.Administrator, follow: false);

        using var answer = await Site.Post(client, $"/bodies/new?parent={network.Other.Id}", Typed(("Name", "Fel grupp"), ("Kind", "WorkingGroup"), ("FormedBy", $"{network.Decision.Id}")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Välj ett beslut som fattats där gruppen hör hemma.", (await Site.Html(answer)).QuerySelector("#FormedBy-error")!.TextContent);
    }

    [Fact]
    public async Task A_decision_one_cannot_see_is_not_taken_away()
    {
        var group = new Body { Name = "Egen grupp", Kind = BodyKind.WorkingGroup, ParentId = network.Body.Id, FormedByDecisionId = network.Decision.Id };
        await network.Site.Seed(db =>
        {
            db.Add(group);
            db.Add(new Membership { Body = group, PersonId = network.Stranger.Id, Role = MembershipRole.Coordinator });
        });
        var client = await network.Site.SignedInAs(network.Stranger, follow: false);

        using var answer = await Site.Post(client, $"/bodies/{group.Id}/edit", Typed(("Name", "Egen grupp 2"), ("Kind", "WorkingGroup"), ("FormedBy", "")));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using var db = network.Site.Store.Read();
        Assert.Equal(("Egen grupp 2", network.Decision.Id), await db.Bodies.Where(b => b.Id == group.Id).Select(b => ValueTuple.Create(b.Name, b.FormedByDecisionId!.Value)).SingleAsync());
        Assert.DoesNotContain("Nätverket äldreomsorg", (await Site.Read(client, $"/bodies/{group.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_it_is_refused()
    {
        var client = await network.Site.SignedInAs(network.Karin, follow: false);

        using var answer = await Site.Post(client, $"/bodies/{network.Body.Id}/edit", Typed(("Name", "Nytt namn"), ("ExtraRecipients", "diariet")));

        var page = await Site.Html(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("”diariet” är ingen e-postadress. Skriv den som namn@kommun.se.", page.QuerySelector("#ExtraRecipients-error")!.TextContent);
        Assert.Equal("Nytt namn", page.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Equal("diariet", page.QuerySelector("#ExtraRecipients")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_coordinator_does_not_move_a_body()
    {
        var client = await network.Site.SignedInAs(network.Stranger, follow: false);

        using var answer = await Site.Post(client, $"/bodies/{network.Other.Id}/edit", Typed(("Name", "HR-chefsnätverket"), ("ParentId", $"{network.Body.Id}")));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using var db = network.Site.Store.Read();
        Assert.Null((await db.Bodies.SingleAsync(b => b.Id == network.Other.Id)).ParentId);
    }

    static Dictionary<string, string> Typed(params (string Field, string Value)[] fields) =>
        fields.Prepend(("Kind", nameof(BodyKind.Network))).GroupBy(f => f.Item1).ToDictionary(f => f.Key, f => f.Last().Item2);
}
