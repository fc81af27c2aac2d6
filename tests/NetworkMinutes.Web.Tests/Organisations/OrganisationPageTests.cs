using System.Net;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Web.Tests.Bodies;

namespace NetworkMinutes.Web.Tests.Organisations;

public class OrganisationPageTests(Network network) : IClassFixture<Network>
{
    [Theory]
    [InlineData("/organisations")]
    [InlineData("/organisations/new")]
    [InlineData("/organisations/1/edit")]
    [InlineData("/administration")]
    public async Task Only_administrators_get_there(string url)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await network.Site.SignedInAs(network.Karin, follow: false)).GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await network.Site.SignedInAs(network.Administrator, follow: false)).GetAsync(url)).StatusCode);
    }

    [Fact]
    public async Task One_is_added_with_its_forms_and_told_in_the_log()
    {
        var client = await network.Site.SignedInAs(network.Administrator, follow: false);

        using var answer = await Site.Post(client, "/organisations/new", new() { ["Name"] = "VästKom", ["Kind"] = "Other", ["NameForms"] = "Västra Götalands kommuner\r\nVK" });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using var db = network.Site.Store.Read();
        Assert.Equal(["Västra Götalands kommuner", "VK"], (await db.Organisations.SingleAsync(o => o.Name == "VästKom")).NameForms);
        Assert.Contains("Lade till organisationen VästKom", (await Site.Read(client, "/administration")).QuerySelector(".log")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_belongs_to_one()
    {
        var client = await network.Site.SignedInAs(network.Administrator, follow: false);

        using var answer = await Site.Post(client, $"/organisations/{network.Ale.Id}/edit", new() { ["Name"] = "Ale", ["Kind"] = "Municipality", ["NameForms"] = "Öckerö kommun" });

        var page = await Site.Html(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("”Öckerö kommun” är redan ett namn på Öckerö.", page.QuerySelector("#NameForms-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Öckerö kommun", page.QuerySelector("#NameForms")!.TextContent.Trim());
    }
}
