using System.Net;
using System.Text;
using NetworkMinutes.Web.Tests.Bodies;

namespace NetworkMinutes.Web.Tests.Hosting;

/// <summary>Requests that no form of the program makes: each is answered with a sentence, none breaks a page.</summary>
public class OddRequestTests(Network network) : IClassFixture<Network>
{
    [Theory]
    [InlineData("POST", "/bodies/{0}")]
    [InlineData("POST", "/decisions")]
    [InlineData("POST", "/meetings/import?body={0}")]
    [InlineData("PUT", "/bodies/{0}/edit")]
    [InlineData("DELETE", "/people/1")]
    public async Task A_verb_that_a_page_does_not_know_is_refused(string verb, string address)
    {
        using var karin = await network.Site.SignedInAs(network.Karin, follow: false);

        using var answer = await Send(karin, verb, At(address), new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("Det gick inte", (await Site.Html(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Too_much_in_a_field_is_told_so()
    {
        using var karin = await network.Site.SignedInAs(network.Karin, follow: false);

        using var answer = await Site.Post(karin, At("/bodies/{0}/members?handler=List"), new() { ["List"] = new string('x', 5_000_000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Dela upp", (await Site.Html(answer)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7")]
    public async Task A_form_that_cannot_be_read_is_told_so(string type)
    {
        using var karin = await network.Site.SignedInAs(network.Karin, follow: false);
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes("--x\r\nList=y"));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await Send(karin, "POST", At("/bodies/{0}/members?handler=List"), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("gick inte att läsa", (await Site.Html(answer)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_named_as_the_error_page_names_its_own_changes_nothing()
    {
        using var karin = await network.Site.SignedInAs(network.Karin, follow: false);

        using var answer = await Site.Post(karin, At("/bodies/{0}/members/999999"), [("code", "500")], "/help");

        Assert.Equal("Sidan finns inte", (await Site.Html(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Secrets_of_forms_travel_encrypted_when_the_page_does()
    {
        using var visitor = network.Site.Visitor(follow: false);

        using var answer = await visitor.GetAsync(new Uri("https://localhost/sign-in"));

        Assert.All(answer.Headers.GetValues("Set-Cookie"), c => Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase));
    }

    string At(string address) => string.Format(System.Globalization.CultureInfo.InvariantCulture, address, network.Body.Id);

    static async Task<HttpResponseMessage> Send(HttpClient client, string verb, string address, HttpContent content)
    {
        var token = (await Site.Read(client, "/help")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(new HttpMethod(verb), address) { Content = content };
        request.Headers.Add("RequestVerificationToken", token);
        return await client.SendAsync(request);
    }
}
