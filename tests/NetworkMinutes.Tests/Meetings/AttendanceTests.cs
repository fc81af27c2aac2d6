using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Tests.Meetings;

public class AttendanceTests
{
    private readonly Room room = new();

    private Attendance Anna => room.Meeting.Attendance.Single(a => a.Person == room.AnnaBerglund);

    [Theory]
    [InlineData("sjuk")]
    [InlineData("Sjukskriven t.o.m. fredag")]
    [InlineData("VAB")]
    [InlineData("vabbar")]
    [InlineData("vård av sjukt barn")]
    [InlineData("föräldraledig")]
    [InlineData("på semester")]
    [InlineData("ersätter Lena Ståhl, som är förkyld")]
    [InlineData("kan inte på grund av annat möte")]
    [InlineData("p.g.a. krock")]
    [InlineData("hos tandläkaren")]
    public void Why_somebody_is_away_is_never_stored(string note)
    {
        var broken = Assert.Throws<RuleBroken>(() => room.Meeting.Note(Anna, note));

        Assert.Equal((Rule.Invalid, "Note", AbsenceReason.Sentence), (broken.Rule, broken.Field, broken.Message));
        Assert.Equal("", Anna.Note);
    }

    [Theory]
    [InlineData("på distans")]
    [InlineData("t.o.m. punkt 5")]
    [InlineData("ersätter Lena Ståhl")]
    [InlineData("chef för hälso- och sjukvården, sjuksköterska")]
    [InlineData("kommunens överläkare, Barn- och utbildning")]
    [InlineData("Vabenius, föredrar om sjuktransporter")]
    public void What_says_something_else_is_kept(string note)
    {
        room.Meeting.Note(Anna, note);
        Assert.Equal(note, Anna.Note);
    }

    [Fact]
    public void A_status_that_is_none_is_refused()
    {
        Assert.Equal(Rule.Invalid, Assert.Throws<RuleBroken>(() => room.Meeting.Mark(Anna, (AttendanceStatus)99)).Rule);
        Assert.Equal(MeetingState.Planned, room.Meeting.State);
    }

    [Fact]
    public void A_misspelt_guest_is_taken_off_and_can_be_put_back_as_the_row_stood()
    {
        var guest = room.Meeting.Call(new Person { Name = "Åsa Ödmjuk" }, null, AttendanceCapacity.Guest);
        room.Meeting.Arrive(guest);

        var taken = room.Meeting.TakeOff(guest);
        Assert.DoesNotContain(room.Meeting.Attendance, a => a.Name == "Åsa Ödmjuk");
        var back = room.Meeting.PutBack(taken);

        Assert.Equal((AttendanceStatus.Present, AttendanceCapacity.Guest, "kom senare", guest.Position), (back.Status, back.Capacity, back.Note, back.Position));
        Assert.Empty(room.Meeting.TakenOff);
    }

    [Fact]
    public void Who_is_called_again_comes_back_with_what_was_noted()
    {
        room.Meeting.Note(Anna, "på distans");
        room.Meeting.TakeOff(Anna);

        Assert.Equal("på distans", room.Meeting.Call(room.AnnaBerglund, null, AttendanceCapacity.Member).Note);
        Assert.Single(room.Meeting.Attendance, a => a.Person == room.AnnaBerglund);
        Assert.Empty(room.Meeting.TakenOff);
    }

    [Fact]
    public void Who_stood_in_finalised_minutes_is_only_taken_off_in_a_correction()
    {
        room.Write("Något.");
        room.Meeting.TakeOff(room.Meeting.Attendance[^1]);
        room.Meeting.Finalise(room.Karin, "", "{}", [], "a.docx", Room.Noon);

        Assert.Empty(room.Meeting.TakenOff);
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => room.Meeting.TakeOff(Anna)).Rule);
        room.Meeting.BeginCorrection();
        room.Meeting.TakeOff(Anna);
        Assert.Single(room.Meeting.TakenOff);
    }

    [Fact]
    public void Coming_and_leaving_are_stamped_with_the_current_item_and_follow_it_when_items_move()
    {
        var second = room.Meeting.AddItem("Avtal");
        var third = room.Meeting.AddItem("Övrigt");
        room.Meeting.GoTo(second, Room.Noon);
        room.Meeting.Note(Anna, "på distans");
        room.Meeting.Arrive(Anna);
        room.Meeting.GoTo(third, Room.Noon);
        room.Meeting.Leave(Anna);
        Assert.Equal((AttendanceStatus.Present, "på distans, kom under punkt 2, lämnade under punkt 3"), (Anna.Status, Anna.Note));

        room.Meeting.Move(third, -1);

        Assert.Equal("på distans, kom under punkt 3, lämnade under punkt 2", Anna.Note);
    }

    [Fact]
    public void A_stamp_given_again_replaces_the_one_before()
    {
        room.Meeting.Arrive(Anna);
        Assert.Equal("kom senare", Anna.Note);
        room.Meeting.GoTo(room.Item, Room.Noon);
        room.Meeting.Arrive(Anna);
        room.Meeting.Leave(Anna);
        room.Meeting.Leave(Anna);
        Assert.Equal("kom under punkt 1, lämnade under punkt 1", Anna.Note);
    }

    [Fact]
    public void Who_left_may_come_back()
    {
        var second = room.Meeting.AddItem("Avtal");
        var third = room.Meeting.AddItem("Övrigt");
        room.Meeting.Note(Anna, "på distans");
        room.Meeting.GoTo(room.Item, Room.Noon);
        room.Meeting.Leave(Anna);
        Assert.True(PartialPresence.HasLeft(Anna.Note));
        room.Meeting.Arrive(Anna);
        Assert.Equal("på distans", Anna.Note);

        room.Meeting.Leave(Anna);
        room.Meeting.GoTo(second, Room.Noon);
        room.Meeting.Arrive(Anna);
        Assert.Equal("på distans, lämnade under punkt 1, kom tillbaka under punkt 2", Anna.Note);
        Assert.False(PartialPresence.HasLeft(Anna.Note));
        room.Meeting.GoTo(third, Room.Noon);
        room.Meeting.Leave(Anna);
        Assert.Equal("på distans, lämnade under punkt 1, kom tillbaka under punkt 2, lämnade under punkt 3", Anna.Note);
    }
}
