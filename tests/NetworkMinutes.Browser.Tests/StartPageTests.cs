namespace NetworkMinutes.Browser.Tests;

public class StartPageTests(TestStage stage) : BrowserTest(stage)
{
    [Fact]
    public async Task Answers_with_a_heading_a_style_and_a_script()
    {
        var answer = await Page.GotoAsync("/");

        Assert.Equal(200, answer!.Status);
        Assert.NotEmpty(await Page.Locator("h1").InnerTextAsync());
        Assert.Equal("on", await Page.Locator("html").GetAttributeAsync("data-script"));
        await AssertAccessible(Page);
        await Screenshot(Page, "start");
    }
}
