using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Recognition.Guide;

/// <summary>The invented meeting that the examples are from.</summary>
public sealed record GuideRoom(DateOnly Day, string Body, IReadOnlyList<(string Name, string Organisation)> People)
{
    public OwnWords OwnWords { get; init; } = OwnWords.None;

    internal ReadingContext Context => Meet().ReadingContext(Day);

    internal Meeting Meet()
    {
        var body = new Body { Name = Body };
        body.Speak(TypedWords.Of(OwnWords));
        foreach (var (name, organisation) in People)
            body.Seat(new Person { Name = name, Organisation = new Organisation { Name = organisation } }, MembershipRole.Member, null);
        var meeting = Meeting.Plan(body, Day);
        meeting.CallMembers(Day);
        foreach (var row in meeting.Attendance) meeting.Mark(row, AttendanceStatus.Present);
        return meeting;
    }
}
