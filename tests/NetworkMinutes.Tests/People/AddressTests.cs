using NetworkMinutes.Bodies;
using NetworkMinutes.People;

namespace NetworkMinutes.Tests.People;

public class AddressTests
{
    static readonly DateOnly Today = new(2026, 11, 22);
    readonly Person person = new() { Name = "Anna Berglund" };
    readonly Viewer coordinator = new(7, "Karin Dahl", null, IsAdministrator: false) { Coordinates = new HashSet<int> { 1 } };

    [Fact]
    public void A_coordinator_sets_the_address_of_somebody_whose_bodies_are_all_theirs()
    {
        person.Seats.Add(new Membership { BodyId = 1 });
        person.Seats.Add(new Membership { BodyId = 2, To = Today.AddDays(-1) });

        Assert.True(coordinator.MayChangeAddressOf(person, Today));
    }

    [Fact]
    public void But_not_where_the_address_would_open_more()
    {
        person.Seats.Add(new Membership { BodyId = 2 });
        Assert.False(coordinator.MayChangeAddressOf(person, Today));

        Assert.False(coordinator.MayChangeAddressOf(new Person { IsAdministrator = true }, Today));
        Assert.True((coordinator with { IsAdministrator = true }).MayChangeAddressOf(person, Today));
    }
}
