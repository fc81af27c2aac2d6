using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

public class RunningTests
{
    private readonly Room room = new();
    private readonly AgendaItem avtal;
    private readonly AgendaItem priser;
    private readonly AgendaItem next;

    public RunningTests()
    {
        avtal = room.Meeting.AddItem("Avtal");
        priser = room.Meeting.AddItem("Priser", level: 2);
        next = room.Meeting.AddItem("Nästa möte");
        room.Meeting.SetFacts(MeetingFacts.Of(room.Meeting) with { Start = new TimeOnly(13, 0), End = new TimeOnly(15, 0) }, Room.Today);
    }

    private static DateTimeOffset At(int minutes) => Room.Noon.AddMinutes(minutes);

    private static DateTime Local(int hour, int minute = 0) => new(2026, 11, 20, hour, minute, 0);

    [Fact]
    public void The_meeting_goes_from_item_to_item_and_time_is_kept_for_each()
    {
        Assert.Equal(room.Item, room.Meeting.NextItem);
        room.Meeting.GoTo(room.Item, At(0));
        Assert.Equal((room.Item, avtal), (room.Meeting.CurrentItem, room.Meeting.NextItem));
        room.Meeting.GoTo(avtal, At(12));
        room.Meeting.GoTo(room.Item, At(20));
        room.Meeting.LeaveItem(At(23));

        Assert.Null(room.Meeting.CurrentItem);
        Assert.Equal(15, room.Meeting.TimeOf(room.Item, At(60)).Spent);
        Assert.Equal(8, room.Meeting.TimeOf(avtal, At(60)).Spent);
        Assert.Equal(MeetingState.Draft, room.Meeting.State);
    }

    [Fact]
    public void How_the_time_stands_is_said_quietly()
    {
        Assert.Equal("", room.Meeting.TimeOf(avtal, At(0)).Words);
        room.Meeting.Prepare(avtal, new AgendaItemPlan(null, null, 15));
        Assert.Equal("planerat 15 min", room.Meeting.TimeOf(avtal, At(0)).Words);
        room.Meeting.GoTo(avtal, At(0));
        Assert.Equal("planerat 15 min, 12 använda", room.Meeting.TimeOf(avtal, At(12)).Words);
        room.Meeting.GoTo(priser, At(12));
        Assert.Equal("planerat 15 min, 20 använda", room.Meeting.TimeOf(priser, At(20)).Words);
        Assert.Equal("planerat 15 min, 1 tim 20 min använda", room.Meeting.TimeOf(avtal, At(80)).Words);
        room.Meeting.GoTo(next, At(80));
        Assert.Equal("5 min använda", room.Meeting.TimeOf(next, At(85)).Words);
    }

    [Fact]
    public void A_meeting_that_nobody_ended_does_not_go_on_for_ever()
    {
        room.Meeting.GoTo(avtal, At(0));
        Assert.Equal(180, room.Meeting.TimeOf(avtal, At(3000)).Spent);
        room.Meeting.LeaveItem(At(3000));
        Assert.Equal(180, room.Meeting.TimeOf(avtal, At(4000)).Spent);
        room.Meeting.GoTo(avtal, At(-5));
        Assert.Equal(180, room.Meeting.TimeOf(avtal, At(-10)).Spent);
    }

    [Fact]
    public void Writing_takes_the_meeting_onwards_and_never_back()
    {
        Assert.True(room.Meeting.FollowWriting(avtal, At(0), Local(13)));
        Assert.False(room.Meeting.FollowWriting(room.Item, At(1), Local(13)));
        Assert.False(room.Meeting.FollowWriting(avtal, At(1), Local(13)));
        Assert.Equal(avtal, room.Meeting.CurrentItem);
        Assert.True(room.Meeting.FollowWriting(next, At(2), Local(13)));
    }

    [Fact]
    public void Notes_made_far_ahead_do_not_skip_items()
    {
        var last = room.Meeting.AddItem("Övrigt");
        room.Meeting.GoTo(room.Item, At(0));
        Assert.False(room.Meeting.FollowWriting(last, At(0), Local(13)));
        Assert.True(room.Meeting.FollowWriting(avtal, At(0), Local(13)));
        Assert.True(room.Meeting.FollowWriting(priser, At(0), Local(13)));
    }

    [Theory]
    [InlineData(12, 44, false)]
    [InlineData(12, 45, true)]
    [InlineData(15, 30, true)]
    [InlineData(15, 31, false)]
    public void Writing_before_and_after_the_meeting_is_no_running(int hour, int minute, bool on)
    {
        Assert.Equal(on, room.Meeting.IsOnAt(Local(hour, minute)));
        Assert.Equal(on, room.Meeting.FollowWriting(avtal, At(0), Local(hour, minute)));
        Assert.False(room.Meeting.IsOnAt(Local(13).AddDays(1)));
    }

    [Fact]
    public void A_finalised_meeting_is_not_run()
    {
        room.Write("Något.");
        room.Meeting.GoTo(room.Item, At(0));
        room.Meeting.Finalise(room.Karin, "", "{}", [], "a.docx", At(9));

        Assert.Null(room.Meeting.CurrentItem);
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => room.Meeting.GoTo(avtal, At(10))).Rule);
        room.Meeting.BeginCorrection();
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => room.Meeting.GoTo(avtal, At(10))).Rule);
        Assert.False(room.Meeting.FollowWriting(avtal, At(10), Local(13)));
    }

    [Fact]
    public void Times_are_planned_from_the_start_for_as_long_as_minutes_are_given()
    {
        Assert.Empty(room.Meeting.Schedule());
        room.Meeting.Prepare(room.Item, new AgendaItemPlan(null, null, 10));
        room.Meeting.Prepare(priser, new AgendaItemPlan(null, null, 35));
        var schedule = room.Meeting.Schedule();

        Assert.Equal(new PlannedTime(new(13, 0), new(13, 10)), schedule[room.Item]);
        Assert.Equal(new PlannedTime(new(13, 10), new(13, 45)), schedule[avtal]);
        Assert.Equal(new PlannedTime(new(13, 10), new(13, 45)), schedule[priser]);
        Assert.Equal(new PlannedTime(new(13, 45), null), schedule[next]);
        Assert.Equal(45, room.Meeting.PlannedMinutes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(601)]
    public void Minutes_beyond_a_day_at_work_are_refused(int minutes) =>
        Assert.Equal("Minutes", Assert.Throws<RuleBroken>(() => room.Meeting.Prepare(avtal, new AgendaItemPlan(null, null, minutes))).Field);
}
