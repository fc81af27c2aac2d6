using NetworkMinutes.Bodies;
using NetworkMinutes.People;

namespace NetworkMinutes.Tests.Bodies;

public class NamingTests
{
    [Theory]
    [InlineData("Nätverk för kommunikatörer", "Kommunikatörsnätverket")]
    [InlineData("Nätverk för kommunikatörer", "nätverket för kommunikatörer i Göteborgsregionen")]
    [InlineData("Kostnätverket", "Nätverket för kostchefer")]
    [InlineData("Branschråd bygg", "Branschrådet för bygg")]
    [InlineData("Kostnätverket", "Nätverket")]
    public void Minutes_may_name_the_body_in_other_words(string body, string said) => Assert.True(Called(body).MayBeCalled(said));

    [Theory]
    [InlineData("Kostnätverket", "Nätverk för kommunikatörer")]
    [InlineData("Branschråd bygg", "Branschråd fordon")]
    public void Another_body_is_told_apart(string body, string said) => Assert.False(Called(body).MayBeCalled(said));

    [Theory]
    [InlineData("Petra", null, "Petra Lind")]
    [InlineData("Anna R.", null, "Anna Ros")]
    [InlineData("Anna", "Lerum", "Anna Ek")]
    [InlineData("Anna", null, "Anna Ek, Anna Ros")]
    [InlineData("Petra Holm", null, "")]
    [InlineData("Olle", null, "")]
    public void A_short_name_means_the_members_it_fits(string said, string? organisation, string members)
    {
        var body = Called("Kostnätverket");
        var (ale, lerum) = (Named("Ale"), Named("Lerum"));
        foreach (var (name, from) in new[] { ("Petra Lind", ale), ("Anna Ek", lerum), ("Anna Ros", ale) })
            body.Memberships.Add(new Membership { Person = new Person { Name = name, Organisation = from } });

        Assert.Equal(members, string.Join(", ", body.MembersCalled(said, organisation).Select(p => p.Name)));
    }

    private static Organisation Named(string name) => new() { Name = name, OfficialName = $"{name} kommun" };

    private static Body Called(string name)
    {
        var body = new Body();
        body.Describe(new BodyDescription(name, BodyKind.Network, "", "", "", "", null));
        return body;
    }
}
