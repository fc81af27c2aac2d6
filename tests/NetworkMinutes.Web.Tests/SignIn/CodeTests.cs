using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NetworkMinutes.Bodies;
using NetworkMinutes.Mail;
using NetworkMinutes.People;

namespace NetworkMinutes.Web.Tests.SignIn;

/// <summary>The six digits are few, so one guess may never be tried on several people's codes.</summary>
public class CodeTests : IAsyncLifetime
{
    readonly Mailbox mailbox = new();
    Site site = null!;
    Body body = null!;

    public async ValueTask InitializeAsync()
    {
        site = new Site(services: given => given.AddSingleton<IMailTransport>(mailbox));
        body = new Body { Name = "Nätverket äldreomsorg" };
        foreach (var name in new[] { "Anna", "Mikael" })
        {
            var person = new Person { Name = name };
            person.GiveAddress($"{name}@x.example");
            body.Seat(person, MembershipRole.Member, null);
        }

        await site.Seed(db => db.Add(body));
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return site.DisposeAsync();
    }

    [Fact]
    public async Task A_code_works_where_it_was_asked_for_and_once()
    {
        using var visitor = site.Visitor(follow: false);
        await Ask(visitor, "anna@x.example");
        var code = await mailbox.CodeTo("anna@x.example");
        using var elsewhere = site.Visitor(follow: false);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Guess(elsewhere, code));
        Assert.Equal(HttpStatusCode.Redirect, await Guess(visitor, code));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Guess(visitor, code));
    }

    [Fact]
    public async Task A_browser_that_has_asked_for_several_guesses_at_the_latest_alone()
    {
        using var visitor = site.Visitor(follow: false);
        await Ask(visitor, "anna@x.example");
        var earlier = await mailbox.CodeTo("anna@x.example");
        await Ask(visitor, "mikael@x.example");
        var latest = await mailbox.CodeTo("mikael@x.example");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Guess(visitor, earlier));
        Assert.Equal(HttpStatusCode.Redirect, await Guess(visitor, latest));
    }

    [Fact]
    public async Task Whether_a_later_address_exists_does_not_show_in_an_earlier_code()
    {
        using var visitor = site.Visitor(follow: false);
        await Ask(visitor, "anna@x.example");
        var earlier = await mailbox.CodeTo("anna@x.example");
        await Ask(visitor, "nobody@x.example");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Guess(visitor, earlier));
    }

    [Fact]
    public async Task Too_many_guesses_are_told_so_whatever_was_guessed()
    {
        await using var strict = new Site(settings: ("SignIn:AttemptsInFiveMinutes", "1"));
        using var visitor = strict.Visitor(follow: false);
        await Guess(visitor, "500500");

        using var answer = await Site.Post(visitor, "/sign-in/code", [("Code", "000500")]);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("För många försök", (await Site.Html(answer)).QuerySelector("h1")!.TextContent);
    }

    static async Task Ask(HttpClient visitor, string address)
    {
        using var answer = await Site.Post(visitor, "/sign-in", [("Email", address)]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    static async Task<HttpStatusCode> Guess(HttpClient visitor, string code)
    {
        using var answer = await Site.Post(visitor, "/sign-in/code", [("Code", code)]);
        return answer.StatusCode;
    }
}
