using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NetworkMinutes.People;
using NetworkMinutes.SignIn;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Tests;

/// <summary>The program over a data folder of its own, with signed-in browsers that read HTML and post its forms.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-web-");
    private readonly WebApplicationFactory<Program> program;

    /// <param name="environment">Development fills the database with the demo.</param>
    public Site(string environment = "Production", Action<IServiceCollection>? services = null, params (string Name, string Value)[] settings)
    {
        program = new WebApplicationFactory<Program>().WithWebHostBuilder(host => settings.Aggregate(
                host.UseEnvironment(environment).UseSetting("Data:Folder", data.FullName)
                    .UseSetting("Site:PublicAddress", "https://minutes.example").UseSetting("SignIn:AttemptsInFiveMinutes", "1000"),
                (built, setting) => built.UseSetting(setting.Name, setting.Value))
            .ConfigureTestServices(given =>
            {
                given.AddSingleton<TimeProvider>(new Standing());
                services?.Invoke(given);
            }));
        _ = program.Server;
    }

    public T Get<T>()
        where T : notnull => program.Services.GetRequiredService<T>();

    /// <summary>Stops the program as a server is told to.</summary>
    public Task Stop() => program.Services.GetRequiredService<Microsoft.Extensions.Hosting.IHost>().StopAsync();

    public MinutesStore Store => Get<MinutesStore>();

    public Task Seed(Action<MinutesDb> add) => Store.Write(db =>
    {
        add(db);
        return Task.CompletedTask;
    });

    public Task Seed(Func<MinutesDb, Task> add) => Store.Write(add);

    public HttpClient Visitor(bool follow = true) => program.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = follow });

    /// <param name="follow">False to see redirects as they are.</param>
    public async Task<HttpClient> SignedInAs(Person person, bool follow = true)
    {
        var client = Visitor(follow);
        var token = Guid.NewGuid().ToString("N") + Guid.NewGuid().ToString("N");
        await Seed(db => db.SignInRequests.Add(new SignInRequest(person.Id, token, "123456", "a browser", DateTimeOffset.FromUnixTimeSeconds(4_000_000_000))));
        var answer = await Post(client, $"/sign-in/{token}", []);
        if (follow) Assert.NotEqual("/sign-in", answer.RequestMessage!.RequestUri!.AbsolutePath);
        else Assert.Equal("/", answer.Headers.Location!.OriginalString);
        return client;
    }

    public static async Task<IHtmlDocument> Read(HttpClient client, string url) => await Html(await client.GetAsync(url));

    public static async Task<IHtmlDocument> Html(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Posts as the form on a page would: with the token that the page gave.</summary>
    /// <param name="from">The page the form stands on; the address itself when it answers to GET.</param>
    public static async Task<HttpResponseMessage> Post(HttpClient client, string url, (string Name, string Value)[] form, string? from = null)
    {
        var page = await Read(client, from ?? url);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        var fields = form.Append((Name: "__RequestVerificationToken", Value: token)).Select(f => new KeyValuePair<string, string>(f.Name, f.Value));
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(url, content);
    }

    /// <summary>Posts to a page's own address, handler and all, with the token that the page gives.</summary>
    public static Task<HttpResponseMessage> Post(HttpClient client, string url, Dictionary<string, string> form)
    {
        var parts = url.Split('?', 2);
        var query = parts.Length == 1 ? "" : string.Join('&', parts[1].Split('&').Where(q => !q.StartsWith("handler=", StringComparison.Ordinal)));
        return Post(client, url, [.. form.Select(f => (f.Key, f.Value))], query.Length == 0 ? parts[0] : $"{parts[0]}?{query}");
    }

    /// <summary>The day of the tests: Sunday the 22nd of November 2026.</summary>
    private sealed class Standing : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        data.Delete(recursive: true);
    }
}
