using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace NetworkMinutes.Web.Tests.Meetings;

public class FactsTests
{
    [Fact]
    public async Task Facts_are_changed_and_shown_again()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var url = $"/meetings/{network.Last.Id}/facts";
        Assert.Equal("Katarina Holm, Lerum", (await Browser.Page(karin, url)).QuerySelector("#Chair")!.GetAttribute("value"));

        using var saved = await Browser.Post(karin, url, new() { ["Date"] = "2026-03-20", ["Start"] = "09:00", ["Label"] = "Mötesanteckningar", ["CaseNumber"] = "2026-00123" });

        Assert.Equal(302, (int)saved.StatusCode);
        var meeting = await site.Store.Read().Meetings.SingleAsync();
        Assert.Equal((new DateOnly(2026, 3, 20), "Mötesanteckningar", "2026-00123", ""), (meeting.Date, meeting.Label, meeting.CaseNumber, meeting.Chair));
    }

    [Fact]
    public async Task Two_who_change_the_facts_at_once_both_keep_what_they_wrote()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var url = $"/meetings/{network.Last.Id}/facts";
        var shown = await Browser.Page(karin, url);
        Dictionary<string, string> Form(params (string Name, string Value)[] typed)
        {
            var form = shown.QuerySelectorAll<IHtmlInputElement>("main form input").Where(i => i.Name is { } name && !name.StartsWith("__", StringComparison.Ordinal)).ToDictionary(i => i.Name!, i => i.Value);
            form["Preparation"] = "";
            foreach (var (name, value) in typed) form[name] = value;
            return form;
        }

        using var first = await Browser.Post(karin, url, Form(("Place", "Lerum"), ("CaseNumber", "2026-1")));
        using var second = await Browser.Post(karin, url, Form(("Recorder", "Karin Dahl, GR")));
        var stored = await site.Store.Read().Meetings.SingleAsync();
        Assert.Equal(("Lerum", "2026-1", "Karin Dahl, GR"), (stored.Place, stored.CaseNumber, stored.Recorder));

        using var clash = await Browser.Post(karin, url, Form(("Place", "Ale"), ("Theme", "Tillsyn")));
        var page = await Browser.Page(clash);
        Assert.Equal((409, "Någon annan har skrivit ”Lerum” sedan du öppnade sidan. Ditt står kvar här. Spara igen om det ska gälla."), ((int)clash.StatusCode, page.QuerySelector("#Place-error")!.TextContent));
        Assert.Equal(("Ale", "2026-1", "Tillsyn"), (Value("Place"), Value("CaseNumber"), Value("Theme")));

        shown = page;
        using var again = await Browser.Post(karin, url, Form());
        stored = await site.Store.Read().Meetings.SingleAsync();
        Assert.Equal(("Ale", "2026-1", "Karin Dahl, GR", "Tillsyn"), (stored.Place, stored.CaseNumber, stored.Recorder, stored.Theme));

        string? Value(string field) => page.QuerySelector($"#{field}")!.GetAttribute("value");
    }

    [Fact]
    public async Task A_bad_year_is_told_at_the_date()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        using var answer = await Browser.Post(karin, $"/meetings/{network.Last.Id}/facts", new() { ["Date"] = "0026-03-20", ["Label"] = "Anteckningar", ["Place"] = "Ale" });
        var page = await Browser.Page(answer);
        Assert.Equal((422, "Kontrollera årtalet.", "Ale"),
            ((int)answer.StatusCode, page.QuerySelector("#Date-error")!.TextContent, page.QuerySelector("#Place")!.GetAttribute("value")));
    }
}
