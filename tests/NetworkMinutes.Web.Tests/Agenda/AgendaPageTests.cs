using System.Net;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Tests.Agenda;

public class AgendaPageTests
{
    [Fact]
    public async Task Presenter_kind_and_minutes_are_saved_and_times_follow()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);

        var page = await Site.Html(await called.Save(karin, "", [($"Items[{called.Item(0)}].Minutes", "10"), ($"Items[{called.Item(1)}].Presenter", "Anna Berglund"), ($"Items[{called.Item(1)}].Kind", "Decision"), ($"Items[{called.Item(1)}].Minutes", "30 min")]));

        Assert.Equal("Dagordningen är sparad.", page.QuerySelector(".notice")!.TextContent);
        Assert.Equal(["13.00–13.10", "13.10–13.40"], page.QuerySelectorAll(".agenda-edit .est").Select(e => e.TextContent));
        Assert.Contains("Planerat 40 min av 2 tim.", page.QuerySelector(".sum")!.TextContent, StringComparison.Ordinal);
        var item = (await called.Stored(site)).Agenda.Last();
        Assert.Equal(("Anna Berglund", AgendaItemKind.Decision, 30), (item.Presenter, item.Kind, item.Minutes));
    }

    [Theory]
    [InlineData("Minutes", "tio", "minutes", "Skriv minuterna som ett tal mellan 1 och 600.")]
    [InlineData("Minutes", "0", "minutes", "Skriv minuterna som ett tal mellan 1 och 600.")]
    [InlineData("Kind", "99", "kind", "Välj Information, Diskussion eller Beslut.")]
    [InlineData("Title", " ", "title", "Skriv en rubrik för punkten.")]
    public async Task Bad_input_is_told_at_its_field_and_all_that_was_typed_is_kept(string field, string typed, string id, string sentence)
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);

        var answer = await called.Save(karin, "", [($"Items[{called.Item(0)}].Presenter", "Anna Berglund"), ($"Items[{called.Item(1)}].{field}", typed)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Site.Html(answer);
        Assert.Equal(sentence, page.QuerySelector($"#{id}-{called.Item(1)}-error")!.TextContent);
        Assert.Equal("Anna Berglund", page.QuerySelector($"#presenter-{called.Item(0)}")!.GetAttribute("value"));
        Assert.All((await called.Stored(site)).Items, i => Assert.Equal("", i.Presenter));
    }

    [Fact]
    public async Task Whatever_button_is_pressed_what_was_typed_is_saved()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin, follow: false);

        await called.Save(karin, $"Move&itemId={called.Item(1)}&step=-1", [($"Items[{called.Item(0)}].Minutes", "10")]);
        var added = await called.Save(karin, "Item", [("NewTitle", "Övrigt"), ($"Items[{called.Item(1)}].Minutes", "20")]);

        var stored = await called.Stored(site);
        Assert.Equal(["Hemlig punkt", "Välkomna", "Övrigt"], stored.Agenda.Select(i => i.Title));
        Assert.Equal([20, 10, null], stored.Agenda.Select(i => i.Minutes));
        Assert.Equal($"{called.Agenda}#punkt-{stored.Agenda.Last().Id}", added.Headers.Location!.OriginalString);
        var refused = await Site.Html(await called.Save(karin, "Item", [("NewTitle", "")]));
        Assert.Equal("Skriv en rubrik för punkten.", refused.QuerySelector("#NewTitle-error")!.TextContent);
        await called.Save(karin, $"Removal&itemId={stored.Agenda.Last().Id}", []);
        Assert.Equal(2, (await called.Stored(site)).Items.Count);
    }

    [Theory]
    [InlineData("", "Dagordningen är sparad. ”Övrigt” är tillagd.")]
    [InlineData("Item", "”Övrigt” är tillagd.")]
    [InlineData("Removal&itemId={0}", "Punkten är borttagen. ”Övrigt” är tillagd.")]
    public async Task A_new_item_that_was_typed_is_added_whatever_button_is_pressed(string handler, string notice)
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);

        var page = await Site.Html(await called.Save(karin, string.Format(System.Globalization.CultureInfo.InvariantCulture, handler, called.Item(0)), [("NewTitle", "Övrigt")]));

        Assert.Equal(notice, page.QuerySelector(".notice")!.TextContent);
        Assert.Equal("Övrigt", (await called.Stored(site)).Agenda.Last().Title);
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_not_written_over()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        using var karin = await site.SignedInAs(called.Karin);
        var (first, second) = ($"Items[{called.Item(0)}]", $"Items[{called.Item(1)}]");
        await called.Save(karin, "", [($"{first}.Minutes", "10"), ($"{first}.Presenter", "Petra Lindahl")]);

        // As from a page that was opened before that.
        var answer = await called.Save(karin, "", [($"{first}.Was.Minutes", ""), ($"{first}.Minutes", "15"), ($"{first}.Was.Presenter", ""), ($"{first}.Presenter", ""), ($"{second}.Minutes", "20")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Site.Html(answer);
        Assert.Equal("15", page.QuerySelector($"#minutes-{called.Item(0)}")!.GetAttribute("value"));
        Assert.Equal("Någon annan har skrivit ”10” sedan du öppnade sidan. Ditt står kvar här. Spara igen om det ska gälla.", page.QuerySelector($"#minutes-{called.Item(0)}-error")!.TextContent);
        Assert.Equal("Petra Lindahl", page.QuerySelector($"#presenter-{called.Item(0)}")!.GetAttribute("value"));
        Assert.DoesNotContain("Dagordningen är sparad", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(10, (await called.Stored(site)).Agenda.First().Minutes);

        var others = await called.Save(karin, "", [($"{first}.Was.Presenter", ""), ($"{first}.Presenter", ""), ($"{second}.Minutes", "20")]);
        Assert.Equal(HttpStatusCode.OK, others.StatusCode);
        Assert.Equal((10, "Petra Lindahl", 20), ((await called.Stored(site)).Agenda.First().Minutes, (await called.Stored(site)).Agenda.First().Presenter, (await called.Stored(site)).Agenda.ElementAt(1).Minutes));
    }

    [Fact]
    public async Task Others_do_not_find_the_agenda_while_it_is_made()
    {
        await using var site = new Site();
        var called = await Called.In(site);
        foreach (var person in new[] { called.Anna, called.Stranger })
        {
            using var other = await site.SignedInAs(person);
            foreach (var url in new[] { "", "/sending", "/word", "/1/word" })
                Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(called.Agenda + url)).StatusCode);
            foreach (var url in new[] { "", "?handler=Item", "?handler=File", "/sending", "/sending?handler=Trial" })
                Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(other, called.Agenda + url, [("NewTitle", "x")], "/meetings")).StatusCode);
        }

        using var anna = await site.SignedInAs(called.Anna);
        var page = await Site.Read(anna, called.Url);
        Assert.DoesNotContain("Hemlig punkt", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Planerat", page.QuerySelector(".running")!.TextContent, StringComparison.Ordinal);
    }
}
