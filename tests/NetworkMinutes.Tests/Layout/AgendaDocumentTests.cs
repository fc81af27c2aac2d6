using NetworkMinutes.ActionItems;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.Tests.Meetings;

namespace NetworkMinutes.Tests.Layout;

public class AgendaDocumentTests
{
    private static readonly DateOnly Called = new(2027, 1, 8);
    private readonly Room room = new();
    private readonly Meeting coming;
    private readonly ActionItem open;

    public AgendaDocumentTests()
    {
        room.Write("Åtgärd: Anna Berglund skickar rutinen före sommaren.");
        room.Meeting.SetNextTime(new("", "Introduktion", "Läs guiden."));
        open = room.Meeting.Actions.Single();
        coming = Meeting.PlanAfter(room.Meeting, room.Body, new DateOnly(2027, 1, 29));
        coming.SetFacts(MeetingFacts.Of(coming) with { Start = new TimeOnly(13, 0), End = new TimeOnly(15, 0), Place = "Härryda" }, Room.Today);
        coming.Prepare(coming.AddItem("Välkomna"), new(null, null, 10));
        coming.Prepare(coming.AddItem("Guiden"), new("Ulf Sandgren, Partille", AgendaItemKind.Decision, 30));
        coming.Attach(coming.Items[1], "Guiden.pdf", "%PDF-"u8.ToArray(), 1, Room.Noon);
        room.Karin.GiveAddress("karin.dahl@gr.example");
    }

    [Fact]
    public void The_notice_says_when_where_what_who_and_how_long()
    {
        var document = Document();

        Assert.Equal("Kallelse Nätverket äldreomsorg 2027-01-29.docx", document.WordFileName());
        Assert.Equal(["Tid: Fredag den 29 januari 2027, kl. 13.00–15.00", "Plats: Härryda", "Tema: Introduktion", "Förhinder: Säg till Karin Dahl, karin.dahl@gr.example. Du behöver inte skriva varför."], document.Facts.Select(f => $"{f.Term}: {f.Value}"));
        Assert.Equal("Läs guiden.", document.Preparation);
        Assert.Equal(("2", "Guiden", "Beslut", "Ulf Sandgren, Partille", "13.10–13.40"), (document.Rows[1].Number, document.Rows[1].Title, document.Rows[1].Kind, document.Rows[1].Presenter, document.Rows[1].Time));
        Assert.Equal([1], document.Rows[1].Attachments);
        Assert.Equal([new AttachedFile(0, "Guiden.pdf", "2")], document.Attachments);
        Assert.Equivalent(document, FrozenDocument.ReadAgenda(FrozenDocument.Write(document)));
    }

    [Theory]
    [InlineData("senast den 6 december", "Försenad: senast den 6 december 2026")]
    [InlineData("i november", "Försenad: i november (gick ut den 30 november 2026)")]
    [InlineData("senast den 4 januari", "Försenad: senast den 4 januari")]
    [InlineData("före sommaren", "före sommaren")]
    [InlineData("senast den 12 mars 2028", "senast den 12 mars 2028")]
    [InlineData("våren 2028", "våren 2028")]
    [InlineData("snarast", "snarast")]
    public void What_is_open_says_that_it_is_late_and_which_year(string due, string said)
    {
        room.Write($"Åtgärd: Anna Berglund skickar rutinen {due}.");
        Assert.Equal(said, OpenTime.Words(room.Meeting.Actions.Last(), new DateOnly(2027, 1, 29), Called));
    }

    [Fact]
    public void Each_gets_a_mail_with_the_agenda_and_their_own_open_actions()
    {
        var mail = new AgendaMail(coming, Document(), [open], 1, "Kallelse.docx", "https://minutes.example/", "Karin Dahl, GR", Called);
        var anna = new Recipient("anna@harryda.example", "Anna Berglund", "Härryda", room.AnnaBerglund, "", Reads: true);

        Assert.Equal("Kallelse Nätverket äldreomsorg 2027-01-29", mail.Subject);
        Assert.Equal(
            """
            Hej Anna!

            Välkommen till möte i Nätverket äldreomsorg:

            Tid: Fredag den 29 januari 2027, kl. 13.00–15.00
            Plats: Härryda
            Tema: Introduktion

            Att göra före mötet:
            Läs guiden.

            Det här har du lovat och är öppet sedan tidigare möten:
            - Anna Berglund skickar rutinen före sommaren.
              Klart: före sommaren
              https://minutes.example/actions/0

            Dagordning
            1 Välkomna (13.00–13.10)
            2 Guiden (beslut, Ulf Sandgren, Partille, 13.10–13.40)

            Hela kallelsen följer med som Word-fil: Kallelse.docx

            Läs den och hämta bilagorna i webbläsaren:
            https://minutes.example/meetings/0

            Kan du inte komma? Säg till Karin Dahl, karin.dahl@gr.example. Du behöver inte skriva varför.

            Vänliga hälsningar
            Karin Dahl, GR

            """.ReplaceLineEndings("\n"),
            mail.TextTo(anna));
        Assert.DoesNotContain("lovat", mail.TextTo(anna with { Person = room.Ulf }), StringComparison.Ordinal);
        Assert.StartsWith("Uppdaterad kallelse", (mail with { Version = 2 }).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void Sending_freezes_it_and_a_second_time_is_an_update()
    {
        Assert.Equal("Kallelse den 8 januari 2027", coming.AgendaStatus(new DateOnly(2027, 1, 8)));
        var sent = coming.SendAgenda(room.Karin, "{}", [1, 2], "Kallelse.docx", Room.Noon);

        Assert.Equal((1, Room.Noon, "Kallelse"), (sent.Version, coming.AgendaSentAt, sent.Name));
        Assert.Equal("Uppdaterad kallelse den 8 januari 2027", coming.AgendaStatus(new DateOnly(2027, 1, 8)));
        Assert.Equal(2, coming.SendAgenda(room.Karin, "{}", [1, 2], "Kallelse.docx", Room.Noon).Version);
    }

    [Fact]
    public void An_empty_agenda_or_a_meeting_that_is_over_is_not_called()
    {
        var empty = Meeting.Plan(room.Body, new DateOnly(2027, 1, 29));
        Assert.Equal(Rule.Invalid, Assert.Throws<RuleBroken>(empty.MustHaveAgendaToSend).Rule);
        room.Meeting.Finalise(room.Karin, "", "{}", [], "a.docx", Room.Noon);
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(room.Meeting.MustHaveAgendaToSend).Rule);
    }

    private AgendaDocument Document() => AgendaDocumentBuilder.Build(coming, [open], room.Karin, "Kallelse den 8 januari 2027", Called);
}
