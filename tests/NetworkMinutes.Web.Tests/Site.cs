using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NetworkMinutes.People;
using NetworkMinutes.SignIn;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Tests;

/// <summary>The program over a data folder of its own, and people signed in to it.</summary>
public sealed class Site : IAsyncDisposable
{
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-site-");
    readonly WebApplicationFactory<Program> program;

    public Site(params (string Name, string Value)[] settings)
    {
        program = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            host.UseSetting("Data:Folder", data.FullName);
            foreach (var (name, value) in settings) host.UseSetting(name, value);
        });
    }

    public MinutesStore Store => program.Services.GetRequiredService<MinutesStore>();

    public Task Seed(Action<MinutesDb> seed) => Store.Write(async db =>
    {
        seed(db);
        await db.SaveChangesAsync();
    });

    public HttpClient Anonymous() => program.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public async Task<HttpClient> SignedInAs(Person person)
    {
        var token = Guid.NewGuid().ToString("N") + Guid.NewGuid().ToString("N");
        await Seed(db => db.SignInRequests.Add(new SignInRequest(person.Id, token, "123456", "browser", TimeProvider.System.GetUtcNow())));
        var client = Anonymous();
        using var answer = await Post(client, $"/sign-in/{token}", []);
        Assert.Equal(302, (int)answer.StatusCode);
        return client;
    }

    /// <summary>Posts to the page with the antiforgery token that the page itself hands out.</summary>
    public static async Task<HttpResponseMessage> Post(HttpClient client, string url, Dictionary<string, string> form)
    {
        var page = await Page(client, url.Split('?')[0] + Query(url));
        form["__RequestVerificationToken"] = page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        return await client.PostAsync(url, new FormUrlEncodedContent(form));
    }

    public static async Task<IHtmlDocument> Page(HttpClient client, string url) => Read(await client.GetStringAsync(url));

    public static async Task<IHtmlDocument> Page(HttpResponseMessage answer) => Read(await answer.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        data.Delete(recursive: true);
    }

    static IHtmlDocument Read(string html) => new HtmlParser().ParseDocument(html);

    static string Query(string url)
    {
        var rest = url.Split('?').Skip(1).SelectMany(q => q.Split('&')).Where(q => !q.StartsWith("handler=", StringComparison.Ordinal)).ToList();
        return rest.Count == 0 ? "" : "?" + string.Join('&', rest);
    }
}
