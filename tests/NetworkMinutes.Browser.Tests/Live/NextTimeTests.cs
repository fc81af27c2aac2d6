using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Live;

/// <summary>What is to be done until next time is as safe as the items' texts.</summary>
public class NextTimeTests(TestStage stage) : RoomForTwo(stage)
{
    [Fact]
    public async Task Two_who_write_in_the_same_field_both_keep_their_words()
    {
        await Homework(Elin).FocusAsync();
        await Homework(Karin).PressSequentiallyAsync("Läs guiden.");
        await IsSaved(Karin);
        await Homework(Elin).PressSequentiallyAsync("Ring HR.");
        await IsSaved(Elin);

        await Expect(Homework(Elin)).ToHaveValueAsync("Läs guiden.\nRing HR.");
        // Karin has not seen it yet: it comes in while she types, in the same place, and the caret goes on at the end of her own words.
        await Homework(Karin).PressSequentiallyAsync(" Fråga Anna.", new() { Delay = 100 });
        await IsSaved(Karin);
        await Expect(Homework(Karin)).ToHaveValueAsync("Läs guiden.\nRing HR. Fråga Anna.");
    }

    [Fact]
    public async Task A_tab_that_is_closed_in_the_middle_of_a_word_loses_nothing()
    {
        await Homework(Karin).PressSequentiallyAsync("Läs guid");
        await Karin.CloseAsync(new() { RunBeforeUnload = true });

        await Expect(Homework(Elin)).ToHaveValueAsync("Läs guid", new() { Timeout = 15_000 });
    }

    [Fact]
    public async Task Without_contact_it_says_so_keeps_the_words_and_saves_them_when_it_is_back()
    {
        await Karin.Context.SetOfflineAsync(true);
        await Homework(Karin).PressSequentiallyAsync("Läs guiden.");
        await Expect(Karin.Locator("#state")).ToContainTextAsync("Inte sparat: ingen kontakt.", new() { Timeout = 15_000 });
        await Karin.Context.SetOfflineAsync(false);
        await IsSaved(Karin);
        await Expect(Homework(Elin)).ToHaveValueAsync("Läs guiden.", new() { Timeout = 15_000 });
    }

    private static ILocator Homework(IPage page) => page.Locator("#homework");

    private static async Task IsSaved(IPage page)
    {
        await Expect(page.Locator("#next-time [data-unsent]")).ToHaveCountAsync(0, new() { Timeout = 15_000 });
        await Saved(page);
    }
}
