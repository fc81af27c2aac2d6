using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Web.Tests.Meetings;

/// <summary>A network with a coordinator, a member, and somebody who has nothing to do with it.</summary>
public sealed class Network
{
    public Organisation Lerum { get; } = new() { Name = "Lerum", OfficialName = "Lerums kommun", Kind = OrganisationKind.Municipality };
    public Person Karin { get; } = new() { Name = "Karin Dahl" };
    public Person Katarina { get; }
    public Person Stranger { get; } = new() { Name = "Olle Ek" };
    public Body Body { get; } = new() { Name = "Nätverket äldreomsorg", StandingItems = ["Välkomna", "Balanslistan", "Nästa möte"] };
    public Meeting Last { get; }

    public Network()
    {
        Katarina = new() { Name = "Katarina Holm", Organisation = Lerum };
        Body.Seat(Karin, MembershipRole.Coordinator, null);
        Body.Seat(Katarina, MembershipRole.Member, null);
        Last = Meeting.Plan(Body, new DateOnly(2026, 3, 13));
        (Last.Place, Last.Start, Last.End, Last.Chair) = ("Lerum, stora salen", new TimeOnly(13, 0), new TimeOnly(15, 30), "Katarina Holm, Lerum");
        Last.CallMembers(new DateOnly(2026, 3, 13));
        Last.Write(Last.AddItem("Nästa möte"), "Fredagen den 12 september 2098 kl. 13.00 i Lerum.", null, default, new DateOnly(2026, 3, 13));
    }

    public static async Task<Network> In(Site site)
    {
        var network = new Network();
        await site.Seed(db =>
        {
            db.Add(network.Stranger);
            db.Add(network.Last);
        });
        return network;
    }
}
