using Microsoft.EntityFrameworkCore;

namespace NetworkMinutes.Web.Tests.Meetings;

public class NewTests
{
    [Fact]
    public async Task A_meeting_is_made_from_the_last_one()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var url = $"/meetings/new?body={network.Body.Id}";

        var page = await Browser.Page(karin, url);
        Assert.Equal("2098-09-12", page.QuerySelector("#Date")!.GetAttribute("value"));
        Assert.Equal("Lerum, stora salen", page.QuerySelector("#Place")!.GetAttribute("value"));
        Assert.Equal("13:00", page.QuerySelector("#Start")!.GetAttribute("value"));

        using var made = await Browser.Post(karin, url, Form("2098-09-12"));
        Assert.Equal(302, (int)made.StatusCode);
        var meeting = await site.Store.Read().Meetings.Include(m => m.Items).Include(m => m.Attendance).SingleAsync(m => m.EarlierMeetingId == network.Last.Id);
        Assert.Equal($"/meetings/{meeting.Id}/write", made.Headers.Location!.ToString());
        Assert.Equal(["1 Välkomna", "2 Guiden", "2a Filmen", "3 Nästa möte"], meeting.Agenda.Select(i => $"{i.Number} {i.Title}"));
        Assert.Equal(["Karin Dahl", "Katarina Holm"], meeting.Attendance.Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Date", "", "Skriv vilken dag mötet är.", 422)]
    [InlineData("Date", "i morgon", "”i morgon” är inget datum. Skriv det som 2026-11-20.", 422)]
    [InlineData("Date", "2026-03-13", "Det finns redan ett möte den dagen. Välj en annan dag eller öppna det mötet.", 409)]
    [InlineData("End", "12:00", "Mötet måste sluta efter att det har börjat.", 422)]
    [InlineData("Agenda", "  ", "Skriv minst en punkt på dagordningen.", 422)]
    public async Task Bad_input_gives_one_sentence_and_keeps_what_was_typed(string field, string typed, string sentence, int status)
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin, follow: false);
        var form = Form("2098-09-12");
        form[field] = typed;

        using var answer = await Browser.Post(karin, $"/meetings/new?body={network.Body.Id}", form);
        var page = await Browser.Page(answer);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(sentence, page.QuerySelector($"#{field}-error")!.TextContent);
        Assert.Equal("Öckerö", page.QuerySelector("#Place")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Others_do_not_find_it()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        foreach (var person in new[] { network.Katarina, network.Stranger })
        {
            using var client = await site.SignedInAs(person, follow: false);
            foreach (var url in new[] { $"/meetings/new?body={network.Body.Id}", $"/meetings/import?body={network.Body.Id}", $"/meetings/{network.Last.Id}/facts" })
            {
                using var answer = await client.GetAsync(url);
                Assert.Equal(404, (int)answer.StatusCode);
            }
        }
    }

    static Dictionary<string, string> Form(string date) => new()
    {
        ["Date"] = date,
        ["Start"] = "13.00",
        ["End"] = "15:30",
        ["Place"] = "Öckerö",
        ["Label"] = "Anteckningar",
        ["Agenda"] = "Välkomna\r\n2. Guiden\r\n- Filmen\r\nNästa möte",
    };
}
