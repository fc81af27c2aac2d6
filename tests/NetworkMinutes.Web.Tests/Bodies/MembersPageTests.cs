using System.Net;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;

namespace NetworkMinutes.Web.Tests.Bodies;

public class MembersPageTests : IAsyncLifetime
{
    readonly Network network = new();
    HttpClient karin = null!;

    string Url => $"/bodies/{network.Body.Id}/members";

    public async ValueTask InitializeAsync()
    {
        await network.InitializeAsync();
        karin = await network.Site.SignedInAs(network.Karin, follow: false);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        karin.Dispose();
        await network.DisposeAsync();
    }

    [Fact]
    public async Task One_is_added()
    {
        using var answer = await Site.Post(karin, Url, new() { ["Name"] = "Per Ek", ["OrganisationName"] = "Ale kommun", ["Email"] = "Per.Ek@ale.example", ["Role"] = "Member", ["From"] = "2026-01-01" });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await Site.Read(karin, Url);
        Assert.Equal("Per Ek är tillagd.", page.QuerySelector(".notice")!.TextContent);
        Assert.Contains("Per Ek", page.QuerySelector(".seats")!.TextContent, StringComparison.Ordinal);
        await using var db = network.Site.Store.Read();
        Assert.Equal(network.Ale.Id, (await db.People.SingleAsync(p => p.Email == "per.ek@ale.example")).OrganisationId);
    }

    [Theory]
    [InlineData("", "Ale", "", "Name", "Namnet saknas.")]
    [InlineData("Per Ek", "", "", "OrganisationName", "Kommun eller organisation saknas.")]
    [InlineData("Per Ek", "Ale", "per", "Email", "”per” är ingen e-postadress. Skriv den som namn@kommun.se.")]
    [InlineData("Petra Lindahl", "Ale", "", "Name", "Petra Lindahl, Ale är redan ledamot här.")]
    public async Task A_bad_one_is_told_at_its_field(string name, string organisation, string email, string field, string sentence)
    {
        using var answer = await Site.Post(karin, Url, new() { ["Name"] = name, ["OrganisationName"] = organisation, ["Email"] = email, ["Role"] = "Member" });

        var page = await Site.Html(answer);
        Assert.True(answer.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict);
        Assert.Equal(sentence, page.QuerySelector($"#{field}-error")!.TextContent);
        Assert.Equal(name, page.QuerySelector("#Name")!.GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData("Preview")]
    [InlineData("List")]
    public async Task A_list_longer_than_any_network_is_refused_and_kept(string handler)
    {
        var list = string.Join('\n', Enumerable.Range(1, 501).Select(n => $"Per Ek{n}, Ale"));

        using var answer = await Site.Post(karin, $"{Url}?handler={handler}", new() { ["List"] = list });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Site.Html(answer);
        Assert.Equal("Listan har fler än 500 rader. Klistra in en del i taget.", page.QuerySelector("#List-error")!.TextContent);
        Assert.Contains("Per Ek501", page.QuerySelector("#List")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_list_is_shown_before_it_is_saved()
    {
        using var answer = await Site.Post(karin, Url + "?handler=Preview", new() { ["List"] = "Per Ek\tAle\tper@ale.example\nIda Alm, Ale\nBo Ek, Borås\nbara@adress.se" });

        var rows = (await Site.Html(answer)).QuerySelectorAll(".understood tbody tr td:last-child").Select(c => c.TextContent.Trim()).ToList();
        Assert.Equal(["Ny person.", "Finns redan här.", "Ny person. Borås är en ny organisation.", "Rad 4: Namnet saknas."], rows);
        await using var db = network.Site.Store.Read();
        Assert.False(await db.People.AnyAsync(p => p.Name == "Per Ek"));
    }

    [Fact]
    public async Task What_is_clear_is_saved_and_the_rest_stays_in_the_box()
    {
        using var answer = await Site.Post(karin, Url + "?handler=List", new() { ["List"] = "Per Ek; Ale\nbara@adress.se\nIda Alm; Ale", ["From"] = "2026-01-01" });

        var page = await Site.Html(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("bara@adress.se", page.QuerySelector("#List")!.TextContent.Trim());
        Assert.Equal("1 rad är kvar att rätta.", page.QuerySelector("#List-error")!.TextContent);
        Assert.Equal("2 ledamöter är tillagda.", page.QuerySelector(".notice")!.TextContent);
        await using var db = network.Site.Store.Read();
        Assert.Equal(5, await db.Memberships.CountAsync(s => s.BodyId == network.Body.Id));
    }

    [Fact]
    public async Task A_seat_is_ended_with_a_date()
    {
        await using var db = network.Site.Store.Read();
        var seat = await db.Memberships.SingleAsync(s => s.BodyId == network.Body.Id && s.PersonId == network.Mikael.Id);

        using var refused = await Site.Post(karin, $"{Url}/{seat.Id}", new() { ["Role"] = "Member", ["From"] = "2022-01-01", ["To"] = "2021-01-01" });
        Assert.Equal("Uppdraget kan inte sluta innan det började.", (await Site.Html(refused)).QuerySelector("#To-error")!.TextContent);

        using var ended = await Site.Post(karin, $"{Url}/{seat.Id}", new() { ["Role"] = "Member", ["From"] = "2022-01-01", ["To"] = "2024-06-30" });
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Contains("Till och med den 30 juni 2024.", (await Site.Read(karin, Url)).QuerySelector("#tidigare ~ ul")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await karin.GetAsync($"/bodies/{network.Other.Id}/members/{seat.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_coordinator_does_not_lock_herself_out()
    {
        await using var db = network.Site.Store.Read();
        var seat = await db.Memberships.SingleAsync(s => s.PersonId == network.Karin.Id);

        using var answer = await Site.Post(karin, $"{Url}/{seat.Id}", new() { ["Role"] = nameof(MembershipRole.Member) });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("Du kan inte avsluta ditt eget uppdrag", (await Site.Html(answer)).QuerySelector("#Role-error")!.TextContent, StringComparison.Ordinal);
    }
}
