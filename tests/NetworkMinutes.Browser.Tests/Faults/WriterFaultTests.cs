using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Faults;

/// <summary>Two who write in one item. One has no contact while the other saves, so that neither knows of the other.</summary>
public class WriterFaultTests(TestStage stage, FaultyProgram program) : FaultTest(stage, program)
{
    private const string Start = "Karin hälsar välkommen. Gruppen träffas i januari.\n\nLerum lyfter språkstödet.";

    [Fact]
    public async Task Two_who_write_in_one_item_are_merged_and_the_caret_stays_in_its_words()
    {
        var (karin, elin) = await BothIn("Två skriver");
        await TypeAfter(karin, "Karin", " Dahl");
        await SaysSaved(karin, karin, Start.Replace("Karin", "Karin Dahl", StringComparison.Ordinal));

        await TypeAfter(elin, "Lerum", " och Ale");
        await Connect(elin, true);

        var both = Start.Replace("Karin", "Karin Dahl", StringComparison.Ordinal).Replace("Lerum", "Lerum och Ale", StringComparison.Ordinal);
        await EndsWith(elin, both);
        Assert.Equal(both.IndexOf(" lyfter", StringComparison.Ordinal), await Caret(elin));
        await TypeAfter(karin, "januari", " 2031");
        await EndsWith(karin, both.Replace("januari", "januari 2031", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_line_one_writes_on_stays_in_its_place_on_the_screen_when_lines_come_above_it()
    {
        var (karin, elin) = await BothIn("Rader ovanför");
        await Type(elin, string.Concat(Enumerable.Repeat("\n\nEtt stycke till om vikarierna.", 12)));
        await TypeAfter(karin, "Karin hälsar välkommen.", " Nytt här. Och ännu mer, så att det blir flera rader på skärmen när det kommer in i den andras text.");
        await SaysSaved(karin, karin, (await karin.InputValueAsync())!);
        var before = await elin.Page.EvaluateAsync<float>("() => [...document.activeElement.closest('.item').querySelectorAll('.backdrop p')].at(-1).getBoundingClientRect().top");

        await Connect(elin, true);
        await Expect(elin).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("flera rader på skärmen", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = Patience });
        await Says(elin.Page, "Sparat");

        var after = await elin.Page.EvaluateAsync<float>("() => [...document.activeElement.closest('.item').querySelectorAll('.backdrop p')].at(-1).getBoundingClientRect().top");
        Assert.InRange(after, before - 1, before + 1);
        Assert.Equal((await elin.InputValueAsync()).Length, await Caret(elin));
    }

    [Fact]
    public async Task What_one_typed_can_be_undone_after_the_others_words_came_in_and_those_stay()
    {
        var (karin, elin) = await BothIn("Ångra");
        await TypeAfter(karin, "Karin", " Dahl");
        await Stored(karin, Start.Replace("Karin", "Karin Dahl", StringComparison.Ordinal));
        await TypeAfter(elin, "Lerum", " och Ale");
        await Connect(elin, true);
        await SaysSaved(elin, elin, Start.Replace("Karin", "Karin Dahl", StringComparison.Ordinal).Replace("Lerum", "Lerum och Ale", StringComparison.Ordinal));

        // The last that came into the text were the other's words; the key takes what was typed here, and those stay.
        await elin.Page.Keyboard.PressAsync("Control+z");
        await SaysSaved(elin, elin, Start.Replace("Karin", "Karin Dahl", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Undoing_while_an_answer_is_on_its_way_takes_nothing_of_the_others()
    {
        var (karin, elin) = await BothIn("Ångra i farten");
        await TypeAfter(karin, "Karin", " Dahl");
        await TypeAfter(karin, "språkstödet", " i höst");
        await Stored(karin, Start.Replace("Karin", "Karin Dahl", StringComparison.Ordinal).Replace("språkstödet", "språkstödet i höst", StringComparison.Ordinal));
        await TypeAfter(elin, "träffas", " igen");
        await Connect(elin, true);
        await Expect(elin).ToHaveValueAsync(new Regex("Karin Dahl.*igen.*i höst", RegexOptions.Singleline, TimeSpan.FromSeconds(1)), new() { Timeout = Patience });
        var (asked, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        await elin.Page.RouteAsync("**/text", async route =>
        {
            asked.TrySetResult();
            await answered.Task;
            await route.ContinueAsync();
        });
        await TypeAfter(elin, "Gruppen", " nu");
        await asked.Task;

        while ((await elin.InputValueAsync()).Contains("träffas igen", StringComparison.Ordinal))
        {
            await elin.Page.Keyboard.PressAsync("Control+z");
            await Expect(elin).ToHaveValueAsync(new Regex("Karin Dahl.*i höst", RegexOptions.Singleline, TimeSpan.FromSeconds(1)));
        }

        answered.SetResult();
        var left = await elin.InputValueAsync();
        Assert.DoesNotContain(" nu", left, StringComparison.Ordinal);
        await SaysSaved(elin, elin, left);
    }

    [Fact]
    public async Task Two_who_write_in_one_sentence_see_both_and_choose_by_key()
    {
        var (karin, elin) = await BothIn("Samma mening");
        await TypeAfter(karin, "i januari", " i Lerum");
        await SaysSaved(karin, karin, Start.Replace("i januari", "i januari i Lerum", StringComparison.Ordinal));
        await TypeAfter(elin, "Gruppen träffas", " igen");
        await Connect(elin, true);

        var conflict = Item(elin.Page, "Samma mening").Locator("[data-conflict]");
        await Expect(conflict).ToContainTextAsync("Gruppen träffas igen i januari.", new() { Timeout = Patience });
        await Expect(conflict).ToContainTextAsync("Gruppen träffas i januari i Lerum.");
        await Expect(conflict.Locator("kbd").First).ToHaveTextAsync("Alt 1");
        await Says(elin.Page, "Inte sparat: två versioner.");
        await TypeAfter(elin, "språkstödet", " också");

        await elin.Page.Keyboard.PressAsync("Alt+Digit3");

        await EndsWith(elin, Start.Replace("Gruppen träffas i januari.", "Gruppen träffas i januari i Lerum. Gruppen träffas igen i januari.", StringComparison.Ordinal)
            .Replace("språkstödet", "språkstödet också", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_other_wrote_since_a_choice_was_shown_is_shown_before_anything_is_stored()
    {
        var (karin, elin) = await BothIn("Valt för sent");
        await TypeAfter(karin, "i januari", " i Lerum");
        await SaysSaved(karin, karin, Start.Replace("i januari", "i januari i Lerum", StringComparison.Ordinal));
        await TypeAfter(elin, "Gruppen träffas", " igen");
        await Connect(elin, true);
        var conflict = Item(elin.Page, "Valt för sent").Locator("[data-conflict]");
        await Expect(conflict).ToBeVisibleAsync(new() { Timeout = Patience });
        await TypeAfter(karin, "i Lerum", " kl. 13");
        await SaysSaved(karin, karin, Start.Replace("i januari", "i januari i Lerum kl. 13", StringComparison.Ordinal));

        // Both versions are shown as they have become, hers as well.
        await Expect(conflict).ToContainTextAsync("i Lerum kl. 13.", new() { Timeout = Patience });
        await TypeAfter(elin, "Gruppen träffas igen", " snart");
        await Expect(conflict).ToContainTextAsync("Gruppen träffas igen snart i januari.", new() { Timeout = Patience });
        await conflict.GetByRole(AriaRole.Button, new() { Name = "Ta Karins" }).ClickAsync();

        await SaysSaved(elin, elin, Start.Replace("i januari", "i januari i Lerum kl. 13", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_item_in_two_tabs_holds_what_was_typed_in_both()
    {
        var first = await WriterAt(Demo.Karin);
        await OpenNewMeeting(first, "Två flikar");
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);
        await Ready(second);
        var (here, there) = (Box(first, "Två flikar"), Box(second, "Två flikar"));
        await Type(here, "Ett stycke.\n\n");
        await SaysSaved(first, here, "Ett stycke.\n\n");
        await first.Context.SetOfflineAsync(true);
        await Type(here, "Skrivet i den första.");
        await Type(there, "Skrivet i den andra.");

        await first.Context.SetOfflineAsync(false);

        var (late, box) = await WhoeverIsAsked((first, here), (second, there));
        await Expect(late.Locator("[data-conflict]")).ToContainTextAsync("Du, i ett annat fönster");
        await late.Locator("[data-conflict]").GetByRole(AriaRole.Button, new() { Name = "Behåll båda" }).ClickAsync();
        await Says(late, "Sparat");
        await Witness.AssertNothingLost(await box.InputValueAsync(), (await Database.TextOf(await IdOf(box)))!);
    }

    private static async Task<(IPage Page, ILocator Box)> WhoeverIsAsked(params (IPage Page, ILocator Box)[] tabs)
    {
        for (var patience = System.Diagnostics.Stopwatch.StartNew(); patience.ElapsedMilliseconds < Patience;)
        {
            foreach (var tab in tabs)
            {
                if (await tab.Page.Locator("[data-conflict]").CountAsync() > 0) return tab;
            }
        }

        throw new InvalidOperationException("Nobody was asked.");
    }

    private async Task<(ILocator Karin, ILocator Elin)> BothIn(string title)
    {
        var karin = await WriterAt(Demo.Karin);
        await OpenNewMeeting(karin, title);
        var box = Box(karin, title);
        await Type(box, Start);
        await SaysSaved(karin, box, Start);
        var elin = await WriterAt(Demo.Elin);
        await elin.GotoAsync(karin.Url);
        await Ready(elin);
        await Connect(Box(elin, title), false);
        return (box, Box(elin, title));
    }

    private static Task Connect(ILocator box, bool connected) => box.Page.Context.SetOfflineAsync(!connected);

    private static async Task TypeAfter(ILocator box, string words, string more)
    {
        await box.EvaluateAsync("(box, words) => { const at = box.value.indexOf(words) + words.length; box.focus(); box.setSelectionRange(at, at); }", words);
        await box.PressSequentiallyAsync(more);
    }

    private static Task<int> Caret(ILocator box) => box.EvaluateAsync<int>("box => box.selectionStart");

    private Task SaysSaved(ILocator whose, ILocator box, string text) => SaysSaved(whose.Page, box, text);

    private Task EndsWith(ILocator box, string text) => EndsWith(box.Page, box, text);
}
