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
    public async Task A_sub_item_is_added_moved_and_lifted_by_keys()
    {
        var text = await TextOfNewItem("Med underpunkt");
        await text.PressAsync("Alt+Shift+N");
        await Room.Keyboard.TypeAsync("Underpunkten");
        await Room.Keyboard.PressAsync("Enter");
        await Expect(Item("Underpunkten")).ToHaveClassAsync(new Regex("level-2", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Ready();

        await Item("Underpunkten").Locator(".lines textarea").FocusAsync();
        await Room.Keyboard.PressAsync("Alt+Shift+ArrowLeft");
        await Expect(Item("Underpunkten")).ToHaveClassAsync(new Regex("level-1", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var number = await Item("Underpunkten").Locator("h2 .no").InnerTextAsync();
        await Room.Keyboard.PressAsync("Alt+Shift+ArrowUp");
        await Expect(Item("Underpunkten").Locator("h2 .no")).Not.ToHaveTextAsync(number);
        await Expect(Item("Underpunkten").Locator(".lines textarea")).ToBeFocusedAsync();
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
}
