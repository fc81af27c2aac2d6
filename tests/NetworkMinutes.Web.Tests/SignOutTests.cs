using NetworkMinutes.Web.Tests.Register;

namespace NetworkMinutes.Web.Tests;

public class SignOutTests(RegisterStory story) : IClassFixture<RegisterStory>
{
    [Fact]
    public async Task The_button_in_the_header_signs_out()
    {
        using var katarina = await story.Site.SignedInAs(story.Katarina);

        var answer = await Site.Post(katarina, "/sign-out", [], from: "/commitments");

        Assert.Equal("/sign-in", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("/sign-in", (await katarina.GetAsync("/commitments")).RequestMessage!.RequestUri!.AbsolutePath);
    }
}
