using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace NetworkMinutes.Web.Tests;

public class StaticAssetsTests
{
    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Pages_link_to_fingerprinted_files_that_answer(string environment)
    {
        await using var program = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseEnvironment(environment));
        using var client = program.CreateClient();
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/"));

        var links = page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!);

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.Matches(@"^/.+\.[0-9a-z]{10}\.(css|js)$", link);
            Assert.NotEmpty(await client.GetStringAsync(link));
        }
    }
}
