using NetworkMinutes.ActionItems;
using NetworkMinutes.Messages;
using NetworkMinutes.Tests.Meetings;

namespace NetworkMinutes.Tests.Messages;

public class MinutesMailTests
{
    readonly Room room = new();

    public MinutesMailTests()
    {
        room.AnnaBerglund.GiveAddress("anna.berglund@harryda.example");
        room.Ulf.GiveAddress("ulf.sandgren@partille.example");
    }

    [Fact]
    public void Own_actions_come_first_with_what_was_said_about_when()
    {
        room.Write("Vi talade länge.\n\nÅtgärd: Anna Berglund bjuder in till ett första möte innan sommaren.\n\nÅtgärd: Ulf Sandgren skickar underlaget senast den 15 januari 2027.");

        var text = Mail().TextTo(To("Anna"));

        Assert.StartsWith("Hej Anna!\n\nDet här har du lovat:\n- Anna Berglund bjuder in till ett första möte innan sommaren.\n  Klart: innan sommaren (uppskattat: ", text, StringComparison.Ordinal);
        Assert.Contains("\n  https://minutes.example/actions/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ulf", text, StringComparison.Ordinal);
        Assert.Contains("Här är anteckningarna från Nätverket äldreomsorg fredag den 20 november 2026. De följer med som Word-fil: a.docx", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_names_its_day_is_not_called_an_estimate()
    {
        room.Write("Åtgärd: Ulf Sandgren skickar underlaget senast den 15 januari 2027.");

        Assert.Contains("Klart: senast den 15 januari 2027\n", Mail().TextTo(To("Ulf")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_done_or_only_suggested_is_nobodys_to_do()
    {
        room.Write("Åtgärd: Ulf Sandgren skickar underlaget i maj.");
        room.Meeting.Actions.Single().SetStatus(ActionStatus.Done, room.Karin, "", Room.Noon);

        Assert.DoesNotContain("lovat", Mail().TextTo(To("Ulf")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_says_so_in_the_first_line()
    {
        var mail = Mail() with { Version = 1, SentBefore = new DateOnly(2026, 11, 24) };

        Assert.StartsWith("Det här är rättelse 1 av tidigare skickade anteckningar och ersätter dem som fastställdes den 24 november 2026.\n\nHej Anna!", mail.TextTo(To("Anna")), StringComparison.Ordinal);
        Assert.Equal("Anteckningar Nätverket äldreomsorg 2026-11-20 (rättelse 1)", mail.Subject);
    }

    [Fact]
    public void Who_cannot_open_the_pages_gets_no_links()
    {
        var text = Mail().TextTo(new Recipient("registrator@gr.example", "", "", null, "", Reads: false));

        Assert.StartsWith("Hej!\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
    }

    MinutesMail Mail() => new(room.Meeting, 0, null, "a.docx", "https://minutes.example/", "Karin Dahl, GR");

    Recipient To(string firstName) => Recipients.Of(room.Meeting, Room.Today, []).Reached.Single(r => r.Name.StartsWith(firstName, StringComparison.Ordinal));
}
