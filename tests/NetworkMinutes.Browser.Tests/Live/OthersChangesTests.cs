using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Live;

public class OthersChangesTests(TestStage stage) : RoomForTwo(stage)
{
    [Fact]
    public async Task What_one_writes_stands_in_the_others_page_with_its_margin()
    {
        await Write(Elin, "Introduktion", "Beslut: Nätverket ställer sig bakom förslaget.");

        await Expect(Text(Karin, "Introduktion")).ToHaveValueAsync("Beslut: Nätverket ställer sig bakom förslaget.");
        await Expect(Item(Karin, "Introduktion").Locator(".entry[data-kind=decision]")).ToContainTextAsync("Ställer sig bakom");
        await Expect(Item(Karin, "Introduktion").Locator(".backdrop .decision")).ToHaveCountAsync(1);
        await Expect(Karin.Locator("#margin-summary")).ToContainTextAsync("1 beslut");
    }

    [Fact]
    public async Task An_answer_in_the_margin_is_seen_by_the_other_too()
    {
        await Write(Elin, "Introduktion", "Ulf Sandgren skickar sammanställningen till nätverket under v. 48.");
        await Item(Karin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Godta" }).ClickAsync();
        await Expect(Item(Elin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Ångra" })).ToBeVisibleAsync();
        await Item(Elin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Ångra" }).ClickAsync();
        await Expect(Item(Karin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Godta" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_answer_stands_though_the_margin_was_read_before_it_and_comes_after_it()
    {
        await Write(Karin, "Introduktion", "Ulf Sandgren skickar sammanställningen till nätverket under v. 48.");
        TaskCompletionSource read = new(), answered = new();
        await Karin.RouteAsync("**/room?*", async route =>
        {
            var response = await route.FetchAsync();
            read.TrySetResult();
            await answered.Task;
            await route.FulfillAsync(new() { Response = response });
        });
        await AddItem(Elin, "Nyckeltal");
        await read.Task;
        await Item(Karin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Godta" }).ClickAsync();
        var undo = Item(Karin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Ångra" });
        await Expect(undo).ToBeVisibleAsync();

        answered.SetResult();

        await Expect(Item(Karin, "Nyckeltal")).ToBeVisibleAsync();
        Assert.True(await undo.IsVisibleAsync());
        await Item(Elin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Ångra" }).ClickAsync();
        await Expect(Item(Karin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Godta" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_text_and_an_answer_that_come_in_another_order_than_they_were_sent_lose_no_word_of_the_others()
    {
        const string promise = "Ulf Sandgren skickar sammanställningen till nätverket under v. 48.";
        await Write(Karin, "Introduktion", promise);
        await Expect(Text(Elin, "Introduktion")).ToHaveValueAsync(promise);
        TaskCompletionSource sent = new(), stored = new(), merged = new(), answered = new();
        await Karin.RouteAsync("**/text", async route =>
        {
            sent.TrySetResult();
            await stored.Task;
            var response = await route.FetchAsync();
            merged.TrySetResult();
            await answered.Task;
            await route.FulfillAsync(new() { Response = response });
        });
        await Text(Karin, "Introduktion").FillAsync(promise + " Karins ord.");
        await sent.Task;
        await Write(Elin, "Introduktion", "Elins ord. " + promise);
        stored.SetResult();
        await merged.Task;
        await Item(Karin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Godta" }).ClickAsync();
        await Expect(Item(Karin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Ångra" })).ToBeVisibleAsync();

        await Text(Karin, "Introduktion").PressSequentiallyAsync(" Mera.");

        answered.SetResult();

        await Expect(Text(Karin, "Introduktion")).ToHaveValueAsync($"Elins ord. {promise} Karins ord. Mera.");
        await Saved(Karin);
        await Expect(Text(Elin, "Introduktion")).ToHaveValueAsync($"Elins ord. {promise} Karins ord. Mera.");
        await Expect(Item(Karin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Ångra" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_answer_given_while_the_text_is_on_its_way_is_seen_though_the_text_comes_back_first()
    {
        await Write(Karin, "Introduktion", "Ulf Sandgren skickar sammanställningen till nätverket under v. 48.");
        TaskCompletionSource saved = new();
        await Karin.RouteAsync("**/acceptance?*", async route =>
        {
            var response = await route.FetchAsync();
            await saved.Task;
            await route.FulfillAsync(new() { Response = response });
        });
        await Karin.RunAndWaitForRequestFinishedAsync(
            async () =>
            {
                await Text(Karin, "Introduktion").PressSequentiallyAsync(" Mera.");
                await Item(Karin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Godta" }).ClickAsync();
            },
            new() { Predicate = request => request.Url.EndsWith("/text", StringComparison.Ordinal) });
        await Saved(Karin);

        saved.SetResult();

        await Expect(Item(Karin, "Introduktion").GetByRole(AriaRole.Button, new() { Name = "Ångra" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Words_of_others_come_in_where_they_stand_though_one_types_on_and_the_page_is_renewed_meanwhile()
    {
        await Write(Karin, "Introduktion", "Första raden.\nSista raden.");
        await Expect(Text(Elin, "Introduktion")).ToHaveValueAsync("Första raden.\nSista raden.");
        TaskCompletionSource sent = new(), stored = new(), shown = new();
        var onTheirWay = 0;
        var most = 0;
        await Karin.RouteAsync("**/text", async route =>
        {
            most = Math.Max(most, ++onTheirWay);
            sent.TrySetResult();
            await stored.Task;
            var response = await route.FetchAsync();
            await shown.Task;
            onTheirWay--;
            await route.FulfillAsync(new() { Response = response });
        });
        await Text(Karin, "Introduktion").EvaluateAsync("t => { t.focus(); t.setSelectionRange(13, 13); }");
        await Karin.Keyboard.TypeAsync(" Karins");
        await sent.Task;
        await AddItem(Elin, "Nyckeltal");
        await Expect(Item(Karin, "Nyckeltal")).ToBeVisibleAsync();
        await Write(Elin, "Introduktion", "Första raden.\nSista raden. Elins ord.");
        stored.SetResult();
        await Karin.Keyboard.TypeAsync(" ord.");
        await Karin.Keyboard.PressAsync("Control+s");

        shown.SetResult();

        await Expect(Text(Karin, "Introduktion")).ToHaveValueAsync("Första raden. Karins ord.\nSista raden. Elins ord.");
        await Expect(Text(Elin, "Introduktion")).ToHaveValueAsync("Första raden. Karins ord.\nSista raden. Elins ord.");
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task While_one_types_others_changes_move_neither_caret_nor_line_nor_focus()
    {
        await Write(Karin, "Övriga frågor", "Första raden.\nAndra raden, där Karin skriver.");
        await Text(Karin, "Övriga frågor").EvaluateAsync("t => { t.setSelectionRange(20, 24); t.scrollIntoView({ block: 'center' }); }");
        var before = await Line(Karin, "Övriga frågor");

        await Write(Elin, "Inledning", string.Join('\n', Enumerable.Range(1, 40).Select(i => $"Rad {i} som Elin skriver.")));
        await Expect(Text(Karin, "Inledning")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Rad 40 som Elin skriver", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

        Assert.Equal(before, await Line(Karin, "Övriga frågor"), 1.0);
        Assert.Equal("20-24", await Text(Karin, "Övriga frågor").EvaluateAsync<string>("t => `${t.selectionStart}-${t.selectionEnd}`"));
        await Expect(Text(Karin, "Övriga frågor")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_change_in_the_item_one_is_in_but_not_typing_keeps_the_caret_at_its_words()
    {
        await Write(Karin, "Introduktion", "Karin visar förslaget.");
        await Text(Karin, "Introduktion").EvaluateAsync("t => t.setSelectionRange(6, 11)");

        await Expect(Text(Elin, "Introduktion")).ToHaveValueAsync("Karin visar förslaget.");
        await Write(Elin, "Introduktion", "Först kaffe. Karin visar förslaget. Sedan lunch.");

        await Expect(Text(Karin, "Introduktion")).ToHaveValueAsync("Först kaffe. Karin visar förslaget. Sedan lunch.");
        Assert.Equal("visar", await Text(Karin, "Introduktion").EvaluateAsync<string>("t => t.value.slice(t.selectionStart, t.selectionEnd)"));
        await Expect(Text(Karin, "Introduktion")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_is_typed_and_not_yet_saved_is_left_alone()
    {
        await Karin.RouteAsync("**/text", route => route.AbortAsync());
        await Text(Karin, "Introduktion").FillAsync("Karins ord, som inte är sparade.");
        await Write(Elin, "Introduktion", "Elins ord.");
        await Write(Elin, "Inledning", "Det sista Elin skrev.");

        await Expect(Text(Karin, "Inledning")).ToHaveValueAsync("Det sista Elin skrev.");
        await Expect(Text(Karin, "Introduktion")).ToHaveValueAsync("Karins ord, som inte är sparade.");
    }

    [Fact]
    public async Task Items_that_are_added_retitled_moved_and_removed_fall_into_place_around_the_one_that_is_typed_in()
    {
        await Text(Karin, "Introduktion").PressSequentiallyAsync("Mitt i");
        await AddItem(Elin, "Nyckeltal");
        await Expect(Item(Karin, "Nyckeltal").GetByText("Inget antecknat än").Or(Text(Karin, "Nyckeltal"))).ToBeVisibleAsync();

        await Change("Nyckeltal", "Flytta upp", "Inledning", "Introduktion", "Nyckeltal", "Övriga frågor");
        await Change("Nyckeltal", "Flytta upp", "Inledning", "Nyckeltal", "Introduktion", "Övriga frågor");
        await Change("Introduktion", "Flytta upp", "Inledning", "Introduktion", "Nyckeltal", "Övriga frågor");
        await Change("Inledning", "Ta bort", "Introduktion", "Nyckeltal", "Övriga frågor");
        await Item(Elin, "Nyckeltal").HoverAsync();
        await Menu("Nyckeltal").Locator("summary").ClickAsync();
        await Menu("Nyckeltal").GetByLabel("Rubrik").FillAsync("Nyckeltal för hösten");
        await Menu("Nyckeltal").GetByRole(AriaRole.Button, new() { Name = "Byt rubrik" }).ClickAsync();
        await Expect(Karin.Locator(".outline .name")).ToHaveTextAsync(["Introduktion", "Nyckeltal för hösten", "Övriga frågor"]);

        await Expect(Text(Karin, "Introduktion")).ToBeFocusedAsync();
        await Karin.Keyboard.TypeAsync(" en mening.");
        await Saved(Karin);
        await Expect(Text(Elin, "Introduktion")).ToHaveValueAsync("Mitt i en mening.");
        await Write(Karin, "Nyckeltal för hösten", "Skrivet i den nya punkten.");
        await Expect(Text(Elin, "Nyckeltal för hösten")).ToHaveValueAsync("Skrivet i den nya punkten.");
    }

    [Fact]
    public async Task Attendance_and_facts_follow_without_closing_what_is_open_or_clearing_what_is_typed()
    {
        await ShowAttendance(Karin);
        await Karin.GetByLabel("Lägg till någon: namn").FillAsync("Halvskrivet namn");
        await ShowAttendance(Elin);
        await Elin.Locator("#roll > li").First.GetByLabel("Förhinder").CheckAsync();
        await Expect(Karin.Locator("#roll > li").First.GetByLabel("Förhinder")).ToBeCheckedAsync();
        await Expect(Karin.GetByLabel("Lägg till någon: namn")).ToHaveValueAsync("Halvskrivet namn");

        await Elin.GetByRole(AriaRole.Link, new() { Name = "Ändra uppgifterna" }).ClickAsync();
        await Elin.GetByLabel("Plats").FillAsync("Rum Vinga");
        await Elin.GetByRole(AriaRole.Button, new() { Name = "Spara" }).ClickAsync();
        await Expect(Karin.Locator(".facts")).ToContainTextAsync("Rum Vinga");
        await Expect(Karin.Locator("#attendance-list")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_room_that_is_finalised_by_the_other_says_so_and_can_no_longer_be_typed_in()
    {
        await Write(Elin, "Introduktion", "Allt är sagt.");
        await Expect(Text(Karin, "Introduktion")).ToHaveValueAsync("Allt är sagt.");
        await Elin.GetByRole(AriaRole.Link, new() { Name = "Granska och fastställ" }).First.ClickAsync();
        await Elin.GetByRole(AriaRole.Button, new() { Name = "utan att skicka" }).ClickAsync();

        await Expect(Karin.Locator("#facts .notice")).ToContainTextAsync("Anteckningarna är fastställda");
        await Expect(Text(Karin, "Introduktion")).Not.ToBeEditableAsync();
    }

    private static Task<double> Line(IPage page, string title) => Item(page, title).Locator(".backdrop p").Nth(1).EvaluateAsync<double>("p => p.getBoundingClientRect().top");

    private ILocator Menu(string title) => Item(Elin, title).Locator(".menu");

    private async Task Change(string title, string verb, params string[] order)
    {
        await Elin.Locator(".menu[open]").EvaluateAllAsync<int>("open => open.map(menu => { menu.open = false; }).length");
        await Item(Elin, title).HoverAsync();
        await Menu(title).Locator("summary").ClickAsync();
        await Menu(title).GetByRole(AriaRole.Button, new() { Name = verb }).ClickAsync();
        await Expect(Karin.Locator(".item h2 .name")).ToHaveTextAsync(order);
        await Expect(Text(Karin, "Introduktion")).ToBeFocusedAsync();
        await Ready(Elin);
    }

    private static async Task ShowAttendance(IPage page)
    {
        if (!await page.Locator("#attendance-list").IsVisibleAsync()) await page.Locator("#attendance > summary").ClickAsync();
    }
}
