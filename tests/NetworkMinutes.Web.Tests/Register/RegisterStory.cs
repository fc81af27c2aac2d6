using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Dates;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Web.Tests.Register;

/// <summary>A network of three municipalities with one finalised meeting and one draft, and somebody who is in another body.</summary>
public sealed class RegisterStory : IAsyncLifetime
{
    public static readonly DateTimeOffset Then = new(2026, 5, 22, 12, 0, 0, TimeSpan.Zero);

    public Site Site { get; } = new();
    public Organisation Lerum { get; } = Municipality("Lerum");
    public Organisation Ale { get; } = Municipality("Ale");
    public Person Karin { get; private set; } = null!;
    public Person Katarina { get; private set; } = null!;
    public Person AnnaBerg { get; private set; } = null!;
    public Person AnnaRos { get; private set; } = null!;
    public Person Stranger { get; private set; } = null!;
    public Body Network { get; } = new() { Kind = BodyKind.Network, Name = "Nätverket äldreomsorg" };
    public Meeting May { get; private set; } = null!;
    public Meeting Draft { get; private set; } = null!;

    public Decision Nomination => May.Decisions.Single(d => d.Strength == DecisionStrength.Nominates);
    public ActionItem Routine => May.Actions.Single(a => a.Text.Contains("rutin", StringComparison.Ordinal));
    public ActionItem Checklist => May.Actions.Single(a => a.IsForEveryone);
    public ActionItem Invitation => May.Actions.Single(a => a.Text.Contains("bjuder in", StringComparison.Ordinal));
    public ActionItem InDraft => Draft.Actions.Single();

    public async ValueTask InitializeAsync()
    {
        var gr = new Organisation { Name = "GR", OfficialName = "Göteborgsregionen", Kind = OrganisationKind.MunicipalAssociation };
        Karin = Person("Karin Dahl", gr);
        Katarina = Person("Katarina Holm", Lerum);
        AnnaBerg = Person("Anna Berglund", Ale);
        AnnaRos = Person("Anna Rosén", Ale);
        Stranger = Person("Olle Nyman", Ale);
        var another = new Body { Kind = BodyKind.Network, Name = "Nätverket skola" };
        another.Seat(Stranger, MembershipRole.Coordinator, null);
        Network.Seat(Karin, MembershipRole.Coordinator, null);
        foreach (var member in new[] { Katarina, AnnaBerg, AnnaRos }) Network.Seat(member, MembershipRole.Member, null);
        await Site.Seed(db => db.AddRange(Network, another));

        May = Meeting.Plan(Network, new DateOnly(2026, 5, 22));
        May.CallMembers(new DateOnly(2026, 5, 22));
        foreach (var row in May.Attendance) May.Mark(row, row.Person == Katarina ? AttendanceStatus.Absent : AttendanceStatus.Present);
        Item(
            May,
            Decision("Nätverket nominerar Katarina Holm till arbetsgruppen Välfärdsteknik.", DecisionStrength.Nominates, "Katarina Holm"),
            Action("Katarina skickar Lerums rutin för nattbemanning i oktober.", new FuzzyDate("i oktober", new(2026, 10, 1), new(2026, 10, 31), FuzzyDateKind.Span), ("Katarina", ParsedOwnerKind.Person)),
            Action("Alla kommuner prövar checklistan före sommaren.", new FuzzyDate("före sommaren", null, new(2199, 6, 24), FuzzyDateKind.Until), ("Alla kommuner", ParsedOwnerKind.Everyone)),
            Action("Anna bjuder in till ett första möte.", null, ("Anna", ParsedOwnerKind.Person)),
            new ParsedExternalDecision(new(0, 9), "Styrelsen antog en inriktning för Öckerö.", "Ett annat organ.", "Förbundsstyrelsen", new DateOnly(2026, 4, 1)));
        May.Finalise(Karin, "text", "{}", [1, 2, 3], "a.docx", Then);

        Draft = Meeting.Plan(Network, new DateOnly(2026, 11, 20));
        Item(Draft, Action("Katarina återkommer med ett utkast.", null, ("Katarina Holm", ParsedOwnerKind.Person)));
        await Site.Seed(db =>
        {
            db.AttachRange(Network.Memberships.Select(m => m.Person));
            db.Attach(Network);
            db.AddRange(May, Draft);
        });
        await Site.Store.Write(async db =>
        {
            var version = await db.FinalisedMinutes.SingleAsync();
            var message = OutgoingMessage.Minutes(version, "k@lerum.example", "Katarina Holm", Katarina.Id, "Anteckningar", "", "<1@nm>", Then);
            message.MarkSent(Then);
            db.Add(message);
        });
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    public async Task<ActionItem> Stored(ActionItem action)
    {
        await using var db = Site.Store.Read();
        return await db.Actions.Include(a => a.Owners).Include(a => a.FollowUps).SingleAsync(a => a.Id == action.Id);
    }

    private static Organisation Municipality(string name) => new() { Name = name, OfficialName = name + " kommun", Kind = OrganisationKind.Municipality };

    private static Person Person(string name, Organisation organisation)
    {
        var person = new Person { Name = name, Organisation = organisation };
        person.GiveAddress(name.Replace(' ', '.').ToLowerInvariant().Replace('é', 'e') + "@example.se");
        return person;
    }

    private static void Item(Meeting meeting, params ParsedEntry[] entries)
    {
        var item = meeting.AddItem("Hemgång");
        meeting.Write(item, "Text som inte säger något.", null, Then, new DateOnly(2026, 5, 22));
        meeting.Reconcile(item, entries);
    }

    private static ParsedDecision Decision(string text, DecisionStrength strength, string nominated) =>
        new(new(0, text.Length), text, "Etikett.", true, strength, [], [new(nominated, PersonPart.Nominated, new(0, 1))]);

    private static ParsedAction Action(string text, FuzzyDate? due, params (string Words, ParsedOwnerKind Kind)[] owners) =>
        new(new(0, text.Length), text, "Etikett.", true, ParsedActionKind.Action, [.. owners.Select(o => new ParsedOwner(o.Words, o.Kind, new(0, 1)))], due);
}
