using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>A meeting with two Annas, one Ulf and a host, for tests that need people.</summary>
internal sealed class Room
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 20);

    public Room()
    {
        Body = new Body { Name = "Nätverket äldreomsorg", Kind = BodyKind.Network };
        AnnaBerglund = Member("Anna Berglund", "Härryda");
        AnnaRosen = Member("Anna Rosén", "Kungälv");
        Ulf = Member("Ulf Sandgren", "Partille");
        Karin = new Person { Name = "Karin Dahl", Organisation = new Organisation { Name = "GR", Kind = OrganisationKind.MunicipalAssociation } };
        Body.Seat(Karin, MembershipRole.Coordinator, null);
        Meeting = Meeting.Plan(Body, Today);
        Meeting.CallMembers(Today);
        Item = Meeting.AddItem("Introduktion");
    }

    public Body Body { get; }
    public Meeting Meeting { get; }
    public AgendaItem Item { get; }
    public Person AnnaBerglund { get; }
    public Person AnnaRosen { get; }
    public Person Ulf { get; }
    public Person Karin { get; }

    public void Write(string text) => Meeting.Write(Item, text, 1, Noon, Today);

    public void Write(AgendaItem item, string text) => Meeting.Write(item, text, 1, Noon, Today);

    private Person Member(string name, string municipality)
    {
        var person = new Person { Name = name, Organisation = new Organisation { Name = municipality, Kind = OrganisationKind.Municipality } };
        Body.Seat(person, MembershipRole.Member, null);
        return person;
    }
}
