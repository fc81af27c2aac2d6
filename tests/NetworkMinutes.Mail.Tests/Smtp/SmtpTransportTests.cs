using MailKit.Security;
using MimeKit;
using NetworkMinutes.Mail.Smtp;
using NetworkMinutes.Mail.Tests.Servers;
using static NetworkMinutes.Mail.Tests.Letters;

namespace NetworkMinutes.Mail.Tests.Smtp;

public sealed class SmtpTransportTests
{
    private const string User = "natverk";
    private const string Password = "hemligt åäö";
    private static readonly string[] SignIn = ["--user", User, "--password", Password];

    private static SmtpTransport Transport(
        MailServer server, SecureSocketOptions security, string? password = null, TestCertificate? trusted = null) =>
        new(new SmtpSettings
        {
            Host = "localhost",
            Port = server.Port,
            Security = security,
            User = password is null ? null : User,
            Password = password,
            AcceptanceTimeout = TimeSpan.FromMinutes(1),
        }, trusted?.Trust);

    private static Task<DeliveryOutcome> HandOver(SmtpTransport transport, MimeMessage? message = null) =>
        transport.HandOver(message ?? Letter(), TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("starttls", SecureSocketOptions.StartTls)]
    [InlineData("starttls", SecureSocketOptions.Auto)]
    [InlineData("implicit", SecureSocketOptions.SslOnConnect)]
    public async Task A_message_arrives_encrypted_and_signed_in(string tls, SecureSocketOptions security)
    {
        using var certificate = new TestCertificate();
        await using MailServer server = await MailServer.Start([.. certificate.Options(tls), .. SignIn]);
        await using MailReader reader = MailReader.Start();

        DeliveryOutcome outcome = await HandOver(Transport(server, security, Password, certificate), Letter("Åtgärder", ".\n..a\nslut"));

        Assert.Equal(new DeliveryOutcome.Sent("2.0.0 Taken"), outcome);
        TakenMail taken = await server.Taken();
        Assert.True(taken.Secure);
        Assert.Equal(User, taken.User);
        Assert.Equal(Network.Address, taken.Sender);
        Assert.Equal([Asa.Address], taken.Recipients);
        Assert.Equal([$"SIZE={taken.Content.Length}"], taken.Size);
        ReadMail read = await reader.Read(taken.Content);
        Assert.Equal("Åtgärder", read.Subject);
        Assert.Equal(".\n..a\nslut", read.Text);
    }

    [Fact]
    public async Task A_large_file_arrives_whole()
    {
        await using MailServer server = await MailServer.Start();
        await using MailReader reader = MailReader.Start();
        MimePart file = File("å.bin", 3_000_000);

        Assert.IsType<DeliveryOutcome.Sent>(await HandOver(Transport(server, SecureSocketOptions.None), Letter(files: file)));

        ReadMail read = await reader.Read((await server.Taken()).Content);
        Assert.Equal(file.Bytes(), Assert.Single(read.Attachments).Content);
    }

    [Fact]
    public async Task Login_serves_where_plain_is_not_offered()
    {
        await using MailServer server = await MailServer.Start([.. SignIn, "--without", "PLAIN"]);

        Assert.IsType<DeliveryOutcome.Sent>(await HandOver(Transport(server, SecureSocketOptions.None, Password)));

        Assert.Equal(User, (await server.Taken()).User);
    }

    [Fact]
    public async Task A_wrong_password_costs_no_message()
    {
        await using MailServer server = await MailServer.Start(SignIn);

        var refused = Assert.IsType<DeliveryOutcome.Refused>(await HandOver(Transport(server, SecureSocketOptions.None, "fel")));

        Assert.False(refused.Permanent);
        Assert.Equal("Mejlservern godtog inte programmets inloggning. Mejlet skickades inte.", refused.Reason);
        Assert.StartsWith("535: ", refused.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_wants_a_sign_in_costs_no_message()
    {
        await using MailServer server = await MailServer.Start(SignIn);

        var refused = Assert.IsType<DeliveryOutcome.Refused>(await HandOver(Transport(server, SecureSocketOptions.None)));

        Assert.False(refused.Permanent);
        Assert.Equal("Mejlservern kräver inloggning. Mejlet skickades inte.", refused.Reason);
    }

    [Theory]
    [InlineData("starttls", SecureSocketOptions.StartTls)]
    [InlineData("implicit", SecureSocketOptions.SslOnConnect)]
    [InlineData("none", SecureSocketOptions.StartTls)]
    public async Task Without_a_trusted_encryption_nothing_is_sent(string tls, SecureSocketOptions security)
    {
        using var certificate = new TestCertificate();
        await using MailServer server = await MailServer.Start(certificate.Options(tls));

        var refused = Assert.IsType<DeliveryOutcome.Refused>(await HandOver(Transport(server, security)));

        Assert.False(refused.Permanent);
        Assert.Equal("Det gick inte att få en säker anslutning till mejlservern. Mejlet skickades inte.", refused.Reason);
    }

    [Theory]
    [InlineData("unknown@example.se", true, "Mejlservern tar inte emot mejl till unknown@example.se.", "550 5.1.1 No such person here")]
    [InlineData("busy@example.se", false, "Mejlservern tar inte emot mejl till busy@example.se just nu.", "451 4.3.0 Come back later")]
    public async Task A_refused_recipient_is_told_for_good_or_for_now(string to, bool permanent, string reason, string words)
    {
        await using MailServer server = await MailServer.Start();

        DeliveryOutcome outcome = await HandOver(Transport(server, SecureSocketOptions.None), Letter(to: to));

        Assert.Equal(new DeliveryOutcome.Refused(reason, permanent, words), outcome);
    }

    [Fact]
    public async Task A_message_too_large_is_refused_for_good_before_it_is_sent()
    {
        await using MailServer server = await MailServer.Start("--size", "1000");

        DeliveryOutcome outcome = await HandOver(Transport(server, SecureSocketOptions.None), Letter(text: new string('a', 1000)));

        var refused = Assert.IsType<DeliveryOutcome.Refused>(outcome);
        Assert.True(refused.Permanent);
        Assert.Equal("Mejlet är för stort för mejlservern.", refused.Reason);
    }

    [Fact]
    public async Task Many_at_once_all_arrive()
    {
        await using MailServer server = await MailServer.Start();
        SmtpTransport transport = Transport(server, SecureSocketOptions.None);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => HandOver(transport, Letter(to: $"person{i}@example.se"))));

        var recipients = new HashSet<string>();
        for (int i = 0; i < 20; i++)
            recipients.UnionWith((await server.Taken()).Recipients);
        Assert.Equal(20, recipients.Count);
    }
}
