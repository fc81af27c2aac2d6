using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetworkMinutes.Meetings;
using NetworkMinutes.Web.Tests.Meetings;

namespace NetworkMinutes.Web.Tests.Live;

public class StreamTests
{
    [Fact]
    public async Task Who_has_a_meeting_open_hears_that_an_item_was_written_and_not_what()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        await using var elin = await Listener.Open(desk.Elin, $"at={desk.MeetingId}");

        await desk.Write("Hemligt tills vidare.");

        var (told, _) = await elin.Next("change");
        Assert.Equal(("text", desk.ItemId, 2), (told.GetProperty("part").GetString(), told.GetProperty("item").GetInt32(), told.GetProperty("revision").GetInt32()));
        Assert.Equal(elin.Edition(desk.MeetingId), told.GetProperty("before").GetString());
        Assert.DoesNotContain("Hemligt", told.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Hemligt tills vidare.", await desk.Elin.GetStringAsync($"/meetings/{desk.MeetingId}/room?part={desk.ItemId}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happened_while_away_shows_in_the_edition_that_the_stream_begins_with()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        string before;
        await using (var first = await Listener.Open(desk.Elin, $"meeting={desk.MeetingId}")) before = first.Edition(desk.MeetingId);

        await using (var nothingNew = await Listener.Open(desk.Elin, $"meeting={desk.MeetingId}")) Assert.Equal(before, nothingNew.Edition(desk.MeetingId));
        await desk.Write("Skrivet medan ingen lyssnade.");

        await using var again = await Listener.Open(desk.Elin, $"meeting={desk.MeetingId}");
        Assert.NotEqual(before, again.Edition(desk.MeetingId));
        Assert.Contains("medan ingen lyssnade", await desk.Elin.GetStringAsync($"/meetings/{desk.MeetingId}/room?part=whole"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_kind_of_change_is_told_as_what_it_is()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        await using var elin = await Listener.Open(desk.Elin, $"meeting={desk.MeetingId}");

        await desk.Post($"/items", ("title", "Övrigt"), ("level", "1"));
        Assert.Equal("agenda", await Part(elin));
        var row = await desk.FirstRow();
        await desk.Post($"/attendance/{row}", ($"Rows[{row}].Status", "Excused"));
        Assert.Equal("head", await Part(elin));
        await desk.Post($"/facts", ("Date", "2026-11-20"), ("Place", "Vinga"), ("Label", "Anteckningar"));
        Assert.Equal("head", await Part(elin));
        await desk.Write("Anna Berglund skickar sammanställningen till nätverket under v. 48.");
        Assert.Equal("text", await Part(elin));
        await desk.Post($"/entries/{await desk.Suggestion()}/acceptance");
        Assert.Equal("margin", await Part(elin));
        await FinalisationTests.Finalise(desk.Karin, desk.Circle, ("Send", "false"));
        Assert.Equal("state", await Part(elin));
        await desk.Post("/correction");
        Assert.Equal("state", await Part(elin));

        static async Task<string?> Part(Listener listener) => (await listener.Next("change")).Data.GetProperty("part").GetString();
    }

    [Fact]
    public async Task Who_has_a_draft_open_hears_that_it_was_read_again_with_the_networks_own_words()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        await desk.Write("Piketten pingar alla medlemmar.");
        await using var elin = await Listener.Open(desk.Elin, $"meeting={desk.MeetingId}");

        using var answer = await Site.Post(desk.Karin, $"/bodies/{desk.Circle.BodyId}/words", [("Promises", "pinga"), ("Decisions", ""), ("DecisionLabels", ""), ("Owners", "piketten")], $"/bodies/{desk.Circle.BodyId}/words");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        var (told, _) = await elin.Next("change");
        Assert.Equal(("margin", desk.ItemId), (told.GetProperty("part").GetString(), told.GetProperty("item").GetInt32()));
    }

    [Fact]
    public async Task A_meeting_that_is_not_yours_is_not_found()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        foreach (var person in new[] { desk.Circle.Anna, desk.Circle.Stranger })
        {
            using var client = await site.SignedInAs(person, follow: false);
            Assert.Equal(HttpStatusCode.NotFound, await Listener.Refused(client, $"meeting={desk.MeetingId}"));
            Assert.Equal(HttpStatusCode.NotFound, await Listener.Refused(client, $"at={desk.MeetingId}.{desk.ItemId}"));
            foreach (var end in new[] { "room?part=whole", $"room?part={desk.ItemId}", "sheet?part=whole", "company", "projector" })
                Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/meetings/{desk.MeetingId}/{end}")).StatusCode);
        }

        using var visitor = site.Visitor(follow: false);
        visitor.DefaultRequestHeaders.Accept.ParseAdd("text/event-stream");
        Assert.Equal(HttpStatusCode.Unauthorized, await Listener.Refused(visitor, $"meeting={desk.MeetingId}"));
    }

    [Fact]
    public async Task A_stream_tells_nothing_of_meetings_that_are_not_yours()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        using var stranger = await site.SignedInAs(desk.Circle.Stranger);
        var own = await Desk.MeetingOf(site, desk.Circle.Stranger);
        await using var stream = await Listener.Open(stranger, $"meeting={own}&meeting={desk.MeetingId}");

        await desk.Write("Inte för andra.");
        await site.Seed(db => db.Announce(new Storage.MeetingChanged(new(own, ChangedPart.Head))));

        var (told, others) = await stream.Next("change");
        Assert.Equal((own, 0), (told.GetProperty("meeting").GetInt32(), others));
        Assert.Single(stream.Hello.GetProperty("meetings").EnumerateObject());
    }

    [Fact]
    public async Task A_seat_that_is_ended_ends_the_stream()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        await using var karin = await Listener.Open(desk.Karin, $"at={desk.MeetingId}");
        await using var db = site.Store.Read();
        var seat = await db.Memberships.SingleAsync(m => m.PersonId == desk.Circle.Karin.Id);

        var url = $"/bodies/{desk.Circle.BodyId}/members/{seat.Id}";
        await Site.Post(desk.Elin, url, [("Role", "Coordinator"), ("To", "2026-11-21")]);

        Assert.True(await karin.Ends());
        Assert.Equal(HttpStatusCode.NotFound, await Listener.Refused(desk.Karin, $"at={desk.MeetingId}"));
    }

    [Fact]
    public async Task A_seat_that_ends_without_anybody_telling_ends_the_stream_too()
    {
        await using var site = new Site(services: services => services.AddSingleton<TimeProvider>(new Hastened()));
        var desk = await Desk.In(site);
        await using var karin = await Listener.Open(desk.Karin, $"at={desk.MeetingId}");

        await site.Seed(async db => (await db.Memberships.SingleAsync(m => m.PersonId == desk.Circle.Karin.Id)).EndOn(new DateOnly(2026, 11, 21)));

        Assert.True(await karin.Ends());
    }

    [Fact]
    public async Task A_program_that_stops_ends_its_streams()
    {
        var site = new Site();
        var desk = await Desk.In(site);
        await using var stream = await Listener.Open(desk.Karin, $"at={desk.MeetingId}");

        await site.Stop().WaitAsync(TimeSpan.FromSeconds(10));

        Assert.True(await stream.Ends());
        await site.DisposeAsync();
    }

    /// <summary>The tests' day, with timers that go a hundred times as fast.</summary>
    private sealed class Hastened : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime / 100, period > TimeSpan.Zero ? period / 100 : period);
    }
}
