using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.ActionItems;

/// <summary>Going through what is still open, at the start of a later meeting of the body (E7).</summary>
public partial class ActionItem
{
    /// <summary>What was said of it at that meeting; null while it has not come up.</summary>
    public FollowUp? GoneThroughAt(int meetingId) => FollowUps.FirstOrDefault(f => f.MeetingId == meetingId);

    /// <param name="done">Done, or goes on.</param>
    public void GoThrough(Meeting meeting, bool done, Person by, DateTimeOffset at)
    {
        MustBelongTo(meeting);
        TakeBack(meeting);
        if (!IsOpen) throw new RuleBroken(Rule.Conflict, "Åtgärden är inte längre öppen.");
        var said = done ? SetStatus(ActionStatus.Done, by, "", at) : Add(by, at, done: false, "Fortsätter.");
        said.MeetingId = meeting.Id;
    }

    /// <summary>As if it had not come up at that meeting.</summary>
    public void UndoGoingThrough(Meeting meeting)
    {
        MustBelongTo(meeting);
        TakeBack(meeting);
    }

    private void MustBelongTo(Meeting meeting)
    {
        meeting.MustBeOpen();
        if (meeting.BodyId != Meeting.BodyId || meeting == Meeting || (meeting.Id != 0 && meeting.Id == MeetingId)) throw new RuleBroken(Rule.NotFound, "Åtgärden hör inte till det här mötets balanslista.");
    }

    private void TakeBack(Meeting meeting)
    {
        if (GoneThroughAt(meeting.Id) is not { } said) return;
        var setStatus = said.SetsStatus is not null && FollowUps.Where(f => f.SetsStatus is not null).MaxBy(f => f.At) == said;
        FollowUps.Remove(said);
        if (setStatus) Status = StatusAsSaid();
    }

    /// <summary>What was last decided about it, else what the text makes it.</summary>
    private ActionStatus StatusAsSaid() => FollowUps.Where(f => f.SetsStatus is not null).MaxBy(f => f.At)?.SetsStatus ?? (Kind == ActionKind.Waiting ? ActionStatus.Waiting : ActionStatus.Open);
}
