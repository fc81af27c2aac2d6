using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Keyboard;

/// <summary>What the text does for its writer: lists go on, names and labels are offered, what is pasted keeps its lists.</summary>
public class TypingTests(TestStage stage) : RoomTest(stage)
{
    [Theory]
    [InlineData("• Lokaler", "• Lokaler\n• Språk")]
    [InlineData("9. Lokaler", "9. Lokaler\n10. Språk")]
    [InlineData("a) Lokaler", "a) Lokaler\nb) Språk")]
    [InlineData("Nätverket beslutar\natt anta planen", "Nätverket beslutar\natt anta planen\natt Språk")]
    public async Task A_list_goes_on_by_itself(string typed, string expected)
    {
        var text = await TextOfNewItem($"Lista {typed[..1]}{typed.Length}");
        await text.FillAsync(typed);
        await text.PressAsync("Enter");
        await text.PressSequentiallyAsync("Språk");
        await Expect(text).ToHaveValueAsync(expected);
    }

    [Theory]
    [InlineData("- Lokaler", "- Språk", "- Lokaler\n- Språk")]
    [InlineData("1. Lokaler", "2. Språk", "1. Lokaler\n2. Språk")]
    public async Task A_sign_typed_out_of_habit_is_not_doubled(string first, string second, string expected)
    {
        var text = await TextOfNewItem($"Vana {first[..1]}");
        await text.PressSequentiallyAsync(first);
        await text.PressAsync("Enter");
        await text.PressSequentiallyAsync(second);
        await Expect(text).ToHaveValueAsync(expected);
    }

    /// <summary>In one go, or in a few where an answer drew the margin meanwhile: the browser parts what is typed there.</summary>
    [Fact]
    public async Task The_browsers_undo_takes_back_what_was_typed_and_gives_it_again()
    {
        var text = await TextOfNewItem("Ångra");
        await text.FillAsync("Först.");
        await text.PressAsync("Control+End");
        await text.PressSequentiallyAsync(" Alfa beta");
        var steps = 0;
        while (await text.InputValueAsync() is var left && left != "Först.")
        {
            Assert.StartsWith("Först.", left, StringComparison.Ordinal);
            Assert.InRange(++steps, 1, 5);
            await text.PressAsync("Control+z");
        }

        for (; steps > 0; steps--) await text.PressAsync("Control+Shift+z");
        await Expect(text).ToHaveValueAsync("Först. Alfa beta");
    }

    [Fact]
    public async Task What_is_typed_without_a_pause_is_saved_all_the_same()
    {
        var text = await TextOfNewItem("Utan paus");
        var saved = Room.WaitForResponseAsync(answer => answer.Url.EndsWith("/text", StringComparison.Ordinal), new() { Timeout = Patience });
        for (var i = 0; !saved.IsCompleted; i++)
        {
            Assert.InRange(i, 0, 600);
            await text.PressSequentiallyAsync("ord ");
        }
    }

    [Fact]
    public async Task A_name_that_was_offered_is_followed_by_one_space_and_by_none_before_a_full_stop()
    {
        var text = await TextOfNewItem("Mellanrum");
        await Take();
        await text.PressSequentiallyAsync(" och ");
        await Expect(text).ToHaveValueAsync("Ulf Sandgren och ");
        await Take();
        await text.PressSequentiallyAsync(". Klart.");
        await Expect(text).ToHaveValueAsync("Ulf Sandgren och Ulf Sandgren. Klart.");

        async Task Take()
        {
            await text.PressSequentiallyAsync("@ulf");
            await Expect(Offers.First).ToContainTextAsync("Ulf Sandgren", new() { Timeout = Patience });
            await text.PressAsync("Tab");
        }
    }

    [Fact]
    public async Task Enter_on_an_empty_point_ends_the_list()
    {
        var text = await TextOfNewItem("Listan tar slut");
        await text.PressSequentiallyAsync("- Lokaler");
        await text.PressAsync("Enter");
        await text.PressAsync("Enter");
        await text.PressSequentiallyAsync("Vi går vidare.");
        await Expect(text).ToHaveValueAsync("- Lokaler\nVi går vidare.");
    }

    [Fact]
    public async Task Tab_indents_a_point_and_leaves_other_lines()
    {
        var text = await TextOfNewItem("Tabb");
        await text.PressSequentiallyAsync("- Lokaler");
        await text.PressAsync("Tab");
        await Expect(text).ToHaveValueAsync("  - Lokaler");
        await text.PressAsync("Shift+Tab");
        await Expect(text).ToHaveValueAsync("- Lokaler");
        await text.PressAsync("Escape");
        await text.PressAsync("Tab");
        await Expect(text).Not.ToBeFocusedAsync();

        await text.FillAsync("Ingen lista");
        await text.PressAsync("Tab");
        await Expect(text).Not.ToBeFocusedAsync();
        await Expect(text).ToHaveValueAsync("Ingen lista");
    }

    [Fact]
    public async Task A_person_is_offered_after_the_sign_and_undo_takes_the_name_back()
    {
        var text = await TextOfNewItem("Vem");
        await text.PressSequentiallyAsync("Vi frågar @ulf");
        await Expect(Offers.First).ToContainTextAsync("Ulf Sandgren", new() { Timeout = Patience });
        await Expect(text).ToHaveAttributeAsync("aria-activedescendant", "offer-0");
        await text.PressAsync("Enter");
        await Expect(text).ToHaveValueAsync("Vi frågar Ulf Sandgren ");
        await Expect(Offers).ToHaveCountAsync(0);
        await text.PressAsync("Control+z");
        await Expect(text).ToHaveValueAsync("Vi frågar @ulf");
    }

    [Fact]
    public async Task A_slip_in_a_name_is_mended_and_Tab_never_goes_on_in_a_button()
    {
        var text = await TextOfNewItem("Felskrivet");
        await text.PressSequentiallyAsync("Vi frågar @ulx");
        await text.PressAsync("Tab");
        await Expect(Room.Locator("#state")).ToContainTextAsync("Ingen här heter ”ulx”.", new() { Timeout = Patience });
        await Expect(text).ToBeFocusedAsync();
        await text.PressAsync("Backspace");
        await Expect(Offers.First).ToContainTextAsync("Ulf Sandgren", new() { Timeout = Patience });
        await text.PressAsync("Tab");
        await text.PressSequentiallyAsync("sen. @mari");
        await text.PressAsync("Tab");
        await Expect(text).ToHaveValueAsync("Vi frågar Ulf Sandgren sen. Maria Lindholm ", new() { Timeout = Patience });
        await text.PressSequentiallyAsync("@ulx");
        await text.PressAsync("Escape");
        await text.PressAsync("Tab");
        await Expect(text).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_body_is_offered_and_escape_declines()
    {
        var text = await TextOfNewItem("Vilket nätverk");
        await text.PressSequentiallyAsync("Gäller #nät");
        await Expect(Offers.First).ToBeVisibleAsync(new() { Timeout = Patience });
        await text.PressAsync("Escape");
        await Expect(Offers).ToHaveCountAsync(0);
        await text.PressSequentiallyAsync("verket");
        await Expect(text).ToHaveValueAsync("Gäller #nätverket");
    }

    [Theory]
    [InlineData("besl", "Beslut: ")]
    [InlineData("Åtg", "Åtgärd: ")]
    public async Task A_label_completes(string typed, string expected)
    {
        var text = await TextOfNewItem($"Märket {typed}");
        await text.PressSequentiallyAsync(typed);
        await Expect(Offers).ToHaveCountAsync(1);
        await text.PressAsync("Tab");
        await Expect(text).ToHaveValueAsync(expected);
    }

    [Fact]
    public async Task What_is_pasted_keeps_its_lists_and_loses_its_styling()
    {
        var text = await TextOfNewItem("Klistra");
        await Paste(text, "<p style='color:red'>Vi tog upp:</p><ul><li><b>Lokaler</b></li><li>Språk<ol><li>tolkar</li></ol></li></ul><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Ur Word</p><script>alert(1)</script>");
        await Expect(text).ToHaveValueAsync("Vi tog upp:\n• Lokaler\n• Språk\n  1. tolkar\n2. Ur Word");
        await text.PressAsync("Control+z");
        await Expect(text).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData("<ul><li><div class='elementToProof'>Lokaler</div></li>\n<li><div>Språk</div></li></ul>", "• Lokaler\n• Språk")]
    [InlineData("<ol><li dir='ltr'><p>Lokaler</p></li><li dir='ltr'><p>Språk</p><ul><li><p>tolkar</p></li></ul></li></ol>", "1. Lokaler\n2. Språk\n  • tolkar")]
    public async Task A_point_whose_words_stand_in_a_block_of_their_own_keeps_its_sign(string html, string expected)
    {
        var text = await TextOfNewItem($"Block {html[..4]}");
        await Paste(text, html);
        await Expect(text).ToHaveValueAsync(expected);
    }

    [Fact]
    public async Task A_row_of_a_pasted_table_is_one_line()
    {
        var text = await TextOfNewItem("Tabell ur Word");
        const string Cell = "<td style='border:solid'><p class=MsoNormal>";
        await Paste(text, $"<ul><li>Först</li></ul><table><tr>{Cell}Ale</p></td>\n{Cell}12</p><p>platser</p></td></tr>\n<tr>{Cell}Tjörn</p></td>{Cell}7</p></td></tr></table><p>Sist</p>");
        await Expect(text).ToHaveValueAsync("• Först\nAle\t12 platser\nTjörn\t7\nSist");
    }

    [Fact]
    public async Task What_was_struck_out_is_not_pasted()
    {
        var text = await TextOfNewItem("Struket");
        await Paste(text, "<p>Vi ses <del>i maj</del><ins>i juni</ins>.</p><pre>Ale\n  Lerum</pre>");
        await Expect(text).ToHaveValueAsync("Vi ses i juni.\nAle\n  Lerum");
    }

    [Fact]
    public async Task A_list_pasted_into_a_list_has_one_sign()
    {
        var text = await TextOfNewItem("Lista i lista");
        await text.PressSequentiallyAsync("- ett");
        await text.PressAsync("Enter");
        await Paste(text, "<ul><li>två</li><li>tre</li></ul>");
        await Expect(text).ToHaveValueAsync("- ett\n- två\n• tre");
    }

    private static async Task Paste(ILocator text, string html)
    {
        await text.FocusAsync();
        await text.EvaluateAsync(
            """
            (text, html) => {
              const data = new DataTransfer();
              data.setData("text/html", html);
              data.setData("text/plain", "fel");
              text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """,
            html);
    }
}
