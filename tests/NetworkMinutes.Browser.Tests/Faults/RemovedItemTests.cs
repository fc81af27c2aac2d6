using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Faults;

/// <summary>One removes an item, or finalises the minutes, while the other writes.</summary>
public class RemovedItemTests(TestStage stage, FaultyProgram program) : FaultTest(stage, program)
{
    [Fact]
    public async Task Text_whose_item_was_removed_is_told_of_and_put_back_as_a_new_item()
    {
        var karin = await WriterAt(Demo.Karin);
        await OpenNewMeeting(karin, "Inledning", "Tas bort", "Avslutning");
        await Box(karin, "Tas bort").FocusAsync();
        await Removes(await WriterAt(Demo.Elin), karin.Url, "Tas bort");

        await Type(Box(karin, "Tas bort"), Sentence);
        await Says(karin, "Inte sparat: punkten är borttagen. Det du skriver finns kvar här.");
        await Type(Box(karin, "Tas bort"), Sentence);
        var removed = await IdOf(Box(karin, "Tas bort"));
        await PutsBack(karin, Item(karin, "Tas bort"));

        await Expect(Box(karin, "Tas bort")).Not.ToHaveIdAsync($"text-{removed}", new() { Timeout = Patience });
        await Expect(Item(karin, "Tas bort").GetByRole(AriaRole.Heading).First).ToContainTextAsync("2 Tas bort", new() { Timeout = Patience });
        await Expect(karin.Locator("#left-behind")).ToBeHiddenAsync();
        await Ready(karin);
        await Type(Box(karin, "Tas bort"), Sentence);
        await EndsWith(karin, Box(karin, "Tas bort"), Sentence + Sentence + Sentence);
    }

    [Fact]
    public async Task Text_of_a_closed_tab_whose_item_was_removed_is_shown_when_the_minutes_are_opened_again()
    {
        var karin = await WriterAt(Demo.Karin);
        await OpenNewMeeting(karin, "Inledning", "Tas bort");
        var url = karin.Url;
        await karin.Context.SetOfflineAsync(true);
        await Type(Box(karin, "Tas bort"), Sentence);
        await Says(karin, "Inte sparat: ingen kontakt.");
        await karin.CloseAsync();
        await Removes(await WriterAt(Demo.Elin), url, "Tas bort");
        await karin.Context.SetOfflineAsync(false);

        var again = await karin.Context.NewPageAsync();
        await again.GotoAsync(url);
        var left = again.Locator("#left-behind article");
        await Expect(left).ToContainTextAsync(Sentence.Trim());
        await PutsBack(again, left);

        await Ready(again);
        await Expect(Box(again, "Tas bort")).ToHaveValueAsync(Sentence, new() { Timeout = Patience });
        await Type(Box(again, "Tas bort"), Sentence);
        await EndsWith(again, Box(again, "Tas bort"), Sentence + Sentence);
    }

    [Fact]
    public async Task Text_refused_because_the_minutes_were_finalised_is_shown_and_asked_about_in_the_correction()
    {
        var karin = await WriterAt(Demo.Karin);
        await OpenNewMeeting(karin, "Fastställs");
        var url = karin.Url;
        await Type(Box(karin, "Fastställs"), "Det här hann med. ");
        await SaysSaved(karin, Box(karin, "Fastställs"), "Det här hann med. ");
        await karin.Context.SetOfflineAsync(true);
        await Type(Box(karin, "Fastställs"), Sentence);
        await Finalises(await WriterAt(Demo.Elin), url);
        await karin.Context.SetOfflineAsync(false);

        await Says(karin, "Inte sparat: anteckningarna är fastställda.");
        await Item(karin, "Fastställs").GetByRole(AriaRole.Link, new() { Name = "Se vad som inte kom med" }).ClickAsync();
        await Expect(karin.Locator("#left-behind article")).ToContainTextAsync(Sentence.Trim(), new() { Timeout = Patience });
        Assert.Equal("Det här hann med. ", await Database.TextOfItemCalled("Fastställs"));

        await karin.GetByRole(AriaRole.Button, new() { Name = "Börja en rättelse" }).ClickAsync();
        await Ready(karin);
        await Expect(Box(karin, "Fastställs")).ToHaveValueAsync("Det här hann med. ");
        await Expect(karin.Locator("#left-behind article")).ToContainTextAsync(Sentence.Trim());
        await karin.GetByRole(AriaRole.Button, new() { Name = "Lägg in i punkten" }).ClickAsync();
        await EndsWith(karin, Box(karin, "Fastställs"), "Det här hann med. " + Sentence);
    }

    [Fact]
    public async Task A_page_left_open_over_finalising_saves_nothing_silently_into_the_correction()
    {
        var karin = await WriterAt(Demo.Karin);
        await karin.RouteAsync("**/live?*", route => route.AbortAsync());
        await OpenNewMeeting(karin, "Rättas");
        var url = karin.Url;
        await Type(Box(karin, "Rättas"), "Det här hann med. ");
        await SaysSaved(karin, Box(karin, "Rättas"), "Det här hann med. ");
        var elin = await WriterAt(Demo.Elin);
        await Finalises(elin, url);
        await elin.GetByRole(AriaRole.Button, new() { Name = "Börja en rättelse" }).ClickAsync();
        await Ready(elin);

        await Type(Box(karin, "Rättas"), Sentence);

        await Says(karin, "Inte sparat: anteckningarna är fastställda.");
        Assert.Equal("Det här hann med. ", await Database.TextOf(await IdOf(Box(karin, "Rättas"))));
        await Item(karin, "Rättas").GetByRole(AriaRole.Link, new() { Name = "Skriv vidare i rättelsen" }).ClickAsync();
        await karin.GetByRole(AriaRole.Button, new() { Name = "Lägg in i punkten" }).ClickAsync();
        await EndsWith(karin, Box(karin, "Rättas"), "Det här hann med. " + Sentence);
    }

    private async Task Removes(IPage page, string url, string title)
    {
        await page.GotoAsync(url);
        await Ready(page);
        var item = Item(page, title);
        await item.Locator(".menu summary").PressAsync("Enter");
        await item.GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).PressAsync("Enter");
        await Expect(Item(page, title)).ToHaveCountAsync(0, new() { Timeout = Patience });
    }

    /// <summary>The page is loaded again with the item in it; others' news may have brought the item into the old page before that.</summary>
    private static async Task PutsBack(IPage page, ILocator told)
    {
        var loaded = new TaskCompletionSource();
        page.DOMContentLoaded += (_, _) => loaded.TrySetResult();
        await told.GetByRole(AriaRole.Button, new() { Name = "Lägg tillbaka som ny punkt" }).ClickAsync();
        await loaded.Task.WaitAsync(TimeSpan.FromMilliseconds(Patience));
    }

    private static async Task Finalises(IPage page, string url)
    {
        await page.GotoAsync(url.Replace("/write", "/finalisation", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Fastställ utan att skicka" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Börja en rättelse" }).Or(page.GetByRole(AriaRole.Link, new() { Name = "Till anteckningarna" }))).ToBeVisibleAsync(new() { Timeout = Patience });
        await page.GotoAsync(url.Replace("/write", "", StringComparison.Ordinal));
    }
}
