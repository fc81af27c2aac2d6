using System.Diagnostics;
using Microsoft.Playwright;
using NetworkMinutes.Testing;

namespace NetworkMinutes.Browser.Tests.Faults;

/// <summary>A browser with a profile on disk, whose process the test may kill and start again.</summary>
internal sealed class OwnBrowser : IAsyncDisposable
{
    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("networkminutes-profile-");
    private readonly string chromium = RequiredTool.Find("chromium");
    private Process? process;

    /// <summary>Starts it over the profile as it was left; a page of it at that address.</summary>
    public async Task<IPage> Open(IPlaywright playwright, Uri address)
    {
        var port = new FileInfo(Path.Combine(profile.FullName, "DevToolsActivePort"));
        port.Delete();
        process = Process.Start(new ProcessStartInfo(chromium, [.. TestStage.Flags, "--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "about:blank"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        for (var patience = Stopwatch.StartNew(); !File.Exists(port.FullName) || (await File.ReadAllLinesAsync(port.FullName)).Length < 2; await Task.Delay(50))
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(60), "The browser did not start.");
        var lines = await File.ReadAllLinesAsync(port.FullName);
        var browser = await playwright.Chromium.ConnectOverCDPAsync($"ws://127.0.0.1:{lines[0]}{lines[1]}");
        var page = await browser.Contexts[0].NewPageAsync();
        await page.GotoAsync(address.ToString());
        return page;
    }

    /// <summary>SIGKILL to all its processes.</summary>
    public async Task Kill()
    {
        if (process is null) return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        profile.Delete(recursive: true);
    }
}
