using NetworkMinutes.Mail.Mime;
using NetworkMinutes.Mail.Smtp;
using NetworkMinutes.Mail.Tests.Servers;
using static NetworkMinutes.Mail.Tests.Letters;

namespace NetworkMinutes.Mail.Tests.Smtp;

public sealed class PostfixTests
{
    [Fact]
    public async Task Postfix_delivers_refuses_the_unknown_and_refuses_the_too_large()
    {
        using var certificate = new TestCertificate();
        await using Postfix postfix = await Postfix.Start(certificate, Asa.Address);
        await using MailReader reader = MailReader.Start();
        var settings = new SmtpSettings { Host = "localhost", Port = postfix.Port, Security = SecureSocketOptions.StartTls };
        var transport = new SmtpTransport(settings, certificate.Trust);
        var file = new MimeAttachment("Åtgärder Öckerö.docx", "application/octet-stream", new byte[2000]);

        DeliveryOutcome sent = await transport.HandOver(With(file), CancellationToken.None);
        DeliveryOutcome unknown = await transport.HandOver(Letter(to: "nobody@example.se"), CancellationToken.None);
        DeliveryOutcome tooLarge = await transport.HandOver(
            With(new MimeAttachment("a", "application/octet-stream", new byte[1_000_000])), CancellationToken.None);

        Assert.IsType<DeliveryOutcome.Sent>(sent);
        Assert.True(Assert.IsType<DeliveryOutcome.Refused>(unknown).Permanent);
        Assert.Equal("Mejlet är för stort för mejlservern.", Assert.IsType<DeliveryOutcome.Refused>(tooLarge).Reason);
        ReadMail read = await reader.Read(await postfix.Delivered());
        Assert.Equal("Ärenden", read.Subject);
        Assert.Equal(".\n", read.Text);
        ReadAttachment attachment = Assert.Single(read.Attachments);
        Assert.Equal(file.FileName, attachment.FileName);
        Assert.Equal(file.Content.ToArray(), attachment.Content);
    }

    private static MimeMessage With(MimeAttachment attachment) => new()
    {
        From = Network,
        To = Asa,
        Subject = "Ärenden",
        MessageId = "a@example.se",
        Date = DateTimeOffset.UnixEpoch,
        TextBody = ".",
        Attachments = [attachment],
    };
}
