using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Keyboard;

/// <summary>A test with the demo's draft open before Karin, in items of its own.</summary>
public abstract class RoomTest(TestStage stage) : BrowserTest(stage)
{
    /// <summary>What is asked of the program for the first time may take a while on a machine that is busy.</summary>
    protected const int Patience = 30_000;

    protected IPage Room { get; private set; } = null!;
    protected ILocator Offers => Room.Locator("#offers:not([hidden]) [role=option]");
    protected ILocator Keys => Room.Locator("#keys");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Room = await WindowOf(Demo.Karin);
        await Room.GotoAsync("/bodies");
        await Room.GetByRole(AriaRole.Link, new() { Name = "Nätverket äldreomsorg" }).First.ClickAsync();
        await Room.Locator("a[href^='/meetings/']").Filter(new() { HasText = "20 november 2026" }).First.ClickAsync();
        if (!Room.Url.EndsWith("/write", StringComparison.Ordinal)) await Room.Locator("a[href$='/write']").First.ClickAsync();
        await Ready();
    }

    protected ILocator Item(string title) => Room.Locator(".item").Filter(new() { Has = Room.GetByRole(AriaRole.Heading, new() { Name = title }) });

    protected async Task<ILocator> TextOfNewItem(string title)
    {
        await AddItem(Room, title);
        return Item(title).Locator(".lines textarea");
    }

    protected Task Ready() => Expect(Room.Locator("#room[data-ready]")).ToBeVisibleAsync();
}
