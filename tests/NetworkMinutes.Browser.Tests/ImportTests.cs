namespace NetworkMinutes.Browser.Tests;

public class ImportTests(TestStage stage) : BrowserTest(stage)
{
    const string Minutes = """
        Anteckningar

        Nätverket äldreomsorg
        Fredag den 12 maj 2023 kl. 13.00–15.30

        Närvarande
        Lena Ståhl, Kungsbacka
        Anna Berglund, Härryda
        Nils Ny, Nyköping

        1. Välkomna
        Lena hälsar välkommen.

        2. Guiden
        Anna skriver ett utkast före sommaren.

        Beslut: Nätverket ställer sig bakom guiden.
        """;

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Reading_in_planning_and_facts_are_accessible(int width)
    {
        var page = await WindowOf("karin.dahl@gr.example", new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var (name, url) in new[] { ("new", "/meetings/new?body=1"), ("facts", "/meetings/15/facts"), ("import", "/meetings/import?body=1") })
        {
            await page.GotoAsync(url);
            await AssertAccessible(page);
            await Screenshot(page, $"{name}-{width}", wholePage: true);
        }

        await page.GetByLabel("Anteckningarnas text").FillAsync(Minutes);
        await page.GetByText("Läs texten").ClickAsync();
        await page.GetByText("Så här förstods texten").WaitForAsync();
        await AssertAccessible(page);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await Screenshot(page, $"import-preview-{width}", wholePage: true);
    }
}
