using NetworkMinutes.ActionItems;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;
using NetworkMinutes.Tests.Meetings;

namespace NetworkMinutes.Tests.ActionItems;

public class GoingThroughTests
{
    private readonly Room room = new();
    private readonly ActionItem action;
    private readonly Meeting later;

    public GoingThroughTests()
    {
        room.Write("Åtgärd: Anna Berglund skickar rutinen före sommaren.");
        action = room.Meeting.Actions.Single();
        later = Meeting.PlanAfter(room.Meeting, room.Body, new DateOnly(2027, 1, 29));
        later.AddItem("Välkomna");
        later.AddItem("Balanslistan");
    }

    [Fact]
    public void What_is_done_is_done_and_can_be_taken_back()
    {
        action.GoThrough(later, done: true, room.Karin, Room.Noon);
        Assert.Equal(ActionStatus.Done, action.Status);
        Assert.NotNull(action.GoneThroughAt(later.Id));

        action.UndoGoingThrough(later);

        Assert.Equal(ActionStatus.Open, action.Status);
        Assert.Empty(action.FollowUps);
    }

    [Fact]
    public void What_goes_on_stays_open_and_the_last_word_counts()
    {
        action.GoThrough(later, done: false, room.Karin, Room.Noon);
        action.GoThrough(later, done: false, room.Karin, Room.Noon);
        Assert.Equal((ActionStatus.Open, 1), (action.Status, action.FollowUps.Count));

        action.GoThrough(later, done: true, room.Karin, Room.Noon);
        action.GoThrough(later, done: false, room.Karin, Room.Noon);
        Assert.Equal((ActionStatus.Open, 1), (action.Status, action.FollowUps.Count));
    }

    [Fact]
    public void What_was_dropped_meanwhile_does_not_come_back()
    {
        action.SetStatus(ActionStatus.Waiting, room.Karin, "", Room.Noon);
        action.GoThrough(later, done: true, room.Karin, Room.Noon.AddMinutes(1));
        action.UndoGoingThrough(later);
        Assert.Equal(ActionStatus.Waiting, action.Status);

        action.SetStatus(ActionStatus.Dropped, room.Karin, "", Room.Noon.AddMinutes(2));
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => action.GoThrough(later, done: true, room.Karin, Room.Noon)).Rule);
    }

    [Fact]
    public void It_is_gone_through_at_a_later_meeting_of_the_body_only() =>
        Assert.Equal(Rule.NotFound, Assert.Throws<RuleBroken>(() => action.GoThrough(room.Meeting, done: true, room.Karin, Room.Noon)).Rule);

    [Fact]
    public void The_minutes_say_what_was_done_and_what_goes_on_under_their_item()
    {
        action.GoThrough(later, done: true, room.Karin, Room.Noon);

        var section = MinutesDocumentBuilder.Build(later, "Utkast", Room.Today, [action]).Sections[1];

        Assert.Equal("Klart", Assert.IsType<SubheadingBlock>(section.Blocks[0]).Text);
        Assert.Equal(["Anna Berglund skickar rutinen före sommaren. (Anna Berglund, Härryda)"], Assert.IsType<ListBlock>(section.Blocks[1]).Points);
        later.RemoveItem(later.Items[1]);
        Assert.Equal("Öppet sedan tidigare", MinutesDocumentBuilder.Build(later, "Utkast", Room.Today, [action]).Sections[0].Title);
    }
}
