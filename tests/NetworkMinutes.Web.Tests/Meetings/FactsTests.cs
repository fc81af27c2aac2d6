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
