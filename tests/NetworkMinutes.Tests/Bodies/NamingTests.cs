using NetworkMinutes.Bodies;

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

    private static Body Called(string name)
    {
        var body = new Body();
        body.Describe(new BodyDescription(name, BodyKind.Network, "", "", "", "", null));
        return body;
    }
}
