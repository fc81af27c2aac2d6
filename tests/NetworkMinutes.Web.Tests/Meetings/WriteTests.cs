using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Tests.Meetings;

public class WriteTests
{
    [Fact]
    public async Task The_list_of_what_is_open_holds_what_was_promised_before_the_meeting_and_not_after()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        var between = Meeting.Plan(network.Body, new DateOnly(2026, 5, 8));
        between.AddItem("Balanslistan");
        await site.Seed(db =>
        {
            db.Attach(network.Body);
            db.AddRange(Promise(network.Body, new DateOnly(2026, 1, 9), "Åtgärd: Katarina Holm ringer Lerum."), Promise(network.Body, new DateOnly(2026, 9, 11), "Åtgärd: Katarina Holm ringer Ale."), between);
        });
        using var karin = await site.SignedInAs(network.Karin, follow: false);

        var room = await Site.Read(karin, $"/meetings/{between.Id}/write");

        var open = Assert.Single(room.QuerySelectorAll(".open-list li"));
        Assert.Contains("ringer Lerum", open.TextContent, StringComparison.Ordinal);
    }

    static Meeting Promise(Body body, DateOnly day, string text)
    {
        var meeting = Meeting.Plan(body, day);
        meeting.Write(meeting.AddItem("Korta punkter"), text, null, default, day);
        return meeting;
    }
}
