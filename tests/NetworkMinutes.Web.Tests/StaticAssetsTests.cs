namespace NetworkMinutes.Web.Tests;

public class StaticAssetsTests
{
    [Theory]
    [InlineData("Development", "no-cache")]
    [InlineData("Production", "max-age=31536000, immutable")]
    public async Task Pages_link_to_fingerprinted_files_that_answer(string environment, string caching)
    {
        await using var site = new Site(environment);
        using var client = site.Visitor();
        var page = await Site.Read(client, "/");

        var links = page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!);

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.Matches(@"^/.+\.[0-9a-z]{10}\.(css|js)$", link);
            using var answer = await client.GetAsync(link);
            Assert.NotEmpty(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
            Assert.Equal(caching, string.Join(", ", answer.Headers.GetValues("Cache-Control")));
        }
    }
}
