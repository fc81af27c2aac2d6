using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NetworkMinutes.Browser.Tests.Faults;

/// <summary>A program of its own over the demo data, which tests may kill, start again on the same port and deprive of its disk.</summary>
public sealed class FaultyProgram : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-faults-");
    private readonly ConcurrentDictionary<string, string> sessions = new();
    private RunningProgram? program;
    private int meetings;

    public Uri Address => program!.Address;

    internal Database Database => new(Path.Combine(data.FullName, "networkminutes.db"));

    public async Task Start(Uri? at = null) => program ??= await RunningProgram.Start(
        data.FullName,
        [("ASPNETCORE_ENVIRONMENT", "Development"), ("SignIn__AttemptsInFiveMinutes", "1000"), .. at is null ? [] : new[] { ("ASPNETCORE_URLS", at.ToString()) }]);

    /// <summary>SIGKILL; what comes after is another process on the same folder and port.</summary>
    public Task Kill() => program!.Kill();

    public async Task StartAgain()
    {
        var at = Address;
        await program!.DisposeAsync();
        program = null;
        await Start(at);
    }

    public Task FillDisk(bool full) => program!.FillDisk(full);

    public DateOnly NextDay() => new DateOnly(2031, 1, 1).AddDays(Interlocked.Increment(ref meetings));

    /// <summary>Signs this person in in a window, or takes the session made before.</summary>
    public async Task SignIn(IPage page, string address)
    {
        if (!sessions.TryGetValue(address, out var session))
        {
            await page.GotoAsync(await TestStage.AskForLink(page, address));
            await page.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
            await page.IsAt("^(?!.*/sign-in)");
            var cookie = (await page.Context.CookiesAsync()).Single(c => c.Name == "nm-session");
            sessions[address] = cookie.Value;
            return;
        }

        await page.Context.AddCookiesAsync([new() { Name = "nm-session", Value = session, Domain = Address.Host, Path = "/", HttpOnly = true }]);
    }

    public async ValueTask DisposeAsync()
    {
        if (program is not null) await program.DisposeAsync();
        data.Delete(recursive: true);
    }
}

/// <summary>Faults that share one program, one after the other.</summary>
[CollectionDefinition]
public class WithFaults : ICollectionFixture<FaultyProgram>;
