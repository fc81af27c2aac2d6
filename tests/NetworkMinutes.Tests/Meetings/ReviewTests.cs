using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

public class ReviewTests
{
    private readonly Room room = new();

    [Fact]
    public void A_meeting_that_has_not_been_yet_is_remarked_on_but_not_held_back()
    {
        room.Write("Något.");

        Assert.Contains(room.Meeting.Review(Room.Today.AddDays(-1)), r => r is { Sentence: "Mötet är först fredag den 20 november 2026. Rätta datumet, om mötet redan har varit.", Blocks: false });
        Assert.DoesNotContain(Sentences(), s => s.Contains("först", StringComparison.Ordinal));
        room.Meeting.MustBeReadyToFinalise();
    }

    [Fact]
    public void What_is_asked_about_a_possible_action_is_said_in_the_review()
    {
        room.Write("Hon mejlar listan till alla i maj.");

        Assert.Contains("Punkt 1: ”Hon mejlar listan till alla i maj.” väntar på svar. Vem är ”hon”?", Sentences());
    }

    [Fact]
    public void What_the_text_says_about_the_next_meeting_is_offered_and_taken_word_for_word()
    {
        Assert.Null(room.Meeting.OfferedNextMeeting);
        room.Write(room.Meeting.AddItem("Nästa möte"), "Vi ses fredagen den 29 januari 2027 kl. 13.00 i Lerum. Tag med statistik.");

        Assert.Contains("Nästa möte står annorlunda i texten än i uppgifterna: ”Vi ses fredagen den 29 januari 2027 kl. 13.00 i …”.", Sentences());
        room.Meeting.TakeOfferedNextMeeting();

        Assert.Equal("Vi ses fredagen den 29 januari 2027 kl. 13.00 i Lerum", room.Meeting.NextMeeting);
        Assert.Null(room.Meeting.OfferedNextMeeting);
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(room.Meeting.TakeOfferedNextMeeting).Rule);
    }

    [Theory]
    [InlineData("29/1 2027 i Lerum", false)]
    [InlineData("fredag 5 februari 2027", true)]
    [InlineData("", true)]
    public void Nothing_is_offered_when_the_facts_name_the_same_day_in_other_words(string known, bool offered)
    {
        room.Write(room.Meeting.AddItem("Nästa möte"), "Den 29 januari 2027 i Lerum.");
        room.Meeting.SetFacts(MeetingFacts.Of(room.Meeting) with { NextMeeting = known }, Room.Today);

        Assert.Equal(offered, room.Meeting.OfferedNextMeeting is not null);
    }

    [Fact]
    public void A_text_without_a_day_offers_nothing()
    {
        room.Write(room.Meeting.AddItem("Nästa möte"), "Karin återkommer med tid.");
        Assert.Null(room.Meeting.OfferedNextMeeting);
        Assert.Contains("Nästa möte står inte angivet.", Sentences());
    }

    private IEnumerable<string> Sentences() => room.Meeting.Review(Room.Today).Select(r => r.Sentence);
}
