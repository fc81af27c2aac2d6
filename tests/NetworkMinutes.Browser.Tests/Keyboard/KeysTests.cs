using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Keyboard;

/// <summary>The room without a mouse.</summary>
public class KeysTests(TestStage stage) : RoomTest(stage)
{
    [Fact]
    public async Task Every_key_is_listed_on_F1_and_on_a_question_mark_outside_text()
    {
        var text = await TextOfNewItem("Hjälpen");
        await text.PressAsync("F1");
        await Expect(Keys).ToBeVisibleAsync();
        await AssertAccessible(Room);
        await Room.Keyboard.PressAsync("Escape");
        await Expect(Keys).ToBeHiddenAsync();
        await Expect(text).ToBeFocusedAsync();

        await text.PressSequentiallyAsync("Varför?");
        await Expect(Keys).ToBeHiddenAsync();
        await Room.GetByRole(AriaRole.Link, new() { Name = "Granska och fastställ" }).First.FocusAsync();
        await Room.Keyboard.PressAsync("?");
        await Expect(Keys).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Items_are_gone_through_and_filled_by_keys()
    {
        var first = await TextOfNewItem("Tangenter, första");
        var second = await TextOfNewItem("Tangenter, andra");
        await first.FocusAsync();
        await first.PressAsync("Alt+b");
        await first.PressSequentiallyAsync("Nätverket antar planen.");
        await first.PressAsync("Alt+a");
        await first.PressSequentiallyAsync("boka lokal");
        await Expect(first).ToHaveValueAsync("Beslut: Nätverket antar planen.\nÅtgärd: boka lokal");

        await second.FocusAsync();
        await second.PressAsync("Alt+ArrowUp");
        await Expect(second).Not.ToBeFocusedAsync();
        await Expect(Room.Locator(".item textarea:focus")).ToHaveCountAsync(1);
        await Room.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(second).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_new_item_comes_after_the_one_at_hand_and_the_caret_goes_along()
    {
        var text = await TextOfNewItem("Där man är");
        await TextOfNewItem("Sista punkten");
        await text.FocusAsync();
        await Room.EvaluateAsync("() => { window.stays = true; }");

        // At once, while what was typed is on its way: nothing waits for it and nothing is sent over and over.
        var posts = 0;
        Room.Request += (_, request) => posts += request.Url.EndsWith("/text", StringComparison.Ordinal) ? 1 : 0;
        await text.PressSequentiallyAsync("Ett ord.");
        await text.PressAsync("Alt+n");
        await Expect(Room.Locator("#new-place")).ToContainTextAsync("Kommer efter punkt");
        await Room.Keyboard.TypeAsync("Mitt emellan");
        await Room.Keyboard.PressAsync("Enter");
        await Expect(Item("Mitt emellan").Locator("textarea")).ToBeFocusedAsync(new() { Timeout = Patience });
        await Room.Keyboard.TypeAsync("Orden hamnar här.");

        await Expect(Item("Mitt emellan").Locator("textarea")).ToHaveValueAsync("Orden hamnar här.");
        await Expect(Room.Locator("#state")).ToContainTextAsync("Sparat");
        await AssertInOrder("Där man är", "Mitt emellan", "Sista punkten");
        Assert.True(await Room.EvaluateAsync<bool>("() => window.stays"));
        Assert.InRange(posts, 1, 4);
    }

    [Fact]
    public async Task What_is_typed_before_a_new_item_has_come_stands_in_it()
    {
        var held = new TaskCompletionSource();
        var text = await TextOfNewItem("Innan nästa");
        await Room.RouteAsync(url => url.EndsWith("/items", StringComparison.Ordinal), async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await text.PressAsync("Alt+n");
        await Room.Keyboard.TypeAsync("Kvick");
        await Room.Keyboard.PressAsync("Enter");
        await Room.Keyboard.TypeAsync("Alla ord ");
        await Expect(Room.Locator("#new-text")).ToHaveValueAsync("Alla ord ");
        await AssertAccessible(Room);
        held.SetResult();
        await Expect(Item("Kvick").Locator("textarea")).ToBeFocusedAsync(new() { Timeout = Patience });
        await Room.Keyboard.TypeAsync("står kvar.");
        await Expect(Item("Kvick").Locator("textarea")).ToHaveValueAsync("Alla ord står kvar.");
        await Expect(Room.Locator("#new-text")).ToBeHiddenAsync();
        await Expect(Room.Locator("#state")).ToContainTextAsync("Sparat");
    }

    [Fact]
    public async Task Items_asked_for_in_quick_succession_all_come_each_with_its_own_words()
    {
        var held = new TaskCompletionSource();
        var text = await TextOfNewItem("Före de snabba");
        await TextOfNewItem("Efter de snabba");
        await Room.RouteAsync(url => url.EndsWith("/items", StringComparison.Ordinal), async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await text.FocusAsync();
        foreach (var (key, title, words) in new[] { ("Alt+n", "Snabb ett", "Ord ett."), ("Alt+n", "Snabb två", "Ord två."), ("Alt+Shift+N", "Snabb under", "Ord tre.") })
        {
            await Room.Keyboard.PressAsync(key);
            await Room.Keyboard.TypeAsync(title);
            await Room.Keyboard.PressAsync("Enter");
            await Room.Keyboard.TypeAsync(words);
        }

        held.SetResult();
        await Expect(Item("Snabb under").Locator("textarea")).ToBeFocusedAsync(new() { Timeout = Patience });
        await Room.Keyboard.TypeAsync(" Mer.");
        await Expect(Item("Snabb ett").Locator("textarea")).ToHaveValueAsync("Ord ett.");
        await Expect(Item("Snabb två").Locator("textarea")).ToHaveValueAsync("Ord två.");
        await Expect(Item("Snabb under").Locator("textarea")).ToHaveValueAsync("Ord tre. Mer.");
        await Expect(Room.Locator("#state")).ToContainTextAsync("Sparat");
        await AssertInOrder("Före de snabba", "Snabb ett", "Snabb två", "Snabb under", "Efter de snabba");
    }

    [Fact]
    public async Task An_item_that_could_not_be_added_is_asked_for_again_and_its_words_are_kept()
    {
        var text = await TextOfNewItem("Före avbrottet");
        await Room.Context.SetOfflineAsync(true);
        await text.PressAsync("Alt+n");
        await Room.Keyboard.TypeAsync("Kommer senare");
        await Room.Keyboard.PressAsync("Enter");
        await Room.Keyboard.TypeAsync("Det här sades.");
        await Expect(Room.Locator("#items .told")).ToHaveTextAsync("”Kommer senare” är inte tillagd än: ingen kontakt. Det du skriver finns kvar här.");
        await Expect(Room.Locator("#state")).ToContainTextAsync("Inte sparat: ingen kontakt.");
        await Room.Context.SetOfflineAsync(false);
        await Expect(Item("Kommer senare").Locator("textarea")).ToHaveValueAsync("Det här sades.", new() { Timeout = Patience });
        await Expect(Room.Locator("#state")).ToContainTextAsync("Sparat");
        await Expect(Item("Kommer senare")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Words_for_an_item_that_never_came_are_shown_when_the_page_is_opened_again()
    {
        var text = await TextOfNewItem("Före stängningen");
        var url = Room.Url;
        await Room.Context.SetOfflineAsync(true);
        await text.PressAsync("Alt+n");
        await Room.Keyboard.TypeAsync("Aldrig framme");
        await Room.Keyboard.PressAsync("Enter");
        await Room.Keyboard.TypeAsync("Men orden finns.");
        await Expect(Room.Locator("#state")).ToContainTextAsync("Inte sparat: ingen kontakt.");
        var window = Room.Context;
        await Room.CloseAsync();
        await window.SetOfflineAsync(false);
        var again = await window.NewPageAsync();
        await again.GotoAsync(url);
        await Expect(again.Locator("#left-behind")).ToContainTextAsync("Men orden finns.");
        await again.Locator("#left-behind [data-put-back]").ClickAsync();
        await Expect(again.Locator(".item").Filter(new() { HasText = "Aldrig framme" }).Locator("textarea")).ToHaveValueAsync("Men orden finns.", new() { Timeout = Patience });
    }

    [Fact]
    public async Task A_double_click_adds_one_item_and_the_caret_stands_in_it()
    {
        await Room.GetByLabel("Rubrik för en ny punkt").FillAsync("Dubbelklickad");
        await Room.GetByRole(AriaRole.Button, new() { Name = "Lägg till punkt" }).DblClickAsync();
        await Room.Keyboard.TypeAsync("Ord.");
        await Expect(Item("Dubbelklickad").Locator("textarea")).ToHaveValueAsync("Ord.", new() { Timeout = Patience });
        await Expect(Item("Dubbelklickad").Locator("textarea")).ToBeFocusedAsync();
        await Expect(Room.Locator("#items .told")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task Moves_pressed_in_a_row_are_all_made()
    {
        string[] keys = ["Up", "Up", "Down", "Down", "Down", "Up"];
        var text = await TextOfNewItem("Flyttas fort");
        await TextOfNewItem("Efter ett");
        await TextOfNewItem("Efter två");
        await text.FocusAsync();
        var made = 0;
        var allMade = new TaskCompletionSource();
        Room.Response += (_, answer) =>
        {
            if (answer.Url.Contains("handler=Move", StringComparison.Ordinal) && answer.Ok && ++made == keys.Length) allMade.SetResult();
        };
        foreach (var key in keys) await text.PressAsync($"Alt+Shift+Arrow{key}");
        await allMade.Task.WaitAsync(TimeSpan.FromMilliseconds(Patience));
        await Expect(text).ToBeFocusedAsync();
        await AssertInOrder("Flyttas fort", "Efter ett", "Efter två");
    }

    [Fact]
    public async Task Who_answers_in_the_margin_by_the_mouse_goes_on_writing()
    {
        var text = await TextOfNewItem("Musen svarar");
        await text.PressSequentiallyAsync("Ulf Sandgren skickar listan i maj.");
        await Item("Musen svarar").GetByRole(AriaRole.Button, new() { Name = "Godta" }).ClickAsync(new() { Timeout = Patience });
        await Room.Keyboard.TypeAsync(" Vi gick");
        await Expect(Item("Musen svarar").Locator(".entry:not(.open)")).ToHaveCountAsync(1, new() { Timeout = Patience });
        await Room.Keyboard.TypeAsync(" vidare.");
        await Expect(text).ToHaveValueAsync("Ulf Sandgren skickar listan i maj. Vi gick vidare.");
    }

    [Fact]
    public async Task Who_answers_in_the_margin_by_the_keys_stays_there()
    {
        var text = await TextOfNewItem("Tangenten svarar");
        await text.FillAsync("Ulf Sandgren skickar listan i maj.\nPetra Lindahl skickar listan i juni.");
        var margin = Item("Tangenten svarar").Locator(".register");
        await Expect(margin.Locator(".entry.open")).ToHaveCountAsync(2, new() { Timeout = Patience });
        await text.PressAsync("Tab");
        await Room.Keyboard.PressAsync("Tab");
        await Expect(margin.Locator("button:focus")).ToHaveTextAsync("Godta");
        await Room.Keyboard.PressAsync("Enter");
        await Expect(margin.Locator(".entry.open")).ToHaveCountAsync(1, new() { Timeout = Patience });
        await Expect(margin.Locator(".entry:focus")).ToContainTextAsync("Ulf Sandgren");
    }

    [Fact]
    public async Task An_answer_without_contact_is_told_and_sent_when_contact_is_back()
    {
        var text = await TextOfNewItem("Svar utan nät");
        await text.FillAsync("Ulf Sandgren skickar listan i maj.");
        var entry = Item("Svar utan nät").Locator(".entry");
        await Expect(entry.GetByRole(AriaRole.Button, new() { Name = "Godta" })).ToBeVisibleAsync(new() { Timeout = Patience });
        await Room.Context.SetOfflineAsync(true);
        await text.PressAsync("Alt+1");
        await Expect(Room.Locator("#state")).ToContainTextAsync("Inte sparat: ingen kontakt.");
        await Room.Context.SetOfflineAsync(false);
        await Expect(entry.GetByRole(AriaRole.Button, new() { Name = "Ångra" })).ToBeVisibleAsync(new() { Timeout = Patience });
        await Expect(Room.Locator("#state")).ToContainTextAsync("Sparat");
    }

    [Fact]
    public async Task Return_marks_the_first_who_is_not_marked_and_once_more_nobody_else()
    {
        await Room.Keyboard.PressAsync("Alt+p");
        var rows = Room.Locator(".roll > li").Filter(new() { HasText = "Anna" });
        await Expect(rows).ToHaveCountAsync(3);
        await rows.Nth(0).GetByLabel("På plats").CheckAsync();
        await rows.Nth(1).GetByLabel("Borta").CheckAsync();
        await rows.Nth(2).GetByLabel("Borta").CheckAsync();
        await Room.GetByLabel("Hitta någon").FillAsync("anna");
        await Room.GetByLabel("Hitta någon").PressAsync("Enter");
        await Room.GetByLabel("Hitta någon").PressAsync("Enter");
        await Expect(rows.Nth(1).GetByLabel("På plats")).ToBeCheckedAsync();
        await Expect(rows.Nth(2).GetByLabel("Borta")).ToBeCheckedAsync();
        await Room.GetByLabel("Hitta någon").FillAsync("anna b");
        await Room.GetByLabel("Hitta någon").PressAsync("Enter");
        await Expect(Room.Locator("#attendance-told")).ToHaveTextAsync("Anna Berglund är redan på plats.");
    }

    [Fact]
    public async Task A_heading_that_is_missing_is_told_where_it_is_typed()
    {
        var text = await TextOfNewItem("Utan rubrik");
        await text.PressAsync("Alt+n");
        await Room.Keyboard.PressAsync("Enter");
        await Expect(Room.Locator("#items .told")).ToHaveTextAsync("Skriv en rubrik för punkten.");
        await Room.Keyboard.PressAsync("Escape");
        await Expect(text).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_sub_item_is_added_moved_and_lifted_by_keys()
    {
        var text = await TextOfNewItem("Med underpunkt");
        await TextOfNewItem("Efter den");
        await text.FocusAsync();
        await text.PressAsync("Alt+Shift+N");
        await Room.Keyboard.TypeAsync("Underpunkten");
        await Room.Keyboard.PressAsync("Enter");
        await Expect(Item("Underpunkten")).ToHaveClassAsync(new Regex("level-2", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(Item("Underpunkten").Locator("textarea")).ToBeFocusedAsync();

        await Room.Keyboard.PressAsync("Alt+Shift+ArrowLeft");
        await Expect(Item("Underpunkten")).ToHaveClassAsync(new Regex("level-1", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var number = await Item("Underpunkten").Locator("h2 .no").InnerTextAsync();
        await Room.Keyboard.PressAsync("Alt+Shift+ArrowUp");
        await Expect(Item("Underpunkten").Locator("h2 .no")).Not.ToHaveTextAsync(number);
        await Expect(Item("Underpunkten").Locator(".lines textarea")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_empty_item_is_taken_away_and_the_caret_goes_to_the_next()
    {
        await TextOfNewItem("Tom och onödig");
        var next = await TextOfNewItem("Står kvar");
        await Room.RunAndWaitForResponseAsync(() => next.FillAsync("Text."), response => response.Url.EndsWith("/text", StringComparison.Ordinal));
        await Remove("Tom och onödig");
        await Expect(Item("Tom och onödig")).ToHaveCountAsync(0);
        await Expect(next).ToBeFocusedAsync();
        await Expect(Room.Locator("#state")).ToContainTextAsync("”Tom och onödig” är borttagen.");

        await Remove("Står kvar");
        await Expect(Item("Står kvar").Locator(".told")).ToHaveTextAsync("Punkten har text. Ta bort eller flytta texten först, så försvinner inget av misstag.");

        async Task Remove(string title)
        {
            await Item(title).Locator(".menu summary").ClickAsync();
            await Item(title).GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).ClickAsync();
        }
    }

    [Fact]
    public async Task The_keys_answer_one_entry_and_only_that_one_shows_them()
    {
        var first = await TextOfNewItem("Fråga ett");
        await first.FillAsync("Ulf Sandgren skickar listan i maj.");
        await Expect(Item("Fråga ett").Locator("[data-answer]").First).ToBeVisibleAsync(new() { Timeout = Patience });
        var second = await TextOfNewItem("Fråga två");
        await second.FillAsync("Petra Lindahl skickar listan i juni.");
        await Expect(Item("Fråga två").Locator("kbd").First).ToBeVisibleAsync(new() { Timeout = Patience });

        await first.ClickAsync();
        await Expect(Item("Fråga ett").Locator("kbd").First).ToBeVisibleAsync();
        await Expect(Item("Fråga två").Locator("kbd, mark.asked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Attendance_and_the_review_are_a_key_away()
    {
        var text = await TextOfNewItem("Genvägar");
        await text.PressAsync("Alt+p");
        await Expect(Room.GetByLabel("Hitta någon")).ToBeFocusedAsync();
        await text.FocusAsync();
        await text.PressAsync("Alt+Shift+G");
        await Room.IsAt("/finalisation$");
    }

    /// <summary>Other tests add items to the same meeting, between these too.</summary>
    private async Task AssertInOrder(params string[] titles) =>
        Assert.Equal(titles, (await Room.Locator(".item h2 .name").AllInnerTextsAsync()).Where(titles.Contains));
}
