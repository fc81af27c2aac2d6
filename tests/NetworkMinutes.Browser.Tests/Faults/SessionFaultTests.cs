using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Faults;

/// <summary>The session ends while somebody writes; and a machine that several share.</summary>
public partial class SessionFaultTests(TestStage stage, FaultyProgram program) : FaultTest(stage, program)
{
    [Fact]
    public async Task The_session_ends_and_a_code_signs_in_again_without_leaving_the_page()
    {
        var page = await WriterAt(Demo.Karin);
        await OpenNewMeeting(page, "Utloggad");
        var box = Box(page, "Utloggad");
        await Type(box, Sentence);
        await SaysSaved(page, box, Sentence);
        await page.EvaluateAsync("() => { window.neverLeft = true; }");

        await page.Context.ClearCookiesAsync(new() { Name = "nm-session" });
        await Type(box, Sentence);
        await Says(page, "Inte sparat: du är utloggad. Det du skriver finns kvar här.");
        await Expect(box).ToBeFocusedAsync();
        await page.EvaluateAsync("() => scrollTo(0, 0)"); // nothing lies half under the header
        await AssertAccessible(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in igen" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Skicka kod" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByLabel("Sexsiffrig kod")).ToBeFocusedAsync(new() { Timeout = Patience });
        await page.Keyboard.TypeAsync("12345");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#again-error")).ToHaveTextAsync("Skriv de sex siffrorna i mejlet.");
        await page.GetByLabel("Sexsiffrig kod").FillAsync(await Mailed(page, Code(), Demo.Karin));
        await page.Keyboard.PressAsync("Enter");

        await EndsWith(page, box, Sentence + Sentence);
        await Expect(box).ToBeFocusedAsync();
        await Expect(page.Locator("#sign-in-again")).ToBeEmptyAsync();
        await Type(box, Sentence);
        await EndsWith(page, box, Sentence + Sentence + Sentence);
        Assert.True(await page.EvaluateAsync<bool>("() => window.neverLeft"));
    }

    [Fact]
    public async Task A_link_opened_in_another_tab_lets_the_page_go_on_by_itself()
    {
        var page = await WriterAt(Demo.Karin);
        await OpenNewMeeting(page, "Länk");
        var box = Box(page, "Länk");
        await page.Context.ClearCookiesAsync();
        await Type(box, Sentence);
        await Says(page, "Inte sparat: du är utloggad.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka kod" }).ClickAsync();
        await Expect(page.GetByLabel("Sexsiffrig kod")).ToBeVisibleAsync(new() { Timeout = Patience });

        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(await Mailed(page, Link(), Demo.Karin));
        await other.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();

        await EndsWith(page, box, Sentence);
    }

    [Fact]
    public async Task What_one_wrote_on_a_shared_machine_is_neither_shown_to_the_next_nor_saved_as_theirs()
    {
        var karin = await WriterAt(Demo.Karin);
        await OpenNewMeeting(karin, "Delad dator");
        var url = karin.Url;
        var id = await IdOf(Box(karin, "Delad dator"));
        await karin.Context.ClearCookiesAsync(new() { Name = "nm-session" });
        await Type(Box(karin, "Delad dator"), Sentence);
        await Says(karin, "Inte sparat: du är utloggad.");

        var elin = await karin.Context.NewPageAsync();
        await Program.SignIn(elin, Demo.Elin);
        await Type(Box(karin, "Delad dator"), "Mer.");
        await Expect(karin.Locator("#sign-in-again")).ToContainTextAsync("utloggad");
        await elin.GotoAsync(url);
        await Ready(elin);
        await Expect(Box(elin, "Delad dator")).ToHaveValueAsync("");
        await Expect(elin.Locator("#left-behind")).ToBeHiddenAsync();
        await karin.CloseAsync();
        await elin.ReloadAsync();
        await Ready(elin);
        await Expect(Box(elin, "Delad dator")).ToHaveValueAsync("");
        await Expect(elin.Locator("#left-behind")).ToBeHiddenAsync();
        Assert.Equal("", await Database.TextOf(id));

        await elin.CloseAsync();
        var again = await karin.Context.NewPageAsync();
        await Program.SignIn(again, Demo.Karin);
        await again.GotoAsync(url);
        await EndsWith(again, Box(again, "Delad dator"), Sentence + "Mer.");
    }

    private static async Task<string> Mailed(IPage page, Regex what, string to)
    {
        for (var patience = System.Diagnostics.Stopwatch.StartNew(); patience.ElapsedMilliseconds < Patience; await Task.Delay(50))
        {
            var mailbox = await (await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), "/development/mailbox").ToString())).TextAsync();
            var letter = mailbox.IndexOf(to, StringComparison.Ordinal);
            if (letter >= 0 && what.Match(mailbox, letter) is { Success: true } found) return found.Value;
        }

        throw new InvalidOperationException("No mail came.");
    }

    [GeneratedRegex(@"(?<=koden )\d{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/sign-in/[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
