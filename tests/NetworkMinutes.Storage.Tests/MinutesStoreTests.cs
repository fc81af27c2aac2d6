using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage.Tests;

public class MinutesStoreTests
{
    [Fact]
    public async Task What_a_finished_write_stored_is_read_over_another_connection()
    {
        await using var temporary = await TemporaryStore.Create();
        await temporary.Store.Write(db => Add(db, "Ale"));

        await using var connection = new SqliteConnection($"Data Source={temporary.File.Path};Mode=ReadOnly");
        await connection.OpenAsync();
        var command = connection.CreateCommand();
        command.CommandText = "SELECT Name FROM Organisations";
        Assert.Equal("Ale", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_write_that_breaks_stores_nothing_and_harms_no_other()
    {
        await using var temporary = await TemporaryStore.Create();
        var writes = Enumerable.Range(0, 30).Select(i => temporary.Store.Write(async db =>
        {
            await Add(db, $"Organisation {i}");
            await db.SaveChangesAsync();
            if (i % 3 == 0) throw new RuleBroken(Rule.Invalid, "Nej.");
        })).ToList();
        foreach (var (write, i) in writes.Select((w, i) => (w, i)))
        {
            if (i % 3 == 0) await Assert.ThrowsAsync<RuleBroken>(() => write);
            else await write;
        }

        await using var db = temporary.Store.Read();
        Assert.Equal(20, await db.Organisations.CountAsync());
    }

    [Fact]
    public async Task Fifty_writers_at_once_all_succeed()
    {
        await using var temporary = await TemporaryStore.Create();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => temporary.Store.Write(db => Add(db, $"Organisation {i}"))));
        await using var db = temporary.Store.Read();
        Assert.Equal(50, await db.Organisations.CountAsync());
    }

    [Fact]
    public async Task The_writer_logs_ahead_and_flushes_each_commit()
    {
        await using var temporary = await TemporaryStore.Create();
        var (journal, synchronous) = await temporary.Store.Write(async db =>
            (await db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(),
            await db.Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync()));
        Assert.Equal(("wal", 2), (journal, synchronous));
    }

    [Fact]
    public async Task A_full_disk_is_told_and_the_next_write_goes_through()
    {
        await using var temporary = await TemporaryStore.Create();
        await temporary.Store.Write(db => db.Database.ExecuteSqlAsync($"PRAGMA max_page_count = 1"));
        var pages = await temporary.Store.Write(db => db.Database.SqlQuery<int>($"SELECT page_count AS Value FROM pragma_page_count").SingleAsync());
        Assert.True(pages > 1);
        await Assert.ThrowsAsync<StorageUnavailable>(() => temporary.Store.Write(db => Add(db, new string('x', 200_000))));
        await temporary.Store.Write(db => Add(db, "Ale"));
    }

    [Fact]
    public async Task A_meeting_comes_back_as_it_was_written()
    {
        await using var temporary = await TemporaryStore.Create();
        var now = new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
        var today = new DateOnly(2026, 11, 20);
        var id = (await temporary.Store.Write(db =>
        {
            var anna = new Person { Name = "Anna Berglund", Organisation = new Organisation { Name = "Härryda", Kind = OrganisationKind.Municipality } };
            var body = new Body { Name = "Nätverket äldreomsorg" };
            body.Seat(anna, MembershipRole.Member, null);
            var meeting = Meeting.Plan(body, today);
            meeting.CallMembers(today);
            var item = meeting.AddItem("Introduktion");
            meeting.Write(item, "Beslut: Nätverket ställer sig bakom förslaget.\n\nAnna Berglund bjuder in till ett första möte i maj.", null, now, today);
            db.Add(meeting);
            return Task.FromResult(meeting);
        })).Id;

        await using var db = temporary.Store.Read();
        var read = await db.Meetings.Whole().SingleAsync(m => m.Id == id);
        Assert.Equal("Nätverket ställer sig bakom förslaget.", Assert.Single(read.Decisions).Text);
        var action = Assert.Single(read.Actions);
        Assert.Equal("Anna Berglund, Härryda", Assert.Single(action.Owners).Display);
        Assert.Equal(new DateOnly(2027, 5, 31), action.Due!.Latest);
    }

    private static Task Add(MinutesDb db, string name)
    {
        db.Organisations.Add(new Organisation { Name = name });
        return Task.CompletedTask;
    }
}
