using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>An import is undone only while nothing that a person has done would go with it.</summary>
public class TakingBackTests
{
    private const string Minutes = "Anteckningar\nNätverket äldreomsorg, 12 maj 2026\nNärvarande: Anna Berg, Ale; Bo Ek, Lerum\n\n1. Språkombud\nBo Ek skickar underlaget till alla i juni.\n";
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void What_came_in_and_was_left_alone_can_go() => Imported().MustBeAsImported();

    public static TheoryData<string> Works => [.. All.Keys];

    [Theory, MemberData(nameof(Works))]
    public void Whatever_somebody_has_done_stays(string work)
    {
        var meeting = Imported();
        All[work](meeting);
        Assert.Throws<RuleBroken>(meeting.MustBeAsImported);
    }

    private static readonly Dictionary<string, Action<Meeting>> All = new()
    {
        ["text"] = m => m.Write(m.Agenda.First(), "Bo Ek skickar underlaget i maj.", 1, new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero), Today),
        ["place"] = m => m.SetFacts(new MeetingFacts { Label = m.Label, Date = m.Date, Place = "Lerum" }, Today),
        ["title"] = m => m.Retitle(m.Agenda.First(), "Ombud", Today),
        ["attendance"] = m => m.Mark(m.Attendance[0], AttendanceStatus.Absent),
        ["answer"] = m => m.Entries[0].Dismiss(),
        ["item"] = m => m.AddItem("Övriga frågor"),
    };

    private static Meeting Imported() =>
        Meeting.Import(new Body { Name = "Nätverket äldreomsorg" }, MinutesText.Read(Minutes, new ReadingContext(Today)), new([], []), null, DateTimeOffset.UnixEpoch, Today);
}
