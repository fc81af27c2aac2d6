using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NetworkMinutes.Browser.Tests;

/// <summary>A test with a browser window of its own. Script errors and refused content fail it.</summary>
public abstract class BrowserTest(TestStage stage) : IAsyncLifetime
{
    protected TestStage Stage { get; } = stage;

    static readonly AxeRunOptions Wcag22 = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    readonly List<IBrowserContext> windows = [];
    readonly List<string> complaints = [];

    protected IPage Page { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Page = await NewWindow();
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var window in windows)
            await window.DisposeAsync();
        GC.SuppressFinalize(this);
        Assert.Empty(complaints);
    }

    /// <summary>A window that shares nothing with the others: another person at another machine.</summary>
    protected async Task<IPage> NewWindow(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL ??= (await Stage.Program).Address.ToString();
        options.Locale ??= "sv-SE";
        options.TimezoneId ??= "Europe/Stockholm";
        options.ViewportSize ??= new() { Width = 1280, Height = 720 };
        var window = await (await Stage.Browser).NewContextAsync(options);
        windows.Add(window);
        var page = await window.NewPageAsync();
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                complaints.Add(message.Text);
        };
        return page;
    }

    /// <summary>Adds an item last, and waits until the caret stands in it.</summary>
    protected static async Task AddItem(IPage room, string title)
    {
        await room.GetByLabel("Rubrik för en ny punkt").FillAsync(title);
        await room.GetByRole(AriaRole.Button, new() { Name = "Lägg till punkt" }).ClickAsync();
        await Assertions.Expect(room.Locator(".item:has(textarea:focus) h2 .name")).ToHaveTextAsync(title, new() { Timeout = 30_000 });
    }

    /// <summary>A window in which this person of the demo is signed in.</summary>
    protected async Task<IPage> WindowOf(string address, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.StorageState = await Stage.SessionOf(address);
        return await NewWindow(options);
    }

    protected static async Task AssertAccessible(IPage page)
    {
        var faults = await Faults(page);
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>What axe finds wrong, a sentence for each place.</summary>
    protected static async Task<IReadOnlyList<string>> Faults(IPage page, AxeRunOptions? options = null)
    {
        var result = await page.RunAxe(options ?? Wcag22);
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))];
    }

    /// <summary>Saves a picture as artifacts/screenshots/NAME.png in the repository.</summary>
    protected static Task Screenshot(IPage page, string name, bool wholePage = false) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Pictures(), name + ".png"), FullPage = wholePage });

    static string Pictures() => Path.Combine(Demo.Repository(), "artifacts", "screenshots");
}
