using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Story;

/// <summary>What people do with the program, step by step, as they would.</summary>
internal static class Visitor
{
    /// <summary>With the link in the mail; that a scanner opens it first spends nothing.</summary>
    public static async Task SignInByLink(IPage page, MailedProgram mailed, string address)
    {
        await AskToSignIn(page, address);
        var (link, _) = await mailed.SignInMailTo(address);
        foreach (var _ in Enumerable.Range(0, 2))
            Assert.Equal(200, (await page.APIRequest.GetAsync(link)).Status);
        await page.GotoAsync(link);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" })).ToBeVisibleAsync();
    }

    public static async Task SignInByCode(IPage page, MailedProgram mailed, string address)
    {
        await AskToSignIn(page, address);
        var (_, code) = await mailed.SignInMailTo(address);
        await page.GetByLabel("Sexsiffrig kod").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Mina åtaganden" })).ToBeVisibleAsync();
    }

    /// <summary>From the body's page to the preview of what was understood.</summary>
    public static async Task Paste(IPage page, string minutes)
    {
        await page.GotoAsync("/bodies");
        await page.GetByRole(AriaRole.Link, new() { Name = "Nätverket äldreomsorg", Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Läs in anteckningar" }).ClickAsync();
        await page.GetByLabel("Anteckningarnas text").FillAsync(minutes);
        await page.GetByRole(AriaRole.Button, new() { Name = "Läs texten" }).ClickAsync();
        await Expect(page.Locator(".lede")).ToContainTextAsync("Så här förstods texten: ");
    }

    public static async Task SaveDraft(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara som utkast" }).ClickAsync();
        await page.IsAt("/write$");
        await Expect(page.Locator("#room[data-ready]")).ToBeVisibleAsync();
    }

    public static async Task SeesAttendance(IPage page, int present, int absent)
    {
        await Expect(page.Locator("#attendance-list input[value=Present]:checked")).ToHaveCountAsync(present);
        await Expect(page.Locator("#attendance-list input[value=Absent]:checked")).ToHaveCountAsync(absent);
    }

    private static async Task AskToSignIn(IPage page, string address)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-postadress").FillAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka länk och kod" }).ClickAsync();
        await Expect(page.GetByLabel("Sexsiffrig kod")).ToBeVisibleAsync();
    }
}
