using NetworkMinutes.Bodies;
using NetworkMinutes.People;

namespace NetworkMinutes.Tests.Bodies;

public class BodyTests
{
    [Fact]
    public void A_body_keeps_its_lists_clean()
    {
        var body = new Body();

        body.Describe(Typed() with { StandingItems = " Välkomna\r\n\r\nNästa  möte\nVälkomna", ExtraRecipients = "Diarium@GR.example\n", Label = " " });

        Assert.Equal(["Välkomna", "Nästa möte"], body.StandingItems);
        Assert.Equal(["diarium@gr.example"], body.ExtraRecipients);
        Assert.Equal("Anteckningar", body.Label);
    }

    [Fact]
    public void A_name_is_needed() =>
        Assert.Equal("Name", Assert.Throws<RuleBroken>(() => new Body().Describe(Typed() with { Name = " " })).Field);

    [Fact]
    public void An_address_that_is_none_is_told_at_its_field() =>
        Assert.Equal("ExtraRecipients", Assert.Throws<RuleBroken>(() => new Body().Describe(Typed() with { ExtraRecipients = "diariet" })).Field);

    [Fact]
    public void A_group_has_no_groups()
    {
        var (network, group, other) = (new Body(), new Body(), new Body());
        group.PlaceUnder(network, hasGroups: false);

        Assert.Same(network, group.Parent);
        Assert.Throws<RuleBroken>(() => network.PlaceUnder(other, hasGroups: true));
        Assert.Throws<RuleBroken>(() => other.PlaceUnder(other, hasGroups: false));
    }

    [Fact]
    public void A_seat_cannot_end_before_it_began() =>
        Assert.Equal("To", Assert.Throws<RuleBroken>(() =>
            new Membership().Change(MembershipRole.Chair, new(2026, 5, 2), new(2026, 5, 1), "")).Field);

    static BodyDescription Typed() => new("Nätverket äldreomsorg", BodyKind.Network, "", "", "", "", null);
}
