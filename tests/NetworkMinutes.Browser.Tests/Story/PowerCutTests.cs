using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Story;

/// <summary>The server dies under somebody who types, and comes back on the same folder and port.</summary>
public sealed partial class PowerCutTests(TestStage stage) : BrowserTest(stage)
{
    private const string Sentence = "Nätverket pratar om hur vikarierna tas emot, och alla är överens om att det behöver börja redan i maj. ";

    /// <summary>Keeps, on the box, the text that stood in it whenever the page last said that all is saved.</summary>
    private const string ListenToWhatIsAnnounced = """
        box => {
          const state = document.getElementById("state");
          const listen = () => { if (state.innerText.startsWith("Sparat")) box.dataset.announced = box.value; };
          new MutationObserver(listen).observe(state, { subtree: true, childList: true, characterData: true });
        }
        """;

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("networkminutes-powercut-");

    [Fact]
    public async Task Nothing_announced_as_saved_is_lost_and_the_rest_is_saved_when_the_server_is_back()
    {
        await using var first = await RunningProgram.Start(data.FullName, ("ASPNETCORE_ENVIRONMENT", "Development"));
        var page = await NewWindow(new() { BaseURL = first.Address.ToString() });
        await page.GotoAsync(await TestStage.AskForLink(page, Demo.Karin));
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
        await OpenDraft(page);
        var box = page.Locator(".item textarea").Last;
        await box.EvaluateAsync(ListenToWhatIsAnnounced);
        await box.FillAsync("");
        await box.PressSequentiallyAsync(Sentence);
        await Expect(box).ToHaveAttributeAsync("data-announced", Sentence);

        var typing = box.PressSequentiallyAsync(Sentence, new() { Delay = 20 });
        await first.Kill();
        await typing;

        await Expect(page.Locator("#state")).ToContainTextAsync("Inte sparat: ingen kontakt. Det du skriver finns kvar här.");
        await Expect(box).ToHaveAttributeAsync("data-announced", Sentence);
        await Expect(box).ToHaveValueAsync(Sentence + Sentence);
        await page.Context.SetOfflineAsync(true);

        await using var second = await RunningProgram.Start(data.FullName, ("ASPNETCORE_ENVIRONMENT", "Development"), ("ASPNETCORE_URLS", first.Address.ToString()));
        Assert.StartsWith(Sentence, await Stored(page), StringComparison.Ordinal);

        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("#state")).ToContainTextAsync(Saved(), new() { Timeout = 15_000 });
        Assert.Equal(Sentence + Sentence, await Stored(page));
        await Expect(box).ToHaveValueAsync(Sentence + Sentence);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Delete(recursive: true);
    }

    /// <summary>What the server holds, read in another window with the same session.</summary>
    private async Task<string> Stored(IPage page)
    {
        var session = (await page.Context.CookiesAsync()).Single(cookie => cookie.Name == "nm-session");
        var other = await NewWindow(new() { BaseURL = page.Url });
        await other.Context.AddCookiesAsync([new() { Name = session.Name, Value = session.Value, Domain = session.Domain, Path = session.Path }]);
        await other.GotoAsync(page.Url);
        return await other.Locator(".item textarea").Last.InputValueAsync();
    }

    private static async Task OpenDraft(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Nätverket äldreomsorg" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "20 november 2026" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv anteckningarna" }).ClickAsync();
        await Expect(page.Locator("#room[data-ready]")).ToBeVisibleAsync();
    }

    [GeneratedRegex("^Sparat", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Saved();
}
