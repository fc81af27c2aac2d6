using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage.Tests;

public class VisibilityTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public async Task A_draft_is_its_coordinators_alone_and_what_is_finalised_its_members()
    {
        await using var temporary = await TemporaryStore.Create();
        var (member, coordinator, stranger) = await Seed(temporary.Store);
        await using var db = temporary.Store.Read();

        var seen = new Dictionary<string, (int Meetings, int Decisions)>();
        foreach (var (name, id) in new[] { ("member", member), ("coordinator", coordinator), ("stranger", stranger) })
        {
            var viewer = (await db.ViewerFor(id, Today))!;
            seen[name] = (await db.MeetingsFor(viewer).CountAsync(), await db.EntriesFor<Decision>(viewer).CountAsync());
        }

        Assert.Equal((1, 1), seen["member"]);
        Assert.Equal((2, 2), seen["coordinator"]);
        Assert.Equal((0, 0), seen["stranger"]);
    }

    [Fact]
    public async Task A_seat_that_has_ended_shows_nothing_more()
    {
        await using var temporary = await TemporaryStore.Create();
        var (member, _, _) = await Seed(temporary.Store);
        await temporary.Store.Write(async db => (await db.Memberships.SingleAsync(m => m.PersonId == member)).EndOn(Today.AddDays(-1)));
        await using var db = temporary.Store.Read();
        Assert.Empty((await db.ViewerFor(member, Today))!.Sees);
    }

    [Theory]
    [InlineData(false, 0, 1)]
    [InlineData(true, 1, 2)]
    public async Task A_draft_is_a_members_to_follow_only_where_the_body_lets_members_follow(bool follow, int drafts, int meetings)
    {
        await using var temporary = await TemporaryStore.Create();
        var (member, coordinator, stranger) = await Seed(temporary.Store);
        await temporary.Store.Write(async db => (await db.Bodies.SingleAsync(b => b.Name == "Nätverket äldreomsorg")).MembersFollow = follow);
        await using var db = temporary.Store.Read();

        var anna = (await db.ViewerFor(member, Today))!;
        Assert.Equal((drafts, meetings), (await db.MeetingsToFollowFor(anna).CountAsync(), await db.MeetingsFor(anna).CountAsync()));
        Assert.Equal(0, await db.MeetingsToWriteFor(anna).CountAsync());
        Assert.Equal(2, await db.MeetingsToFollowFor((await db.ViewerFor(coordinator, Today))!).CountAsync());
        Assert.Equal(0, await db.MeetingsToFollowFor((await db.ViewerFor(stranger, Today))!).CountAsync());
    }

    private static async Task<(int Member, int Coordinator, int Stranger)> Seed(MinutesStore store)
    {
        var people = await store.Write(db =>
        {
            var (body, other) = (new Body { Name = "Nätverket äldreomsorg" }, new Body { Name = "HR-chefsnätverket" });
            var (member, coordinator, stranger) = (new Person { Name = "Anna" }, new Person { Name = "Karin" }, new Person { Name = "Åke" });
            body.Seat(member, MembershipRole.Member, null);
            body.Seat(coordinator, MembershipRole.Coordinator, null);
            other.Seat(stranger, MembershipRole.Coordinator, null);
            db.AddRange(body, other);
            return Task.FromResult((member, coordinator, stranger));
        });
        await store.Write(async db =>
        {
            var body = await db.Bodies.Include(b => b.Memberships).ThenInclude(m => m.Person).SingleAsync(b => b.Name == "Nätverket äldreomsorg");
            foreach (var finalised in new[] { true, false })
            {
                var meeting = Meeting.Plan(body, Today);
                meeting.Write(meeting.AddItem("Punkt"), "Beslut: Nätverket ställer sig bakom förslaget.", null, Now, Today);
                if (finalised) meeting.Finalise(body.Memberships[1].Person, "", "{}", [1], "a.docx", Now);
                db.Add(meeting);
            }
        });
        return (people.member.Id, people.coordinator.Id, people.stranger.Id);
    }
}
