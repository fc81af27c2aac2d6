using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Web.Tests.Meetings;

namespace NetworkMinutes.Web.Tests.Live;

/// <summary>A draft that two may write: Karin, who coordinates the body, and Elin, who is an administrator.</summary>
internal sealed class Desk(Site site, Circle circle)
{
    public Circle Circle => circle;
    public HttpClient Karin { get; private set; } = null!;
    public HttpClient Elin { get; private set; } = null!;
    public int MeetingId => circle.MeetingId;
    public int ItemId { get; private set; }

    public static async Task<Desk> In(Site site)
    {
        var desk = new Desk(site, await Circle.In(site));
        (desk.Karin, desk.Elin) = (await site.SignedInAs(desk.Circle.Karin, follow: false), await site.SignedInAs(desk.Circle.Administrator, follow: false));
        await using var db = site.Store.Read();
        desk.ItemId = await db.Items.Where(i => i.MeetingId == desk.MeetingId).Select(i => i.Id).SingleAsync();
        return desk;
    }

    /// <summary>Karin saves the first item's text.</summary>
    public async Task Write(string text)
    {
        await using var db = site.Store.Read();
        var revision = await db.Items.Where(i => i.Id == ItemId).Select(i => i.Revision).SingleAsync();
        await Post($"/items/{ItemId}/text", ("text", text), ("revision", revision.ToString(CultureInfo.InvariantCulture)), ("writer", "her page"));
    }

    public async Task Post(string end, params (string, string)[] form)
    {
        using var answer = await Site.Post(Karin, $"/meetings/{MeetingId}{end}", form, $"/meetings/{MeetingId}/facts");
        Assert.True((int)answer.StatusCode < 400, $"{end}: {answer.StatusCode}");
    }

    public async Task<int> FirstRow()
    {
        await using var db = site.Store.Read();
        return await db.Meetings.Where(m => m.Id == MeetingId).SelectMany(m => m.Attendance).Select(a => a.Id).FirstAsync();
    }

    public async Task<int> Suggestion()
    {
        await using var db = site.Store.Read();
        return await db.Entries.Where(e => e.MeetingId == MeetingId && e.Standing == Standing.Suggested).Select(e => e.Id).FirstAsync();
    }

    public static async Task<int> MeetingOf(Site site, Person coordinator)
    {
        var meeting = 0;
        await site.Seed(async db =>
        {
            var body = await db.Bodies.SingleAsync(b => b.Memberships.Any(m => m.PersonId == coordinator.Id && m.Role == MembershipRole.Coordinator));
            var planned = Meeting.Plan(body, new DateOnly(2026, 11, 20));
            db.Add(planned);
            await db.SaveChangesAsync();
            meeting = planned.Id;
        });
        return meeting;
    }
}
