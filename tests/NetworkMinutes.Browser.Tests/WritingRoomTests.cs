using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests;

public class WritingRoomTests(TestStage stage) : BrowserTest(stage)
{
    [Fact]
    public async Task What_is_typed_is_saved_and_its_decision_stands_in_the_margin()
    {
        var (page, item) = await NewItem("Sparas medan jag skriver");
        await Text(item).PressSequentiallyAsync("Beslut: Nätverket ställer sig bakom förslaget.");

        await Expect(item.Locator(".entry[data-kind=decision]")).ToContainTextAsync("Ställer sig bakom");
        await Expect(page.Locator("#state")).ToContainTextAsync(Pattern(@"^Sparat \d\d\.\d\d"));
        await page.ReloadAsync();
        await Expect(Text(Item(page, "Sparas medan jag skriver"))).ToHaveValueAsync("Beslut: Nätverket ställer sig bakom förslaget.");
    }

    [Fact]
    public async Task The_summary_of_the_margin_follows_what_is_recorded()
    {
        var (page, item) = await NewItem("Sammanfattningen");
        var before = await page.Locator("#margin-summary").InnerTextAsync();
        await Text(item).FillAsync("Beslut: Nätverket ställer sig bakom förslaget.");
        await Expect(page.Locator("#margin-summary")).Not.ToHaveTextAsync(before, new() { UseInnerText = true });
        await Expect(page.Locator("#margin-summary")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_save_whose_answer_is_lost_is_no_conflict_with_oneself()
    {
        var (page, item) = await NewItem("Tappat svar");
        var lost = new TaskCompletionSource();
        await page.RouteAsync("**/text", async route =>
        {
            if (lost.Task.IsCompleted)
            {
                await route.ContinueAsync();
                return;
            }

            await route.FetchAsync();
            await route.AbortAsync();
            lost.SetResult();
        });
        await Text(item).FillAsync("Första meningen.");
        await lost.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await Text(item).FillAsync("Första meningen. Och en till.");
        await Expect(page.Locator("#state")).ToContainTextAsync(Pattern("^Sparat"), new() { Timeout = 15_000 });
        await Expect(item.Locator("[data-conflict]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_caret_stays_where_it_is_while_the_margin_changes()
    {
        var (page, item) = await NewItem("Markören");
        await Text(item).FillAsync("Ulf Sandgren skickar sammanställningen till nätverket under v. 48.");
        await Expect(item.Locator(".entry.open")).ToHaveCountAsync(1);
        await Text(item).PressAsync("Home");
        await Text(item).PressSequentiallyAsync("Så sades: ");
        await Expect(page.Locator("#state")).ToContainTextAsync("Sparat");
        Assert.Equal("Så sades: ".Length, await Text(item).EvaluateAsync<int>("t => t.selectionStart"));
    }

    [Fact]
    public async Task Which_Anna_is_asked_and_answered_by_the_keys()
    {
        var (page, item) = await NewItem("Namnfrågan");
        await Text(item).FillAsync("Anna bjuder in till ett första möte före årsskiftet.");
        await Expect(item.GetByRole(AriaRole.Heading, new() { Name = "Vilken Anna?" })).ToBeVisibleAsync();
        await Expect(item.Locator(".people button")).ToHaveCountAsync(3);
        var first = await item.Locator(".people button").First.InnerTextAsync();

        await Text(item).PressAsync("Alt+Digit1");

        await Expect(item.Locator(".entry:not(.open)")).ToContainTextAsync(first.Split('\n')[0].Split(" Alt")[0]);
        await Expect(item.GetByRole(AriaRole.Button, new() { Name = "Ångra" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_dismissed_suggestion_can_be_called_back()
    {
        var (_, item) = await NewItem("Avfärda");
        await Text(item).FillAsync("Ulf Sandgren skickar sammanställningen till nätverket under v. 48.");
        await Expect(item.Locator(".entry.open")).ToHaveCountAsync(1);
        await Text(item).PressAsync("Alt+Digit0");
        await Expect(item.Locator(".entry")).ToContainTextAsync("Avfärdad");
        await item.GetByRole(AriaRole.Button, new() { Name = "Ångra" }).ClickAsync();
        await Expect(item.GetByRole(AriaRole.Button, new() { Name = "Godta" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_who_write_the_same_item_see_both_texts_and_lose_neither()
    {
        var (page, item) = await NewItem("Två skriver");
        var elin = await WindowOf(Demo.Elin);
        await elin.GotoAsync(page.Url);
        await Ready(elin);
        var hers = Item(elin, "Två skriver");
        await Text(item).FillAsync("Karins text.");
        await Expect(page.Locator("#state")).ToContainTextAsync("Sparat");

        await Text(hers).FillAsync("Elins text.");

        await Expect(hers.Locator("[data-conflict]")).ToContainTextAsync("Karins text.");
        await Expect(hers.Locator("[data-conflict]")).ToContainTextAsync("Elins text.");
        await hers.GetByRole(AriaRole.Button, new() { Name = "Behåll båda" }).ClickAsync();
        await Expect(elin.Locator("#state")).ToContainTextAsync("Sparat");
        await page.ReloadAsync();
        await Expect(Text(item)).ToHaveValueAsync(Pattern("Karins text\\.\\s+Elins text\\."));
    }

    [Fact]
    public async Task Without_contact_the_page_says_so_keeps_the_text_and_sends_it_later()
    {
        var (page, item) = await NewItem("Utan kontakt");
        await page.Context.SetOfflineAsync(true);
        await Text(item).FillAsync("Skrivet utan nät.");
        await Expect(page.Locator("#state")).ToContainTextAsync("Inte sparat: ingen kontakt.");
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("#state")).ToContainTextAsync(Pattern("^Sparat"));
    }

    [Fact]
    public async Task A_closed_tab_loses_nothing_that_was_typed()
    {
        var (page, item) = await NewItem("Stängd flik");
        await page.Context.SetOfflineAsync(true);
        await Text(item).FillAsync("Det sista jag skrev.");
        await Expect(page.Locator("#state")).ToContainTextAsync("Inte sparat");
        var window = page.Context;
        var url = page.Url;
        await page.CloseAsync();
        await window.SetOfflineAsync(false);
        var again = await window.NewPageAsync();
        await again.GotoAsync(url);
        await Expect(Text(Item(again, "Stängd flik"))).ToHaveValueAsync("Det sista jag skrev.");
        await Expect(again.Locator("#state")).ToContainTextAsync(Pattern("^Sparat"));
    }

    [Fact]
    public async Task Signed_out_in_the_middle_the_text_is_kept_and_saved_after_signing_in_again()
    {
        var (page, item) = await NewItem("Utloggad");
        var session = (await page.Context.CookiesAsync()).Single(c => c.Name == "nm-session");
        await page.Context.ClearCookiesAsync(new() { Name = "nm-session" });
        await Text(item).FillAsync("Skrivet utloggad.");
        await Expect(page.Locator("#state")).ToContainTextAsync("du är utloggad");
        await page.Context.AddCookiesAsync([new() { Name = session.Name, Value = session.Value, Domain = session.Domain, Path = session.Path }]);
        await Expect(page.Locator("#state")).ToContainTextAsync(Pattern("^Sparat"), new() { Timeout = 15_000 });
    }

    [Fact]
    public async Task Presence_is_one_click_and_a_guest_is_added_by_name()
    {
        var (page, _) = await NewItem("Närvaro");
        if (!await page.Locator("#attendance-list").IsVisibleAsync()) await page.Locator("#attendance > summary").ClickAsync();
        var row = page.Locator(".roll > li").Filter(new() { HasText = "Birgitta Hallberg" });
        await row.GetByLabel("Förhinder").CheckAsync();
        await page.GetByLabel("Lägg till någon: namn").FillAsync("Gunilla Provgäst");
        await page.GetByLabel("Kommun eller organisation").FillAsync("Gbg stad");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lägg till", Exact = true }).ClickAsync();
        await Expect(page.Locator(".roll > li").Filter(new() { HasText = "Gunilla Provgäst" })).ToContainTextAsync("Göteborg");
        await page.ReloadAsync();
        await Expect(page.Locator(".roll > li").Filter(new() { HasText = "Birgitta Hallberg" }).GetByLabel("Förhinder")).ToBeCheckedAsync();
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static ILocator Text(ILocator item) => item.Locator("textarea");

    private static ILocator Item(IPage page, string title) => page.Locator(".item").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title }) });

    private static async Task OpenDraft(IPage page)
    {
        await page.GotoAsync("/bodies");
        await page.GetByRole(AriaRole.Link, new() { Name = "Nätverket äldreomsorg" }).First.ClickAsync();
        await page.Locator("a[href^='/meetings/']").Filter(new() { HasText = "20 november 2026" }).First.ClickAsync();
        if (!page.Url.EndsWith("/write", StringComparison.Ordinal)) await page.Locator("a[href$='/write']").First.ClickAsync();
        await page.IsAt("/write$");
        await Ready(page);
    }

    private static Task Ready(IPage page) => Expect(page.Locator("#room[data-ready]")).ToBeVisibleAsync();

    /// <summary>An item of the test's own in the demo's draft, with Karin writing.</summary>
    private async Task<(IPage Page, ILocator Item)> NewItem(string title)
    {
        var page = await WindowOf(Demo.Karin);
        await OpenDraft(page);
        await AddItem(page, title);
        return (page, Item(page, title));
    }
}
