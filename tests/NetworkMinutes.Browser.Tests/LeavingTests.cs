using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests;

/// <summary>What is filled in on a page with a button to save.</summary>
public class LeavingTests(TestStage stage) : BrowserTest(stage)
{
    [Fact]
    public async Task Leaving_what_is_filled_in_is_asked_about_and_saving_it_is_not()
    {
        var page = await WindowOf(Demo.Karin);
        await page.GotoAsync("/bodies");
        await page.GetByRole(AriaRole.Link, new() { Name = "Nätverket äldreomsorg" }).First.ClickAsync();
        await page.Locator("a[href^='/meetings/']").Filter(new() { HasText = "29 januari 2027" }).First.ClickAsync();
        await page.GotoAsync(new Uri(page.Url).AbsolutePath.Replace("/write", "", StringComparison.Ordinal) + "/agenda");
        var presenter = page.GetByLabel("Föredragande").First;
        await presenter.ClickAsync();
        await presenter.PressSequentiallyAsync(" Tove Ask");
        var typed = await presenter.InputValueAsync();

        var asked = new List<string>();
        var isAsked = new TaskCompletionSource();
        page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Type);
            await dialog.DismissAsync();
            isAsked.TrySetResult();
        };
        await page.GetByRole(AriaRole.Link, new() { Name = "Mötet" }).DispatchEventAsync("click");
        await isAsked.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await Expect(presenter).ToHaveValueAsync(typed);
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).Last.ClickAsync();
        await Expect(page.Locator(".notice").First).ToContainTextAsync("sparad");
        Assert.Equal(["beforeunload"], asked);
    }
}
