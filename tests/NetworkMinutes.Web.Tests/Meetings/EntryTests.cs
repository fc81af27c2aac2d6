using System.Net;
using Microsoft.EntityFrameworkCore;

namespace NetworkMinutes.Web.Tests.Meetings;

public class EntryTests
{
    [Fact]
    public async Task Only_an_action_has_an_owner_to_choose()
    {
        await using var site = new Site();
        var circle = await Circle.In(site);
        await using var db = site.Store.Read();
        var decision = await db.Decisions.SingleAsync();
        using var karin = await site.SignedInAs(circle.Karin, follow: false);

        using var answer = await Site.Post(karin, $"/meetings/{circle.MeetingId}/entries/{decision.Id}/owner", [("ownerId", "1"), ("personId", $"{circle.Anna.Id}")], $"/meetings/{circle.MeetingId}/facts");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
