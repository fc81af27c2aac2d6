using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Faults;

/// <summary>Somebody types in a meeting of the test's own, with a witness, while something goes wrong.</summary>
[Collection<WithFaults>]
public abstract class FaultTest(TestStage stage, FaultyProgram program) : BrowserTest(stage)
{
    protected const string Sentence = "Nätverket pratar om hur vikarierna tas emot på 13 ställen. ";

    /// <summary>As long as a machine with other things to do may need.</summary>
    protected const float Patience = 30_000;

    private Witness? witness;

    protected FaultyProgram Program { get; } = program;

    private protected Database Database => Program.Database;

    private protected Witness Witness => witness ??= new Witness(Database);

    public override async ValueTask InitializeAsync() => await Program.Start();

    /// <summary>A window of this person that the witness follows, not yet anywhere.</summary>
    protected async Task<IPage> WriterAt(string address, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Program.Address.ToString();
        var page = await NewWindow(options);
        await Program.SignIn(page, address);
        await Witness.Follow(page.Context, address);
        return page;
    }

    /// <summary>A meeting with these items, open for writing.</summary>
    protected async Task OpenNewMeeting(IPage page, params string[] items)
    {
        await page.GotoAsync(At("/bodies"));
        var body = (await page.GetByRole(AriaRole.Link, new() { Name = "Nätverket äldreomsorg" }).First.GetAttributeAsync("href"))!.Split('/')[^1];
        await page.GotoAsync(At($"/meetings/new?body={body}"));
        await page.GetByLabel("Datum").FillAsync(Program.NextDay().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await page.GetByLabel("Dagordning").FillAsync(string.Join('\n', items));
        await page.GetByRole(AriaRole.Button, new() { Name = "Skapa mötet" }).ClickAsync();
        await page.IsAt("/write$");
        await Ready(page);
    }

    private string At(string path) => new Uri(Program.Address, path).ToString();

    protected static Task Ready(IPage page) => Expect(page.Locator("#room[data-ready]")).ToBeVisibleAsync(new() { Timeout = Patience });

    protected static ILocator Item(IPage page, string title) => page.Locator(".item").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = false }) });

    protected static ILocator Box(IPage page, string title) => Item(page, title).Locator("textarea");

    /// <summary>Key by key, at the end of what stands there.</summary>
    protected static async Task Type(ILocator box, string words, float delay = 0)
    {
        await box.EvaluateAsync("b => { b.focus(); b.setSelectionRange(b.value.length, b.value.length); }");
        await box.PressSequentiallyAsync(words, new() { Delay = delay });
    }

    protected static Task Says(IPage page, string words) => Expect(page.Locator("#state")).ToContainTextAsync(words, new() { Timeout = Patience });

    /// <summary>The text is stored, the page has it and says that all is saved.</summary>
    protected async Task SaysSaved(IPage page, ILocator box, string text)
    {
        await Stored(box, text);
        await Expect(box).ToHaveValueAsync(text, new() { Timeout = Patience });
        await Expect(box).Not.ToHaveClassAsync(new Regex("htmx-request", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = Patience });
        await Expect(page.Locator("#state")).ToContainTextAsync(new Regex(@"^Sparat", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = Patience });
    }

    /// <summary>As <see cref="SaysSaved"/>, and page and database hold all that was typed.</summary>
    protected async Task EndsWith(IPage page, ILocator box, string text)
    {
        await SaysSaved(page, box, text);
        await Witness.AssertNothingLost(await box.InputValueAsync(), (await Database.TextOf(await IdOf(box)))!);
    }

    protected async Task Stored(ILocator box, string text) => await Stored(await IdOf(box), text);

    protected async Task Stored(string id, string text)
    {
        for (var patience = System.Diagnostics.Stopwatch.StartNew(); await Database.TextOf(id) != text; await Task.Delay(25))
            Assert.True(patience.ElapsedMilliseconds < Patience, $"Expected{Environment.NewLine}{text}{Environment.NewLine}and this is stored:{Environment.NewLine}{await Database.TextOf(id)}");
    }

    protected static async Task<string> IdOf(ILocator box) => (await box.GetAttributeAsync("id"))!["text-".Length..];
}
