using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NetworkMinutes.Testing;

[assembly: AssemblyFixture(typeof(NetworkMinutes.Browser.Tests.TestStage))]

namespace NetworkMinutes.Browser.Tests;

/// <summary>One browser and one program, started by the first test that needs them and shared by all.</summary>
public sealed partial class TestStage : IAsyncDisposable
{
    public static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-browser-");
    readonly ConcurrentDictionary<string, Lazy<Task<string>>> sessions = new();
    readonly Lazy<Task<IPlaywright>> playwright = new(Microsoft.Playwright.Playwright.CreateAsync);
    readonly Lazy<Task<IBrowser>> browser;
    readonly Lazy<Task<RunningProgram>> program;

    public TestStage()
    {
        browser = new(LaunchBrowser);
        program = new(() => RunningProgram.Start(data.FullName, ("ASPNETCORE_ENVIRONMENT", "Development"), ("SignIn__AttemptsInFiveMinutes", "1000")));
    }

    public Task<IBrowser> Browser => browser.Value;

    public Task<IPlaywright> Playwright => playwright.Value;

    public Task<RunningProgram> Program => program.Value;

    /// <summary>A session of this person, made once: asked for by address, opened with the link in the development mailbox. Should it fail, the next who asks tries again.</summary>
    public Task<string> SessionOf(string address) =>
        sessions.AddOrUpdate(address, Session, (a, known) => known is { IsValueCreated: true, Value.IsFaulted: true } ? Session(a) : known).Value;

    Lazy<Task<string>> Session(string address) => new(() => SignIn(address));

    /// <summary>Asks to sign in, in this window; the link that was mailed.</summary>
    public static async Task<string> AskForLink(IPage page, string address)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-postadress").FillAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka länk och kod" }).ClickAsync();
        await page.IsAt("/sign-in/code");
        var link = "";
        for (var patience = System.Diagnostics.Stopwatch.StartNew(); link.Length == 0 && patience.Elapsed < TimeSpan.FromSeconds(60);)
        {
            var mailbox = await page.APIRequest.GetAsync("/development/mailbox");
            link = SignInLink(await mailbox.TextAsync(), address);
        }

        return link;
    }

    async Task<string> SignIn(string address)
    {
        var at = (await program.Value).Address;
        await using var window = await (await browser.Value).NewContextAsync(new() { BaseURL = at.ToString() });
        var page = await window.NewPageAsync();
        await page.GotoAsync(await AskForLink(page, address));
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
        await page.IsAt("^(?!.*/sign-in)");
        return await window.StorageStateAsync();
    }

    /// <summary>The newest link in a letter to that address; the page shows the newest first.</summary>
    static string SignInLink(string mailbox, string address)
    {
        var letter = mailbox.IndexOf(address, StringComparison.Ordinal);
        return letter < 0 ? "" : Link().Match(mailbox, letter).Value;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/sign-in/[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    public async ValueTask DisposeAsync()
    {
        if (browser is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await browser.Value).DisposeAsync();
        if (playwright.IsValueCreated)
            (await playwright.Value).Dispose();
        if (program is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await program.Value).DisposeAsync();
        data.Delete(recursive: true);
    }

    async Task<IBrowser> LaunchBrowser()
    {
        var chromium = RequiredTool.Find("chromium");
        return await (await playwright.Value).Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags, Timeout = 60_000 });
    }
}
