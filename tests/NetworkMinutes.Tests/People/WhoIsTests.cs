using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Tests.Meetings;

namespace NetworkMinutes.Tests.People;

public class WhoIsTests
{
    private readonly Room room = new();

    [Theory]
    [InlineData("Anna", 2)]
    [InlineData("Annas", 2)]
    [InlineData("Anna R", 1)]
    [InlineData("Anna B.", 1)]
    [InlineData("Anna Berglund", 1)]
    [InlineData("Anna Berglunds", 1)]
    [InlineData("anna berglund", 1)]
    [InlineData("Rosén", 1)]
    [InlineData("Ulf", 1)]
    [InlineData("Åsa", 0)]
    [InlineData("Anna Nordin", 0)]
    public void A_name_fits_as_many_as_it_may_mean(string words, int count) => Assert.Equal(count, WhoIs.Rank(words, room.Meeting).Count);

    [Fact]
    public void Those_in_the_room_come_before_the_absent()
    {
        room.Meeting.Mark(room.Meeting.Attendance.Single(a => a.Person == room.AnnaBerglund), AttendanceStatus.Absent);
        room.Meeting.Mark(room.Meeting.Attendance.Single(a => a.Person == room.AnnaRosen), AttendanceStatus.Present);

        Assert.Equal([room.AnnaRosen, room.AnnaBerglund], WhoIs.Rank("Anna", room.Meeting).Select(c => c.Person));
    }

    [Theory]
    [InlineData("Gbg Stad", true)]
    [InlineData("gbg stad", true)]
    [InlineData("Göteborgs Stad", true)]
    [InlineData("Göteborg", true)]
    [InlineData("Goteborg", false)]
    [InlineData("Partille", false)]
    public void An_organisation_answers_to_all_its_name_forms(string written, bool expected)
    {
        var organisation = new Organisation { Name = "Göteborg", OfficialName = "Göteborgs Stad", NameForms = ["Gbg Stad"] };
        Assert.Equal(expected, organisation.IsCalled(written));
    }

    [Theory]
    [InlineData("Hon har 850709-9805 som nummer", true)]
    [InlineData("850709 9805", true)]
    [InlineData("diarienummer 2023-00412", false)]
    [InlineData("telefon 0303-238 000", false)]
    [InlineData("850709-9806", false)]
    public void A_personal_number_is_noticed(string text, bool expected) => Assert.Equal(expected, PersonalNumber.IsIn(text));
}
