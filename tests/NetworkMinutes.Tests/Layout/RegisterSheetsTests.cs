using NetworkMinutes.Layout;
using NetworkMinutes.People;
using NetworkMinutes.Tests.Meetings;

namespace NetworkMinutes.Tests.Layout;

public class RegisterSheetsTests
{
    [Fact]
    public void A_comma_parts_persons_and_not_a_person_from_the_municipality()
    {
        var room = new Room();
        room.Write("Beslut: Nätverket nominerar Anna Berglund och Ulf Sandgren.\n\nÅtgärd: Anna Berglund och Ulf Sandgren skickar rutinen.");
        var viewer = new Viewer(1, "Karin Dahl", null, IsAdministrator: true);

        Assert.Contains(RegisterSheets.Decisions(room.Meeting.Decisions, [], viewer).Rows[0], cell => cell.Text == "Anna Berglund (Härryda), Ulf Sandgren (Partille)");
        Assert.Contains(RegisterSheets.Actions(room.Meeting.Actions, viewer).Rows[0], cell => cell.Text == "Anna Berglund (Härryda), Ulf Sandgren (Partille)");
    }
}
