using System.Net;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.People;
using NetworkMinutes.Web.Tests.Bodies;

namespace NetworkMinutes.Web.Tests.People;

public class PersonFormTests : IAsyncLifetime
{
    readonly Network network = new();

    public ValueTask InitializeAsync() => network.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return network.DisposeAsync();
    }

    [Fact]
    public async Task A_coordinator_changes_somebody_of_her_body()
    {
        using var answer = await Save(network.Karin, network.Petra, ("JobFunction", "Enhetschef"), ("Email", "Petra.Lindahl@ale.example"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var petra = await Stored(network.Petra);
        Assert.Equal(("Enhetschef", "petra.lindahl@ale.example"), (petra.JobFunction, petra.Email));
    }

    [Fact]
    public async Task A_new_address_ends_what_the_old_one_opened()
    {
        var petra = await network.Site.SignedInAs(network.Petra, follow: false);
        using var answer = await Save(network.Karin, network.Petra, ("Email", "ny@ale.example"));

        Assert.Equal(HttpStatusCode.Redirect, (await petra.GetAsync("/bodies")).StatusCode);
    }

    [Fact]
    public async Task An_address_has_one_holder()
    {
        using var answer = await Save(network.Karin, network.Petra, ("Email", "karin@x.example"));

        var page = await Site.Html(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Adressen används redan av Karin Dahl, GR. Två personer kan inte ha samma adress.", page.QuerySelector("#Email-error")!.TextContent);
        Assert.Equal("karin@x.example", page.QuerySelector("#Email")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Name", " ", "Skriv personens namn.")]
    [InlineData("Email", "petra", "”petra” är ingen e-postadress. Skriv den som namn@kommun.se.")]
    public async Task Bad_input_is_told_at_its_field(string field, string value, string sentence)
    {
        using var answer = await Save(network.Karin, network.Petra, (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, (await Site.Html(answer)).QuerySelector($"#{field}-error")!.TextContent);
    }

    [Fact]
    public async Task A_coordinator_takes_over_nobody_who_sees_more()
    {
        using var answer = await Save(network.Karin, network.Mikael, ("Email", "karin.hemma@x.example"));

        Assert.Equal("mikael@x.example", (await Stored(network.Mikael)).Email);
    }

    [Fact]
    public async Task A_coordinator_makes_no_administrator()
    {
        using var answer = await Save(network.Karin, network.Petra, ("IsAdministrator", "true"));

        Assert.False((await Stored(network.Petra)).IsAdministrator);
    }

    [Fact]
    public async Task An_administrator_makes_another_but_does_not_unmake_herself()
    {
        using var made = await Save(network.Administrator, network.Petra, ("IsAdministrator", "true"));
        using var refused = await Save(network.Administrator, network.Administrator, ("IsAdministrator", "false"));

        Assert.True((await Stored(network.Petra)).IsAdministrator);
        Assert.True((await Stored(network.Administrator)).IsAdministrator);
        Assert.Equal("Du kan inte ta bort din egen behörighet. Be en annan administratör.", (await Site.Html(refused)).QuerySelector("#IsAdministrator-error")!.TextContent);
    }

    async Task<HttpResponseMessage> Save(Person by, Person who, params (string Field, string Value)[] changes)
    {
        var form = new Dictionary<string, string> { ["Name"] = who.Name, ["OrganisationId"] = $"{who.OrganisationId}", ["Email"] = who.Email!, ["IsAdministrator"] = who.IsAdministrator ? "true" : "false" };
        foreach (var (field, value) in changes) form[field] = value;
        return await Site.Post(await network.Site.SignedInAs(by, follow: false), $"/people/{who.Id}/edit", form);
    }

    async Task<Person> Stored(Person person)
    {
        await using var db = network.Site.Store.Read();
        return await db.People.SingleAsync(p => p.Id == person.Id);
    }
}
