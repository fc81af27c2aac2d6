using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage.Writing;

namespace NetworkMinutes.Storage.Tests;

/// <summary>A meeting stays loaded between saves of its texts, and nobody can tell.</summary>
public sealed class LoadedMeetingTests : IAsyncLifetime
{
    private const string Promise = "Åtgärd: Anna bjuder in till ett första möte i maj.";
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 20);

    private TemporaryStore temporary = null!;

    public async ValueTask InitializeAsync()
    {
        temporary = await TemporaryStore.Create();
        await temporary.Store.Write(db =>
        {
            var body = new Body { Name = "Nätverket äldreomsorg" };
            body.Seat(new Person { Name = "Anna Berglund", Organisation = new Organisation { Name = "Härryda", Kind = OrganisationKind.Municipality } }, MembershipRole.Member, null);
            var meeting = Meeting.Plan(body, Today);
            meeting.CallMembers(Today);
            meeting.AddItem("Introduktion");
            meeting.AddItem("Övriga frågor");
            db.Add(meeting);
            return Task.CompletedTask;
        });
    }

    public async ValueTask DisposeAsync() => await temporary.DisposeAsync();

    [Fact]
    public async Task Saves_one_after_another_keep_to_one_revision_and_one_entry()
    {
        var first = await Write(0, Promise);
        var second = await Write(0, $"{Promise} Dialog om läget.");
        Assert.Equal(first, second);

        var meeting = await Stored();
        Assert.Equal("Anna Berglund, Härryda", Assert.Single(meeting.Actions).Owners.Single().Display);
        await using var db = temporary.Store.Read();
        Assert.Equal([$"{Promise} Dialog om läget."], await db.Revisions.Select(r => r.Text).ToListAsync());
    }

    [Fact]
    public async Task What_others_change_between_is_known_to_the_next_save()
    {
        await Write(0, Promise);
        await temporary.Store.Write(async db =>
        {
            var meeting = await db.Meetings.Whole().SingleAsync();
            meeting.Actions.Single().Dismiss();
            meeting.RemoveItem(meeting.Item(2));
            meeting.Call(new Person { Name = "Bo Ek" }, null, AttendanceCapacity.Guest);
        });
        await Write(0, $"{Promise}\nÅtgärd: Bo bokar lokal.");

        var stored = await Stored();
        Assert.Equal([Standing.Dismissed, Standing.Recorded], stored.Entries.OrderBy(e => e.SpanStart).Select(e => e.Standing));
        Assert.Equal("Bo Ek", stored.Actions.Single(a => a.IsRecorded).Owners.Single().Person?.Name);
        Assert.Single(stored.Items);
    }

    [Fact]
    public async Task What_another_program_writes_is_known_to_the_next_save()
    {
        await Write(0, Promise);
        await using (var connection = new SqliteConnection($"Data Source={temporary.File.Path}"))
        {
            await connection.OpenAsync();
            var command = connection.CreateCommand();
            command.CommandText = "UPDATE Items SET Text = 'Från ett annat program.', Revision = Revision + 1 WHERE Position = 1";
            await command.ExecuteNonQueryAsync();
        }

        await temporary.Store.WriteMeeting(1, (_, meeting) =>
        {
            Assert.Equal("Från ett annat program.", meeting!.Agenda.Last().Text);
            return Task.FromResult(new ItemWork<bool>([], () => true));
        });
    }

    [Fact]
    public async Task A_save_that_breaks_leaves_nothing_behind_for_the_next()
    {
        await Write(0, Promise);
        await Assert.ThrowsAsync<RuleBroken>(() => temporary.Store.WriteMeeting<bool>(1, (_, meeting) =>
        {
            meeting!.Write(meeting.Items[0], "Aldrig sparat.", null, Now, Today);
            throw new RuleBroken(Rule.Invalid, "Nej.");
        }));
        await Write(1, "Dialog om läget.");

        Assert.Equal([Promise, "Dialog om läget."], (await Stored()).Agenda.Select(i => i.Text));
    }

    [Fact]
    public async Task An_answer_is_made_when_new_entries_have_their_ids() =>
        Assert.Equal((await Write(0, $"Beslut: Nätverket ställer sig bakom förslaget.\n{Promise}")).Order(), (await Stored()).Entries.Select(e => e.Id).Order());

    [Fact]
    public async Task More_meetings_than_stay_loaded_are_written_in_turn()
    {
        var ids = await temporary.Store.Write(async db =>
        {
            var body = await db.Bodies.SingleAsync();
            var meetings = Enumerable.Range(0, 20).Select(i => Meeting.Plan(body, Today.AddDays(i))).ToList();
            foreach (var meeting in meetings) meeting.AddItem("Nuläge");
            db.AddRange(meetings);
            await db.SaveChangesAsync();
            return meetings.ConvertAll(m => m.Id);
        });
        foreach (var text in new[] { "Ett.", "Två." })
        {
            await Task.WhenAll(ids.Select(id => temporary.Store.WriteMeeting(id, (_, meeting) =>
            {
                meeting!.Write(meeting.Items[0], text, null, Now, Today);
                return Task.FromResult(new ItemWork<bool>([meeting.Items[0]], () => true));
            })));
        }

        await using var read = temporary.Store.Read();
        Assert.Equal(20, await read.Items.CountAsync(i => i.Text == "Två."));
    }

    private Task<int[]> Write(int item, string text) => temporary.Store.WriteText(item, text, Now);

    private async Task<Meeting> Stored()
    {
        await using var db = temporary.Store.Read();
        return await db.Meetings.Whole().SingleAsync();
    }
}
