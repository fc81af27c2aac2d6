using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Faults;

public class BrowserFaultTests(TestStage stage, FaultyProgram program) : FaultTest(stage, program)
{
    [Fact]
    public async Task A_tab_closed_in_the_middle_of_a_word_loses_nothing()
    {
        var page = await WriterAt(Demo.Karin);
        await OpenNewMeeting(page, "Stängd flik");
        var url = page.Url;
        await Type(Box(page, "Stängd flik"), Sentence);
        await SaysSaved(page, Box(page, "Stängd flik"), Sentence);
        var id = await IdOf(Box(page, "Stängd flik"));

        await Type(Box(page, "Stängd flik"), "Det sista ordet är hal");
        await page.CloseAsync(new() { RunBeforeUnload = true });
        await Stored(id, Sentence + "Det sista ordet är hal");

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(url);
        await Ready(again);
        await Type(Box(again, "Stängd flik"), "vt.");
        await EndsWith(again, Box(again, "Stängd flik"), Sentence + "Det sista ordet är halvt.");
    }

    [Fact]
    public async Task Two_tabs_closed_without_contact_both_keep_what_was_typed_in_them()
    {
        var first = await WriterAt(Demo.Karin);
        await OpenNewMeeting(first, "Två stängda");
        var url = first.Url;
        await Type(Box(first, "Två stängda"), "Ett.\n\nTvå.");
        await SaysSaved(first, Box(first, "Två stängda"), "Ett.\n\nTvå.");
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(url);
        await Ready(second);
        await first.Context.SetOfflineAsync(true);
        await Box(first, "Två stängda").EvaluateAsync("box => { box.focus(); box.setSelectionRange(2, 2); }");
        await Box(first, "Två stängda").PressSequentiallyAsync("u");
        await Type(Box(second, "Två stängda"), " Och tre.");
        await Says(first, "Inte sparat");
        await Says(second, "Inte sparat");
        await first.CloseAsync();
        await second.CloseAsync();
        await first.Context.SetOfflineAsync(false);

        var again = await first.Context.NewPageAsync();
        await again.GotoAsync(url);
        await EndsWith(again, Box(again, "Två stängda"), "Etut.\n\nTvå. Och tre.");
    }

    [Fact]
    public async Task A_browser_killed_while_the_server_is_away_loses_nothing()
    {
        await using var browser = new OwnBrowser();
        var page = await Opened(browser);
        await OpenNewMeeting(page, "Dödad webbläsare");
        var url = page.Url;
        await Type(Box(page, "Dödad webbläsare"), Sentence);
        await SaysSaved(page, Box(page, "Dödad webbläsare"), Sentence);
        var id = await IdOf(Box(page, "Dödad webbläsare"));
        await page.Context.SetOfflineAsync(true);
        await Type(Box(page, "Dödad webbläsare"), "Det sista före döden.");
        await browser.Kill();

        Assert.Equal(Sentence, await Database.TextOf(id));
        var again = await Opened(browser);
        await again.GotoAsync(url);
        await EndsWith(again, Box(again, "Dödad webbläsare"), Sentence + "Det sista före döden.");
    }

    private async Task<IPage> Opened(OwnBrowser browser)
    {
        await Program.SignIn(await NewWindow(new() { BaseURL = Program.Address.ToString() }), Demo.Karin);
        var page = await browser.Open(await Stage.Playwright, Program.Address);
        await Program.SignIn(page, Demo.Karin);
        await Witness.Follow(page.Context, Demo.Karin);
        return page;
    }
}
