using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

public class MeetingMarkTests
{
    private readonly Room room = new();

    [Fact]
    public void A_text_that_was_written_is_told_with_its_revision() =>
        Assert.Equal([new(0, ChangedPart.Text, 0, 1)], After(m => room.Write("Karin visar förslaget.")));

    [Fact]
    public void The_same_text_again_changes_nothing()
    {
        room.Write("Karin visar förslaget.");
        Assert.Empty(After(m => room.Write("Karin visar förslaget.")));
    }

    [Fact]
    public void An_answer_to_a_suggestion_changes_the_margin_alone()
    {
        room.Write("Ulf Sandgren skickar sammanställningen till nätverket under v. 48.");
        Assert.Equal([new(0, ChangedPart.Margin)], After(m => m.Entries[0].Accept()));
    }

    [Fact]
    public void Who_is_there_changes_the_head() =>
        Assert.Equal([new(0, ChangedPart.Head)], After(m => m.Mark(m.Attendance[0], AttendanceStatus.Present)));

    [Fact]
    public void A_new_heading_or_order_changes_the_agenda()
    {
        MeetingChange[] agenda = [new(0, ChangedPart.Agenda)];
        Assert.Equal(agenda, After(m => m.Retitle(room.Item, "Inledning", Room.Today)));
        Assert.Equal(agenda, After(m => m.AddItem("Övrigt")));
        Assert.Equal(agenda, After(m => m.Move(room.Item, 1)));
        Assert.Equal(agenda, After(m => m.RemoveItem(room.Item)));
    }

    [Fact]
    public void Finalising_and_beginning_a_correction_are_told_as_such()
    {
        room.Write("Karin visar förslaget.");
        MeetingChange[] state = [new(0, ChangedPart.State)];
        Assert.Equal(state, After(m => m.Finalise(room.Karin, "", "{}", [1], "a.docx", Room.Noon)));
        Assert.Equal(state, After(m => m.BeginCorrection()));
    }

    private IReadOnlyList<MeetingChange> After(Action<Meeting> verb)
    {
        var mark = MeetingMark.Of(room.Meeting);
        verb(room.Meeting);
        return mark.ChangesTo(room.Meeting);
    }
}
