using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Faults;

public class NetworkFaultTests(TestStage stage, FaultyProgram program) : FaultTest(stage, program)
{
    [Fact]
    public async Task The_network_is_gone_for_five_minutes_and_comes_back()
    {
        var page = await WriterAt(Demo.Karin);
        await page.Clock.InstallAsync();
        await OpenNewMeeting(page, "Utan nät");
        var box = Box(page, "Utan nät");
        await Type(box, Sentence);
        await SaysSaved(page, box, Sentence);

        await page.Context.SetOfflineAsync(true);
        for (var minute = 1; minute <= 5; minute++)
        {
            await Type(box, $"Minut {minute}. ");
            await page.Clock.FastForwardAsync(60_000);
            await Says(page, "Inte sparat: ingen kontakt. Det du skriver finns kvar här.");
        }

        Assert.Equal(Sentence, await Database.TextOf(await IdOf(box)));
        await page.Context.SetOfflineAsync(false);

        await EndsWith(page, box, Sentence + "Minut 1. Minut 2. Minut 3. Minut 4. Minut 5. ");
    }

    [Fact]
    public async Task A_page_whose_scripts_never_came_cannot_be_typed_in_and_says_so()
    {
        var page = await WriterAt(Demo.Karin);
        await OpenNewMeeting(page, "Utan skript");
        await page.RouteAsync("**/js/takein*", route => route.AbortAsync());
        await page.Clock.InstallAsync();
        await page.ReloadAsync();
        await page.Clock.FastForwardAsync(10_000);

        await Expect(page.Locator("#state")).ToContainTextAsync("Går inte att skriva i. Sidan hämtades inte hel. Ladda om den.", new() { Timeout = Patience });
        await Expect(Box(page, "Utan skript")).Not.ToBeEditableAsync();
    }

    [Fact]
    public async Task A_server_that_takes_the_text_and_never_answers_is_given_up_and_asked_again()
    {
        var page = await WriterAt(Demo.Karin);
        await page.Clock.InstallAsync();
        await OpenNewMeeting(page, "Utan svar");
        var box = Box(page, "Utan svar");
        var silent = true;
        await page.RouteAsync("**/text", async route =>
        {
            if (silent) await route.FetchAsync();
            else await route.ContinueAsync();
        });
        await Type(box, Sentence);
        await Stored(box, Sentence);

        await page.Clock.FastForwardAsync(20_000);
        await Says(page, "Inte sparat: ingen kontakt.");
        silent = false;
        await Type(box, Sentence);

        await EndsWith(page, box, Sentence + Sentence);
        await Expect(page.Locator("[data-conflict]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_laptop_is_closed_in_the_middle_of_a_sentence_and_opened_later()
    {
        var page = await WriterAt(Demo.Karin);
        await OpenNewMeeting(page, "Locket");
        var box = Box(page, "Locket");
        await Type(box, Sentence);
        await SaysSaved(page, box, Sentence);
        var id = await IdOf(box);

        await Type(box, Sentence);
        var lid = await page.Context.NewCDPSessionAsync(page);
        await lid.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "frozen" });
        await Stored(id, Sentence + Sentence);
        await page.Context.SetOfflineAsync(true);
        await lid.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "active" });
        await Type(box, Sentence);
        await page.Context.SetOfflineAsync(false);

        await EndsWith(page, box, Sentence + Sentence + Sentence);
    }

    [Theory]
    [InlineData(1999)]
    [InlineData(2049)]
    public async Task A_client_whose_clock_is_wrong_saves_and_shows_the_servers_time(int year)
    {
        var page = await WriterAt(Demo.Karin, new() { TimezoneId = "Pacific/Auckland" });
        await page.Clock.InstallAsync(new() { TimeDate = new DateTime(year, 2, 3, 4, 5, 6, DateTimeKind.Utc) });
        await OpenNewMeeting(page, "Fel klocka");
        var box = Box(page, "Fel klocka");
        await Type(box, Sentence);
        await EndsWith(page, box, Sentence);

        var shown = (await page.Locator("#state .lead").InnerTextAsync())["Sparat ".Length..];
        var now = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));
        Assert.Contains(shown, Enumerable.Range(-2, 3).Select(minutes => now.AddMinutes(minutes).ToString("HH.mm", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
