using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

public class NextTimeTests
{
    private readonly Room room = new();

    [Fact]
    public void Theme_and_homework_lead_over_to_the_next_meeting()
    {
        room.Meeting.SetNextTime(new("Den 29 januari 2027", " Introduktion ", "Läs guiden.\n\n Tala med HR. "));

        var next = Meeting.PlanAfter(room.Meeting, room.Body, new DateOnly(2027, 1, 29));

        Assert.Equal(("Introduktion", "Läs guiden.\nTala med HR."), (next.Theme, next.Preparation));
        Assert.Equal(("", "", ""), (next.NextTheme, next.Homework, next.NextMeeting));
    }

    [Fact]
    public void A_meeting_that_is_planned_already_follows_until_somebody_writes_otherwise_there()
    {
        var next = Meeting.PlanAfter(room.Meeting, room.Body, new DateOnly(2027, 1, 29));
        LeadOver("Introduktion", "Läs guiden.");
        Assert.Equal(("Introduktion", "Läs guiden."), (next.Theme, next.Preparation));

        next.SetFacts(MeetingFacts.Of(next) with { Theme = "Språk" }, Room.Today);
        LeadOver("Något annat", "Läs guiden. Ring HR.");
        Assert.Equal(("Språk", "Läs guiden. Ring HR."), (next.Theme, next.Preparation));

        void LeadOver(string theme, string homework)
        {
            var before = new NextTime(room.Meeting.NextMeeting, room.Meeting.NextTheme, room.Meeting.Homework);
            room.Meeting.SetNextTime(new("", theme, homework));
            room.Meeting.LeadOverTo(next, before);
        }
    }

    [Fact]
    public void Homework_that_is_too_long_is_refused_at_its_field() =>
        Assert.Equal("Homework", Assert.Throws<RuleBroken>(() => room.Meeting.SetNextTime(new("", "", new string('x', 1001)))).Field);

    [Fact]
    public void An_item_that_goes_on_stands_on_the_next_agenda_before_what_closes_it()
    {
        room.Body.StandingItems = ["Välkomna", "Balanslistan", "Övriga frågor", "Nästa möte"];
        room.Meeting.Continue(room.Item, nextTime: true);

        Assert.Equal(["Välkomna", "Balanslistan", "Introduktion", "Övriga frågor", "Nästa möte"], Meeting.SuggestedAgenda(room.Body, room.Meeting, []));
        room.Body.StandingItems = [];
        Assert.Equal(["Introduktion"], Meeting.SuggestedAgenda(room.Body, room.Meeting, ["Välkomna"]));
        Assert.Equal(["Välkomna"], Meeting.SuggestedAgenda(room.Body, null, ["Välkomna"]));
    }
}
