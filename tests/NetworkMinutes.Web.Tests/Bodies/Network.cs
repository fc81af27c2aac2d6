using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Dates;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Tests.Bodies;

/// <summary>A network with a coordinator, two members, finalised minutes and a draft; a body beside it; an administrator.</summary>
public sealed class Network : IAsyncLifetime
{
    public Site Site { get; } = new(services: given => given.Configure<SiteSettings>(site => site.AccessibilityContact = "tillganglighet@gr.example"));
    public Organisation Gr { get; } = new() { Name = "GR", OfficialName = "Göteborgsregionen", Kind = OrganisationKind.MunicipalAssociation };
    public Organisation Ale { get; } = new() { Name = "Ale", OfficialName = "Ale kommun", Kind = OrganisationKind.Municipality };
    public Organisation Öckerö { get; } = new() { Name = "Öckerö", OfficialName = "Öckerö kommun", Kind = OrganisationKind.Municipality };
    public Person Administrator { get; private set; } = null!;
    public Person Karin { get; private set; } = null!;
    public Person Petra { get; private set; } = null!;
    public Person Mikael { get; private set; } = null!;
    public Person Stranger { get; private set; } = null!;
    public Body Body { get; } = new() { Name = "Nätverket äldreomsorg", Purpose = "Chefer delar erfarenheter." };
    public Body Other { get; } = new() { Name = "HR-chefsnätverket" };
    public Decision Decision { get; } = new();
    public ActionItem Action { get; } = new();
    public static DateOnly Today => new(2026, 11, 22);
    public static DateTimeOffset Now => new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public async ValueTask InitializeAsync()
    {
        (Administrator, Karin) = (Someone("Ada Min", Gr), Someone("Karin Dahl", Gr));
        (Petra, Mikael, Stranger) = (Someone("Petra Lindahl", Ale), Someone("Mikael Öst", Öckerö), Someone("Ida Alm", Ale));
        Administrator.IsAdministrator = true;
        await Site.Seed(db =>
        {
            db.AddRange(Administrator, Karin, Petra, Mikael, Stranger);
            Body.Seat(Karin, MembershipRole.Coordinator, new(2020, 1, 1));
            Body.Seat(Petra, MembershipRole.Chair, new(2023, 1, 1));
            Body.Seat(Mikael, MembershipRole.Member, new(2022, 1, 1));
            Other.Seat(Stranger, MembershipRole.Coordinator, null);
            Other.Seat(Mikael, MembershipRole.Member, null);
            db.AddRange(Body, Other);
            db.SaveChanges();
            var past = Meeting.Plan(Body, Today.AddDays(-30));
            past.CallMembers(Today);
            var item = past.AddItem("Språkombud");
            past.Write(item, "Vi talade om språkombud.", Karin.Id, Now, Today);
            foreach (var row in past.Attendance) past.Mark(row, row.Person == Mikael ? AttendanceStatus.Absent : AttendanceStatus.Present);
            past.Finalise(Karin, "", "{}", [1], "a.docx", Now);
            var draft = Meeting.Plan(Body, Today.AddDays(-2));
            draft.Write(draft.AddItem("Hemligt"), "Utkastets text.", Karin.Id, Now, Today);
            var next = Meeting.Plan(Body, Today.AddDays(20));
            (next.Start, next.End) = (new(13, 0), new(15, 0));
            db.AddRange(past, draft, next);
            db.SaveChanges();
            Register(db, Decision, past, item, "Nätverket ställer sig bakom förslaget.", published: true);
            Register(db, Action, past, item, "Petra skickar listan. Ändrad i rättelsen.", published: true, "Petra skickar listan.");
            Register(db, new ActionItem(), draft, draft.Items[0], "Mikael ringer utkastet.", published: false);
            Action.Assign([Petra, Mikael], []);
            Action.Reschedule(new FuzzyDate("senast i förrgår", null, Today.AddDays(-2), FuzzyDateKind.Until));
            Action.ReportDone(Mikael, "", Now, Today);
            db.SaveChanges();
        });
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    static void Register(MinutesDb db, RegisterEntry entry, Meeting meeting, AgendaItem item, string text, bool published, string? publishedText = null)
    {
        var row = db.Entry(entry);
        row.State = EntityState.Added;
        row.Property("MeetingId").CurrentValue = meeting.Id;
        row.Property("ItemId").CurrentValue = item.Id;
        row.Property("Text").CurrentValue = text;
        row.Property("Standing").CurrentValue = Standing.Recorded;
        if (published) row.Property("PublishedText").CurrentValue = publishedText ?? text;
        db.SaveChanges();
    }

    static Person Someone(string name, Organisation organisation)
    {
        var person = new Person { Name = name, Organisation = organisation };
        person.GiveAddress(name.Split(' ')[0] + "@x.example");
        return person;
    }
}
