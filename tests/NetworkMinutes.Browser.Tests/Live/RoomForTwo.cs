using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Live;

/// <summary>A meeting of the test's own, which Karin and Elin have open, each at a machine of her own.</summary>
public abstract class RoomForTwo(TestStage stage) : BrowserTest(stage)
{
    private static int days;

    protected IPage Karin { get; private set; } = null!;
    protected IPage Elin { get; private set; } = null!;
    protected string Meeting { get; private set; } = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Karin = await WindowOf(Demo.Karin);
        await Karin.GotoAsync("/bodies");
        await Karin.GetByRole(AriaRole.Link, new() { Name = "Nätverket äldreomsorg" }).First.ClickAsync();
        await Karin.IsAt(@"/bodies/\d+$");
        await Karin.GotoAsync($"/meetings/new?body={Karin.Url[(Karin.Url.LastIndexOf('/') + 1)..]}");
        await Karin.GetByLabel("Datum").FillAsync(new DateOnly(2024, 1, 1).AddDays(Interlocked.Increment(ref days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await Karin.GetByLabel("Dagordning").FillAsync("Inledning\nIntroduktion\nÖvriga frågor");
        await Karin.GetByRole(AriaRole.Button, new() { Name = "Skapa mötet" }).ClickAsync();
        await Karin.IsAt("/write$");
        Meeting = new Uri(Karin.Url).Segments[2].TrimEnd('/');
        await Ready(Karin);
        Elin = await WindowOf(Demo.Elin);
        await Open(Elin);
    }

    protected async Task Open(IPage page)
    {
        await page.GotoAsync($"/meetings/{Meeting}/write");
        await Ready(page);
    }

    protected static ILocator Item(IPage page, string title) => page.Locator(".item").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title }) });

    protected static ILocator Text(IPage page, string title) => Item(page, title).Locator("textarea");

    protected static async Task Write(IPage page, string title, string text)
    {
        await Text(page, title).FillAsync(text);
        await Saved(page);
    }

    protected static Task Saved(IPage page) => Expect(page.Locator("#state")).ToContainTextAsync(new Regex(@"^Sparat \d\d\.\d\d", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 15_000 });

    protected static async Task Ready(IPage page)
    {
        await Expect(page.Locator("#room[data-ready]")).ToBeVisibleAsync();
        await Expect(page.Locator("#room[data-live]")).ToBeVisibleAsync();
    }

    /// <summary>As when another tab or program is looked at instead.</summary>
    protected static Task Hide(IPage page, bool hidden) => page.EvaluateAsync(
        "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); }", hidden);
}
