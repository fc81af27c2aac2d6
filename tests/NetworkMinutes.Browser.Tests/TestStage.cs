using Microsoft.Playwright;
using NetworkMinutes.Testing;

[assembly: AssemblyFixture(typeof(NetworkMinutes.Browser.Tests.TestStage))]

namespace NetworkMinutes.Browser.Tests;

/// <summary>One browser and one program, started by the first test that needs them and shared by all.</summary>
public sealed class TestStage : IAsyncDisposable
{
    static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-browser-");
    readonly Lazy<Task<IPlaywright>> playwright = new(Playwright.CreateAsync);
    readonly Lazy<Task<IBrowser>> browser;
    readonly Lazy<Task<RunningProgram>> program;

    public TestStage()
    {
        browser = new(LaunchBrowser);
        program = new(() => RunningProgram.Start(data.FullName));
    }

    public Task<IBrowser> Browser => browser.Value;

    public Task<RunningProgram> Program => program.Value;

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
