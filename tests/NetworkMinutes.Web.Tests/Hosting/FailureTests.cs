using System.Net;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.People;

namespace NetworkMinutes.Web.Tests.Hosting;

public class FailureTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/meetings")]
    public async Task A_broken_database_is_told_on_a_page_of_ours_with_nothing_of_the_inside(string path)
    {
        await using var site = new Site();
        var ada = new Person { Name = "Ada Ek", IsAdministrator = true };
        await site.Seed(db => db.People.Add(ada));
        using var client = await site.SignedInAs(ada);
        await site.Seed(db => db.Database.ExecuteSqlAsync($"DROP TABLE Memberships"));

        using var answer = await client.GetAsync(path);
        var page = await Site.Html(answer);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("Något gick fel hos oss", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("sqlite", page.Source.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_proxy_with_https_every_cookie_is_for_https_only()
    {
        await using var site = new Site();
        using var client = site.Visitor();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var answer = await client.GetAsync("/sign-in");

        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
    }
}
