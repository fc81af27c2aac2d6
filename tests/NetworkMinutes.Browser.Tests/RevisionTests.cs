using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests;

public class RevisionTests(TestStage stage) : BrowserTest(stage)
{
    [Fact]
    public async Task Earlier_versions_are_seen_compared_and_restored_by_keyboard()
    {
        var page = await WindowOf(Demo.Karin);
        var box = await NewItem(page, "Versioner");
        await box.FillAsync("Vi ses i januari.");
        await Expect(Item(page, "Versioner").Locator(".register")).ToHaveAttributeAsync("data-revision", "1");
        // The same person's saves fold into one version; another's do not.
        var elin = await WindowOf(Demo.Elin);
        await elin.GotoAsync(page.Url);
        var hers = Box(elin, "Versioner");
        await Expect(elin.Locator("#room[data-ready]")).ToBeVisibleAsync();
        await hers.FillAsync("Vi ses före jul.");

        var menu = Item(elin, "Versioner").Locator(".menu summary");
        await menu.FocusAsync();
        await elin.Keyboard.PressAsync("Enter");
        await Item(elin, "Versioner").GetByRole(AriaRole.Link, new() { Name = "Tidigare versioner" }).FocusAsync();
        await elin.Keyboard.PressAsync("Enter");
        await Expect(elin.Locator(".compared del")).ToContainTextAsync("i januari");
        await Expect(elin.Locator(".compared ins")).ToContainTextAsync("före jul");
        await AssertAccessible(elin);
        var oldest = elin.GetByRole(AriaRole.Navigation, new() { Name = "Versioner" }).GetByRole(AriaRole.Link).Last;
        var address = await oldest.GetAttributeAsync("href");
        await oldest.FocusAsync();
        await elin.Keyboard.PressAsync("Enter");
        await elin.IsAt($"{address}$");
        await Expect(elin.Locator("html[data-script=on]")).ToBeVisibleAsync();
        await Expect(elin.Locator(".compared")).ToContainTextAsync("Vi ses i januari.");
        await elin.GetByLabel("Jämför med").FocusAsync();
        await elin.GetByLabel("Jämför med").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Expect(elin.Locator(".compared ins")).ToContainTextAsync("före jul");
        await elin.GetByRole(AriaRole.Button, new() { Name = "Återställ" }).FocusAsync();
        await elin.Keyboard.PressAsync("Enter");

        await elin.IsAt("/write#item-");
        await Expect(Box(elin, "Versioner")).ToHaveValueAsync("Vi ses i januari.");
    }

    private static ILocator Item(IPage page, string title) => page.Locator(".item").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title }) });

    private static ILocator Box(IPage page, string title) => Item(page, title).Locator("textarea");

    private static async Task<ILocator> NewItem(IPage page, string title)
    {
        await page.GotoAsync("/bodies");
        await page.GetByRole(AriaRole.Link, new() { Name = "Nätverket äldreomsorg" }).First.ClickAsync();
        await page.Locator("a[href^='/meetings/']").Filter(new() { HasText = "20 november 2026" }).First.ClickAsync();
        if (!page.Url.EndsWith("/write", StringComparison.Ordinal)) await page.Locator("a[href$='/write']").First.ClickAsync();
        await AddItem(page, title);
        return Box(page, title);
    }
}
