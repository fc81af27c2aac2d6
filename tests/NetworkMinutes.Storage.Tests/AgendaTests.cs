using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage.Tests;

public class AgendaTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly byte[] Pdf = "%PDF-1.7"u8.ToArray();

    [Fact]
    public async Task A_member_sees_a_meeting_and_its_attachments_once_the_agenda_is_sent_also_while_it_is_written()
    {
        await using var temporary = await TemporaryStore.Create();
        var (member, meetingId) = await Seed(temporary.Store);
        await temporary.Store.Write(async db => (await Meeting(db, meetingId)).Attach(null, "a.pdf", Pdf, member, Now));
        await temporary.Store.Write(async db => (await Meeting(db, meetingId)).GoTo((await Meeting(db, meetingId)).Items[0], Now));
        Assert.Equal((0, 0), await Seen(temporary.Store, member));

        await temporary.Store.Write(async db =>
        {
            var meeting = await Meeting(db, meetingId);
            meeting.SendAgenda(await db.People.FirstAsync(p => p.Id == member), "{}", [1, 2, 3], "Kallelse.docx", Now);
        });
        await temporary.Store.Write(async db => (await Meeting(db, meetingId)).Attach(null, "b.pdf", Pdf, member, Now));

        Assert.Equal((1, 1), await Seen(temporary.Store, member));
        await using var read = temporary.Store.Read();
        Assert.Equal([1, 2, 3], (await read.SentAgendas.Include(a => a.File).SingleAsync()).File!.Bytes);
        Assert.Equal(Pdf, (await read.Attachments.Include(a => a.File).FirstAsync()).File!.Bytes);
    }

    [Fact]
    public async Task An_attachment_outlives_its_item()
    {
        await using var temporary = await TemporaryStore.Create();
        var (member, meetingId) = await Seed(temporary.Store);
        await temporary.Store.Write(async db =>
        {
            var meeting = await Meeting(db, meetingId);
            meeting.Attach(meeting.Items[0], "a.pdf", Pdf, member, Now);
        });

        await temporary.Store.Write(async db =>
        {
            var meeting = await db.Meetings.Whole().SingleAsync(m => m.Id == meetingId);
            meeting.RemoveItem(meeting.Items[0]);
        });

        await using var read = temporary.Store.Read();
        Assert.Null((await read.Attachments.SingleAsync()).ItemId);
    }

    [Fact]
    public async Task A_row_taken_off_is_put_back_from_the_database_and_forgotten_when_the_minutes_are_finalised()
    {
        await using var temporary = await TemporaryStore.Create();
        var (_, meetingId) = await Seed(temporary.Store);
        await temporary.Store.Write(async db =>
        {
            var meeting = await Meeting(db, meetingId);
            meeting.Note(meeting.Attendance[0], "på distans");
            meeting.TakeOff(meeting.Attendance[0]);
        });
        await temporary.Store.Write(async db =>
        {
            var meeting = await Meeting(db, meetingId);
            Assert.Empty(meeting.Attendance);
            Assert.Equal("på distans", meeting.PutBack(meeting.TakenOff.Single()).Note);
        });
        await temporary.Store.Write(async db =>
        {
            var meeting = await Meeting(db, meetingId);
            meeting.TakeOff(meeting.Attendance.Single());
            meeting.Write(meeting.Items[0], "Något.", null, Now, Today);
            meeting.Finalise(await db.People.FirstAsync(), "", "{}", [1], "a.docx", Now);
        });
        await using var read = temporary.Store.Read();
        Assert.Empty(await read.Set<TakenOff>().ToListAsync());
    }

    [Fact]
    public async Task What_came_up_at_a_meeting_is_found_by_it()
    {
        await using var temporary = await TemporaryStore.Create();
        var (member, meetingId) = await Seed(temporary.Store);
        var laterId = await temporary.Store.Write(async db =>
        {
            var meeting = await Meeting(db, meetingId);
            meeting.Write(meeting.Items[0], "Åtgärd: Anna skickar rutinen.", null, Now, Today);
            var later = NetworkMinutes.Meetings.Meeting.PlanAfter(meeting, meeting.Body, Today.AddDays(70));
            db.Add(later);
            await db.SaveChangesAsync();
            return later.Id;
        });

        await temporary.Store.Write(async db =>
        {
            var action = await db.Actions.Whole().SingleAsync();
            action.GoThrough(await db.Meetings.SingleAsync(m => m.Id == laterId), done: true, await db.People.SingleAsync(p => p.Id == member), Now);
        });

        await using var read = temporary.Store.Read();
        Assert.Equal(ActionStatus.Done, Assert.Single(await read.GoneThroughAt(laterId)).Status);
        Assert.Empty(await read.GoneThroughAt(meetingId));
    }

    private static Task<Meeting> Meeting(MinutesDb db, int id) => db.Meetings.Whole().Include(m => m.TakenOff).Include(m => m.SentAgendas).WithAttachments().SingleAsync(m => m.Id == id);

    private static async Task<(int Meetings, int Attachments)> Seen(MinutesStore store, int personId)
    {
        await using var db = store.Read();
        var viewer = (await db.ViewerFor(personId, Today))!;
        return (await db.MeetingsFor(viewer).CountAsync(), await db.AttachmentsFor(viewer).CountAsync());
    }

    private static async Task<(int Member, int MeetingId)> Seed(MinutesStore store)
    {
        var meeting = await store.Write(db =>
        {
            var body = new Body { Name = "Nätverket äldreomsorg" };
            body.Seat(new Person { Name = "Anna" }, MembershipRole.Member, null);
            var meeting = NetworkMinutes.Meetings.Meeting.Plan(body, Today);
            meeting.CallMembers(Today);
            meeting.AddItem("Punkt");
            db.Add(meeting);
            return Task.FromResult(meeting);
        });
        return (meeting.Attendance[0].PersonId, meeting.Id);
    }
}
