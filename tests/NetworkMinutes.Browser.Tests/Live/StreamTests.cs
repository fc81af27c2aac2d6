using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NetworkMinutes.Browser.Tests.Live;

public class StreamTests(TestStage stage) : RoomForTwo(stage)
{
    [Fact]
    public async Task Who_is_in_which_item_is_seen_and_goes_when_they_go()
    {
        await Text(Elin, "Introduktion").FocusAsync();

        await Expect(Karin.Locator("#others")).ToHaveTextAsync("Elin Forsberg är i punkt 2");
        await Expect(Item(Karin, "Introduktion").Locator("h2 .who")).ToHaveTextAsync("Elin Forsberg skriver här");
        await Expect(Karin.Locator(".outline li").Nth(1)).ToContainTextAsync("Elin skriver");
        await Expect(Elin.Locator("#others")).ToHaveTextAsync("Karin Dahl är här");

        await Text(Elin, "Övriga frågor").FocusAsync();
        await Expect(Karin.Locator("#others")).ToHaveTextAsync("Elin Forsberg är i punkt 3");
        await Expect(Item(Karin, "Introduktion").Locator("h2 .who")).ToHaveTextAsync("");
        await Elin.CloseAsync();
        await Expect(Karin.Locator("#others")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task A_page_that_was_hidden_was_not_there_and_catches_up_when_it_is_seen_again()
    {
        await Expect(Karin.Locator("#others")).ToHaveTextAsync("Elin Forsberg är här");
        await Hide(Elin, true);
        await Expect(Karin.Locator("#others")).ToHaveTextAsync("");

        await Write(Karin, "Introduktion", "Skrivet medan Elin var borta.");
        await Expect(Text(Elin, "Introduktion")).ToHaveValueAsync("");
        await Hide(Elin, false);

        await Expect(Text(Elin, "Introduktion")).ToHaveValueAsync("Skrivet medan Elin var borta.");
        await Expect(Karin.Locator("#others")).ToHaveTextAsync("Elin Forsberg är här");
    }

    [Fact]
    public async Task A_page_that_lost_contact_catches_up_when_it_has_it_again()
    {
        await Elin.Context.SetOfflineAsync(true);
        await Hide(Elin, true);
        await Hide(Elin, false);
        await Write(Karin, "Introduktion", "Skrivet medan Elin saknade nät.");
        await Elin.Context.SetOfflineAsync(false);

        await Expect(Text(Elin, "Introduktion")).ToHaveValueAsync("Skrivet medan Elin saknade nät.", new() { Timeout = 15_000 });
    }

    [Fact]
    public async Task Six_tabs_share_one_stream_and_none_is_kept_from_saving()
    {
        var streams = 0;
        Karin.Context.Request += (_, request) => streams += request.Url.Contains("/live?", StringComparison.Ordinal) ? 1 : 0;
        var tabs = new List<IPage> { Karin };
        for (var i = 1; i < 6; i++)
        {
            var tab = await Karin.Context.NewPageAsync();
            await Open(tab);
            tabs.Add(tab);
        }

        Assert.InRange(streams, 0, 1);
        await Write(tabs[5], "Introduktion", "Från den sjätte fliken.");
        foreach (var page in tabs.Append(Elin)) await Expect(Text(page, "Introduktion")).ToHaveValueAsync("Från den sjätte fliken.");
        await tabs[0].CloseAsync();
        await Write(Elin, "Introduktion", "Från den andra datorn.");
        foreach (var page in tabs.Skip(1)) await Expect(Text(page, "Introduktion")).ToHaveValueAsync("Från den andra datorn.");
    }

    [Fact]
    public async Task The_projector_follows_what_is_written_and_rests_while_somebody_scrolls()
    {
        await Write(Karin, "Introduktion", string.Join('\n', Enumerable.Range(1, 60).Select(i => $"Stycke {i} av många.")));
        var projector = await WindowOf(Demo.Karin);
        await projector.GotoAsync($"/meetings/{Meeting}/projector");
        await Expect(projector.Locator(".heard")).ToBeAttachedAsync();

        await Write(Karin, "Övriga frågor", "Beslut: Nätverket beslutar att prova i höst.");
        var decision = projector.Locator(".point .marked.decision");
        await Expect(decision).ToContainTextAsync("prova i höst");
        await Expect(decision).ToBeInViewportAsync();
        await Expect(projector.Locator(".point.current")).ToContainTextAsync("Övriga frågor");

        await projector.Mouse.WheelAsync(0, -100_000);
        await Expect(projector.Locator("h1")).ToBeInViewportAsync();
        await Write(Karin, "Övriga frågor", "Beslut: Nätverket beslutar att prova i vår.");
        await Expect(decision).ToContainTextAsync("prova i vår");
        await Expect(decision).Not.ToBeInViewportAsync();
        await Expect(projector.Locator("main button, main a[href^='/'], header")).ToHaveCountAsync(0);
        await AssertAccessible(projector);
    }
}
