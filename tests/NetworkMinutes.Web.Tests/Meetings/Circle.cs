using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Tests.Meetings;

/// <summary>A network with a coordinator, three members (one absent, one without an address), a stranger, and a written draft.</summary>
internal sealed class Circle
{
    static readonly DateTimeOffset Then = new(2026, 11, 20, 14, 0, 0, TimeSpan.Zero);

    public Person Karin { get; private set; } = null!;
    public Person Anna { get; private set; } = null!;
    public Person Mikael { get; private set; } = null!;
    public Person Petra { get; private set; } = null!;
    public Person Stranger { get; private set; } = null!;
    public Person Administrator { get; private set; } = null!;
    public int MeetingId { get; private set; }
    public int PlannedId { get; private set; }
    public int BodyId { get; private set; }

    public static async Task<Circle> In(Site site)
    {
        var circle = new Circle();
        await site.Seed(circle.Write);
        return circle;
    }

    async Task Write(MinutesDb db)
    {
        var gr = new Organisation { Name = "GR", OfficialName = "Göteborgsregionen", Kind = OrganisationKind.MunicipalAssociation };
        var harryda = new Organisation { Name = "Härryda", OfficialName = "Härryda kommun", Kind = OrganisationKind.Municipality };
        var ockero = new Organisation { Name = "Öckerö", OfficialName = "Öckerö kommun", Kind = OrganisationKind.Municipality };
        Karin = Someone("Karin Dahl", gr, "karin.dahl@gr.example");
        Anna = Someone("Anna Berglund", harryda, "anna.berglund@harryda.example");
        Mikael = Someone("Mikael Öst", ockero, "mikael.ost@ockero.example");
        Petra = Someone("Petra Lindahl", harryda, null);
        Stranger = Someone("Sofia Granat", ockero, "sofia.granat@ockero.example");
        Administrator = Someone("Elin Forsberg", gr, "elin.forsberg@gr.example");
        Administrator.IsAdministrator = true;
        var body = new Body { Name = "Nätverket äldreomsorg", ExtraRecipients = ["registrator@gr.example"] };
        body.Seat(Karin, MembershipRole.Coordinator, null);
        foreach (var person in new[] { Anna, Mikael, Petra }) body.Seat(person, MembershipRole.Member, null);
        var other = new Body { Name = "Nätverket digitalisering" };
        other.Seat(Stranger, MembershipRole.Coordinator, null);
        var meeting = Meeting.Plan(body, new DateOnly(2026, 11, 20));
        (meeting.Start, meeting.End, meeting.Place, meeting.Chair, meeting.Recorder) = (new(13, 0), new(15, 0), "GR, rum Vinga", "Anna Berglund, Härryda", "Karin Dahl, GR");
        meeting.CallMembers(new DateOnly(2026, 11, 20));
        foreach (var row in meeting.Attendance) meeting.Mark(row, row.Person == Mikael ? AttendanceStatus.Absent : AttendanceStatus.Present);
        var item = meeting.AddItem("Introduktion för sommarvikarier");
        var planned = Meeting.Plan(body, new DateOnly(2027, 1, 29));
        (planned.Start, planned.Place) = (new(13, 0), "Härryda");
        planned.AddItem("Hemlig dagordning");
        db.AddRange(body, other, meeting, planned, Stranger, Administrator);
        await db.SaveChangesAsync();
        meeting.Write(item, "Karin visar förslaget. Se kunskapsguiden.se.", Karin.Id, Then, new DateOnly(2026, 11, 20));
        await db.SaveChangesAsync();
        Promise(db, meeting, item, "Anna bjuder in till ett första möte.", Anna);
        Nominate(db, meeting, item, "Nätverket nominerar Mikael Öst till arbetsgruppen.", Mikael);
        await db.SaveChangesAsync();
        (MeetingId, PlannedId, BodyId) = (meeting.Id, planned.Id, body.Id);
    }

    static void Promise(MinutesDb db, Meeting meeting, AgendaItem item, string text, Person who)
    {
        var action = new ActionItem();
        action.Assign([who], []);
        Enter(db, meeting, item, action, text);
    }

    static void Nominate(MinutesDb db, Meeting meeting, AgendaItem item, string text, Person who)
    {
        var decision = new Decision();
        var named = new DecisionPerson(who.Name, Recognition.PersonPart.Nominated);
        decision.People.Add(named);
        Enter(db, meeting, item, decision, text);
        db.Entry(named).Property(n => n.PersonId).CurrentValue = who.Id;
    }

    static void Enter(MinutesDb db, Meeting meeting, AgendaItem item, RegisterEntry entry, string text)
    {
        entry.Accept();
        meeting.Entries.Add(entry);
        db.ChangeTracker.DetectChanges();
        db.Entry(entry).Property(e => e.Text).CurrentValue = text;
        db.Entry(entry).Property(e => e.ItemId).CurrentValue = item.Id;
    }

    static Person Someone(string name, Organisation organisation, string? address)
    {
        var person = new Person { Name = name, Organisation = organisation };
        person.GiveAddress(address);
        return person;
    }
}
