using NetworkMinutes.Web.Tests.Bodies;

namespace NetworkMinutes.Web.Tests.Help;

public class OpenPagesTests(Network network) : IClassFixture<Network>
{
    [Theory]
    [InlineData("/help", "Hjälp")]
    [InlineData("/accessibility", "Tillgänglighetsredogörelse")]
    public async Task Anybody_reads_them(string url, string heading) =>
        Assert.Equal(heading, (await Site.Read(network.Site.Visitor(), url)).QuerySelector("h1")!.TextContent);

    [Fact]
    public async Task Faults_are_reported_to_the_configured_contact() =>
        Assert.NotNull((await Site.Read(network.Site.Visitor(), "/accessibility")).QuerySelector("a[href='mailto:tillganglighet@gr.example']"));
}
