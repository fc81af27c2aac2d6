using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Tests.Meetings;

public class PresenceTests
{
    [Fact]
    public async Task Everyone_left_present_tells_the_line_above_too()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await Room(site, network);

        var answer = await Browser.Page(await Post(karin, $"/meetings/{network.Last.Id}/attendance?handler=Everyone", []));

        var summary = answer.QuerySelector("#attendance-summary[hx-swap-oob=true]")!;
        Assert.Equal("1 av 1 på plats", summary.TextContent);
        Assert.Single(answer.QuerySelectorAll("#attendance-summary"));
        Assert.Null(answer.QuerySelector("[autofocus]"));
    }

    [Fact]
    public async Task A_guest_added_leaves_the_caret_where_the_next_name_is_typed()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await Room(site, network);

        var answer = await Browser.Page(await Post(karin, $"/meetings/{network.Last.Id}/attendance", new() { ["name"] = "Åsa Ödmjuk", ["organisation"] = "Lerum" }));

        Assert.Equal("guest-name", answer.QuerySelector("[autofocus]")!.Id);
        Assert.NotNull(answer.QuerySelector("#attendance-summary[hx-swap-oob=true]"));
        var page = await Site.Read(karin, $"/meetings/{network.Last.Id}/write");
        Assert.Null(page.QuerySelector("[hx-swap-oob], [autofocus]"));
    }

    [Fact]
    public async Task A_guest_that_cannot_be_added_is_told_why_and_keeps_what_was_typed()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await Room(site, network);

        var answer = await Post(karin, $"/meetings/{network.Last.Id}/attendance", new() { ["name"] = "Åsa Ödmjuk", ["organisation"] = new string('o', 201) });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var list = await Browser.Page(answer);
        Assert.Equal("Organisationens namn är för långt.", list.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("Åsa Ödmjuk", list.QuerySelector("#guest-name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task One_click_marks_a_person_and_tells_the_coverage_anew()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await Room(site, network);
        var row = network.Last.Attendance.Single(a => a.Name == "Katarina Holm");

        var posted = await Post(karin, $"{Url(network)}/{row.Id}", new() { [$"Rows[{row.Id}].Status"] = "Excused" });
        var answer = await Browser.Page(posted);

        Assert.Equal("Excused", answer.QuerySelector($"#row-{row.Id} input:checked")!.GetAttribute("value"));
        Assert.Equal("0 av 1 på plats · Lerum saknas", answer.QuerySelector("#attendance-summary[hx-swap-oob=true]")!.TextContent);
        Assert.Equal("Lerum: saknas", answer.QuerySelector("#attendance-cover .no")!.TextContent);
        Assert.Equal("""{"marked":{"at":"10.00"}}""", Assert.Single(posted.Headers.GetValues("HX-Trigger")));
    }

    [Theory]
    [InlineData("Status", "99", "Välj På plats, Borta eller Förhinder.")]
    [InlineData("Status", "", "Välj På plats, Borta eller Förhinder.")]
    [InlineData("Note", "vab", "Varför någon är borta sparas aldrig. Markera bara Borta eller Förhinder.")]
    public async Task What_cannot_be_stored_of_a_row_is_told_there_with_what_was_typed(string field, string typed, string sentence)
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await Room(site, network);
        var row = network.Last.Attendance.Single(a => a.Name == "Katarina Holm");

        var answer = await Post(karin, $"{Url(network)}/{row.Id}", new() { [$"Rows[{row.Id}].{field}"] = typed });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var shown = await Browser.Page(answer);
        Assert.Equal(sentence, shown.QuerySelector($"#row-{row.Id} [role=alert]")!.TextContent);
        if (field == "Note") Assert.Equal(typed, shown.QuerySelector($"#row-{row.Id}-note")!.GetAttribute("value"));
        var stored = await site.Store.Read().Meetings.Include(m => m.Attendance).SingleAsync(m => m.Id == network.Last.Id);
        Assert.Equal((AttendanceStatus.Unknown, ""), (stored.Attendance.Single(a => a.Id == row.Id).Status, stored.Attendance.Single(a => a.Id == row.Id).Note));
    }

    [Fact]
    public async Task Coming_late_and_leaving_early_are_one_click_while_the_meeting_runs()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await Room(site, network);
        var row = network.Last.Attendance.Single(a => a.Name == "Katarina Holm");
        Assert.Null((await Site.Read(karin, $"/meetings/{network.Last.Id}/write")).QuerySelector("[data-stamp]"));
        await site.Seed(async db =>
        {
            var meeting = await db.Meetings.Whole().SingleAsync(m => m.Id == network.Last.Id);
            meeting.GoTo(meeting.Items[0], new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
        });

        var came = await Browser.Page(await Post(karin, $"{Url(network)}/{row.Id}?handler=Arrival", []));
        var left = await Browser.Page(await Post(karin, $"{Url(network)}/{row.Id}?handler=Departure", []));

        Assert.Equal("kom under punkt 1", came.QuerySelector($"#row-{row.Id}-note")!.GetAttribute("value"));
        Assert.Equal("-", came.QuerySelector("[data-stamp]")!.GetAttribute("data-stamp"));
        Assert.Equal("kom under punkt 1, lämnade under punkt 1", left.QuerySelector($"#row-{row.Id}-note")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_misspelt_guest_is_taken_off_the_list_and_can_be_put_back()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await Room(site, network);
        var added = await Browser.Page(await Post(karin, Url(network), new() { ["name"] = "Åsa Ödmuk", ["organisation"] = "Lerum" }));
        var row = added.QuerySelector("li[data-name^='Åsa']")!.Id!.Split('-')[1];

        var removed = await Browser.Page(await Post(karin, $"{Url(network)}/{row}?handler=Removal", []));
        Assert.Null(removed.QuerySelector("li[data-name^='Åsa']"));
        var undo = removed.QuerySelector(".taken button")!;
        Assert.True(undo.HasAttribute("autofocus"));
        var page = await Site.Read(karin, $"/meetings/{network.Last.Id}/write");
        Assert.Contains("Åsa Ödmuk, Lerum är borttagen.", page.QuerySelector(".taken")!.TextContent, StringComparison.Ordinal);

        var back = await Browser.Page(await Post(karin, undo.GetAttribute("hx-post")!, []));
        Assert.Equal("Present", back.QuerySelector("li[data-name^='Åsa'] input:checked")!.GetAttribute("value"));
        Assert.Null(back.QuerySelector(".taken"));
    }

    [Fact]
    public async Task Without_script_the_whole_list_is_saved_and_what_cannot_be_is_shown_again()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        using var karin = await site.SignedInAs(network.Karin);
        var rows = network.Last.Attendance.ToDictionary(a => a.Name, a => a.Id);

        var saved = await Site.Html(await Site.Post(karin, $"{Url(network)}?handler=List", [($"Rows[{rows["Karin Dahl"]}].Status", "Present"), ($"Rows[{rows["Katarina Holm"]}].Status", "Absent")], Url(network)));
        Assert.Equal("Närvaron är sparad.", saved.QuerySelector(".notice")!.TextContent);
        var answer = await Site.Post(karin, $"{Url(network)}?handler=List", [($"Rows[{rows["Karin Dahl"]}].Note", "på distans"), ($"Rows[{rows["Katarina Holm"]}].Note", "är sjuk")], Url(network));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Site.Html(answer);
        Assert.Equal("är sjuk", page.QuerySelector($"#row-{rows["Katarina Holm"]}-note")!.GetAttribute("value"));
        Assert.Equal("på distans", page.QuerySelector($"#row-{rows["Karin Dahl"]}-note")!.GetAttribute("value"));
        Assert.Equal("Absent", page.QuerySelector($"#row-{rows["Katarina Holm"]} input:checked")!.GetAttribute("value"));
        Assert.Equal("0 av 1 på plats · Lerum saknas", page.QuerySelector("#attendance-summary")!.TextContent);
        Assert.Equal("Sparat", (await Site.Read(karin, $"/meetings/{network.Last.Id}/write")).QuerySelector("#state .lead")!.TextContent[..6]);
    }

    [Fact]
    public async Task Others_neither_see_nor_mark_the_list()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        foreach (var person in new[] { network.Katarina, network.Stranger })
        {
            using var other = await site.SignedInAs(person);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(Url(network))).StatusCode);
            foreach (var handler in new[] { "", "?handler=Arrival", "?handler=Departure", "?handler=Removal", "?handler=Return" })
                Assert.Equal(HttpStatusCode.NotFound, (await Site.Post(other, $"{Url(network)}/{network.Last.Attendance[0].Id}{handler}", [], "/meetings")).StatusCode);
        }

        using var karin = await Room(site, network);
        Assert.Equal(HttpStatusCode.NotFound, (await Post(karin, $"{Url(network)}/4711?handler=Removal", [])).StatusCode);
    }

    [Fact]
    public async Task A_room_that_was_finalised_meanwhile_is_told_in_words_and_gets_no_page_in_the_page()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        using var karin = await site.SignedInAs(circle.Karin, follow: false);
        var room = await Site.Read(karin, $"/meetings/{circle.MeetingId}/write");
        var review = await Site.Read(karin, $"/meetings/{circle.MeetingId}/finalisation");
        var seen = review.QuerySelector("input[name=Seen]")!.GetAttribute("value")!;
        using var frozen = await Site.Post(karin, $"/meetings/{circle.MeetingId}/finalisation", [("Send", "false"), ("Seen", seen)]);
        Assert.Equal(HttpStatusCode.Redirect, frozen.StatusCode);
        karin.DefaultRequestHeaders.Add("HX-Request", "true");
        karin.DefaultRequestHeaders.Add("RequestVerificationToken", Token(room));
        var entry = room.QuerySelector(".entry[data-kind]")!.Id!["entry-".Length..];

        var answer = await Post(karin, $"/meetings/{circle.MeetingId}/entries/{entry}/undo", []);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("none", Assert.Single(answer.Headers.GetValues("HX-Reswap")));
        Assert.Equal("""{"refused":{"sentence":"Anteckningarna är fastställda. Börja en rättelse om något ska ändras."}}""", System.Text.RegularExpressions.Regex.Unescape(Assert.Single(answer.Headers.GetValues("HX-Trigger"))));
    }

    static string Url(Network network) => $"/meetings/{network.Last.Id}/attendance";

    static async Task<HttpClient> Room(Site site, Network network)
    {
        var karin = await site.SignedInAs(network.Karin, follow: false);
        var room = await Site.Read(karin, $"/meetings/{network.Last.Id}/write");
        karin.DefaultRequestHeaders.Add("HX-Request", "true");
        karin.DefaultRequestHeaders.Add("RequestVerificationToken", Token(room));
        return karin;
    }

    static string Token(IHtmlDocument page) => page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    static async Task<HttpResponseMessage> Post(HttpClient client, string url, Dictionary<string, string> form)
    {
        using var content = new FormUrlEncodedContent(form);
        return await client.PostAsync(url, content);
    }
}
