using NetworkMinutes.People;

namespace NetworkMinutes.Tests.People;

public class OrganisationFormsTests
{
    readonly Organisation göteborg = new() { Name = "Göteborg", OfficialName = "Göteborgs Stad", NameForms = ["Gbg"] };

    [Theory]
    [InlineData("Gbg stad", "", "", "Name")]
    [InlineData("Borås", "göteborg kommun", "", "OfficialName")]
    [InlineData("Borås", "", "Borås Stad\nGöteborgs stad", "NameForms")]
    public void Two_organisations_share_no_form(string name, string official, string forms, string field)
    {
        var broken = Assert.Throws<RuleBroken>(() => new Organisation().Describe(name, official, OrganisationKind.Other, forms, [göteborg]));

        Assert.Equal(field, broken.Field);
        Assert.EndsWith("är redan ett namn på Göteborg. Två organisationer kan inte skrivas likadant.", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisation_may_keep_its_own_forms()
    {
        göteborg.Describe("Göteborg", "Göteborgs Stad", OrganisationKind.Municipality, "Gbg\nGbg Stad", [göteborg]);

        Assert.Equal(["Gbg", "Gbg Stad"], göteborg.NameForms);
    }
}
