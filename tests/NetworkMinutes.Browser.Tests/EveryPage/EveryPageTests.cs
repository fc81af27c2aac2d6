using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NetworkMinutes.Browser.Tests.EveryPage;

/// <summary>Every page, wide and narrow, light and dark: no fault that axe finds, nothing to scroll to sideways, nothing the policy refuses.</summary>
public class EveryPageTests(TestStage stage) : BrowserTest(stage)
{
    private const int Narrowest = 320;

    private static readonly AxeRunOptions ColoursAlone = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } };

    private readonly List<string> faults = [];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Every_page_is_accessible_and_never_scrolls_sideways(int width)
    {
        foreach (var (person, stops) in Tour.ByPerson)
        {
            var size = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 } };
            var page = person.Length > 0 ? await WindowOf(person, size) : await NewWindow(size);
            var places = new Places(page, person.Length > 0 ? "" : await TestStage.AskForLink(page, Demo.Henrik));
            foreach (var stop in stops)
            {
                await page.GotoAsync(await places.Resolve(stop.Url));
                await Look(page, stop, width);
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private async Task Look(IPage page, Stop stop, int width)
    {
        if (stop.Then == Then.ReadMinutes)
        {
            await page.GetByLabel("Anteckningarnas text").FillAsync(Demo.MinutesWithThreeAnnas());
            await page.GetByText("Läs texten").ClickAsync();
            await page.GetByText("Så här förstods texten").WaitForAsync();
        }

        if (stop.Then == Then.ReadFiles)
        {
            await page.GetByLabel("Filer", new() { Exact = true }).SetInputFilesAsync([TextFile("2019-05-03.txt", Demo.MinutesWithThreeAnnas()), TextFile("tom.txt", "")]);
            await page.Locator("body").EvaluateAsync("body => { body.dataset.goes = ''; }");
            await page.GetByText("Läs filerna").ClickAsync();
            await page.Locator("body:not([data-goes]) .imported-files").WaitForAsync();
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Note(stop, $"{width}, light", await Faults(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Note(stop, $"{width}, dark", await Faults(page, ColoursAlone));
        await NoteSideways(page, stop, width);
        if (width > 2 * Narrowest) return;
        await page.SetViewportSizeAsync(Narrowest, 800);
        await NoteSideways(page, stop, Narrowest);
        await page.SetViewportSizeAsync(width, 800);
    }

    private static FilePayload TextFile(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    private async Task NoteSideways(IPage page, Stop stop, int width)
    {
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (wide > width) Note(stop, $"{width}", [$"scrolls sideways to {wide}"]);
    }

    private void Note(Stop stop, string where, IEnumerable<string> found) => faults.AddRange(found.Select(fault => $"{stop.Page} ({stop.Url}, {where}): {fault}"));
}
