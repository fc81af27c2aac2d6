using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage.Tests;

public class AnnouncementTests
{
    [Fact]
    public async Task What_a_write_announces_is_told_in_order_and_can_be_read_by_then()
    {
        await using var temporary = await TemporaryStore.Create();
        var told = new List<(Announcement, int Stored)>();
        temporary.Store.Listen(announcement =>
        {
            using var db = temporary.Store.Read();
            told.Add((announcement, db.Organisations.Count()));
        });

        await temporary.Store.Write(db =>
        {
            db.Organisations.Add(new Organisation { Name = "Ale" });
            db.Announce(Agenda(1));
            db.Announce(Agenda(2));
            return Task.CompletedTask;
        });

        Assert.Equal([(Agenda(1), 1), (Agenda(2), 1)], told);
    }

    [Fact]
    public async Task A_write_that_was_rolled_back_tells_nothing()
    {
        await using var temporary = await TemporaryStore.Create();
        var told = new List<Announcement>();
        temporary.Store.Listen(told.Add);

        await Assert.ThrowsAsync<RuleBroken>(() => temporary.Store.Write(db =>
        {
            db.Announce(Agenda(1));
            throw new RuleBroken(Rule.Conflict, "Nej.");
        }));

        Assert.Empty(told);
    }

    static MeetingChanged Agenda(int meeting) => new(new MeetingChange(meeting, ChangedPart.Agenda));
}
