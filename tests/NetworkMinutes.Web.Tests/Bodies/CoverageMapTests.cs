using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Web.Pages.Bodies;

namespace NetworkMinutes.Web.Tests.Bodies;

public class CoverageMapTests
{
    static readonly DateOnly Today = new(2026, 12, 1);

    [Fact]
    public void A_municipality_outside_the_map_has_a_tile_too()
    {
        var map = new CoverageMap([Meeting.Plan(new() { Name = "N" }, Today)], [.. new[] { "Ale", "Borås", "Alingsås" }.Select(n => new Organisation { Name = n, Kind = OrganisationKind.Municipality })]);

        Assert.Equal(["Ale", "Alingsås", "Borås"], map.Tiles.Select(t => t.Name));
        Assert.Equal(3, map.Tiles.Select(t => (t.X, t.Y)).Distinct().Count());
        Assert.All(map.Tiles, t => Assert.Equal([Covered.NotMentioned], t.Meetings));
    }
}
