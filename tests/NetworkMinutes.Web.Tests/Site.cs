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

/// <summary>The whole program over a data folder of its own.</summary>
public sealed class Site : IAsyncDisposable
{
    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-web-");
    readonly WebApplicationFactory<Program> program;

    public Site(string environment = "Production", Action<IServiceCollection>? services = null) =>
        program = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment(environment).UseSetting("Data:Folder", data.FullName).UseSetting("Site:PublicAddress", "https://minutes.example");
            if (services is not null) host.ConfigureTestServices(services);
        });

    public MinutesStore Store => program.Services.GetRequiredService<MinutesStore>();

    public T Service<T>()
        where T : notnull => program.Services.GetRequiredService<T>();

    public Task Seed(Func<MinutesDb, Task> work) => Store.Write(work);

    public HttpClient Visitor() => program.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public async Task<HttpClient> SignedInAs(Person person)
    {
        var token = Convert.ToHexStringLower(Guid.NewGuid().ToByteArray()) + Convert.ToHexStringLower(Guid.NewGuid().ToByteArray());
        await Store.Write(db =>
        {
            db.SignInRequests.Add(new SignInRequest(person.Id, token, "123456", "browser", Service<TimeProvider>().GetUtcNow()));
            return Task.CompletedTask;
        });
        var client = Visitor();
        var answer = await Post(client, $"/sign-in/{token}", [], $"/sign-in/{token}");
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    /// <summary>Posts with the antiforgery token of a page; the page itself when none is named.</summary>
    public static async Task<HttpResponseMessage> Post(HttpClient client, string url, IEnumerable<(string Name, string Value)> form, string? page = null)
    {
        var token = (await Page(client, page ?? url)).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        var fields = form.Append((Name: "__RequestVerificationToken", Value: token)).Select(f => KeyValuePair.Create(f.Name, f.Value));
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(url, content);
    }

    public static async Task<IHtmlDocument> Page(HttpClient client, string url) => await Html(await client.GetAsync(url));

    public static async Task<IHtmlDocument> Html(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        data.Delete(recursive: true);
    }
}
