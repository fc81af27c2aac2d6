using MailKit.Security;
using MimeKit;
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
        MimePart file = File("Åtgärder Öckerö.docx", 2000);

        DeliveryOutcome sent = await transport.HandOver(Letter("Ärenden", ".", files: file), CancellationToken.None);
        DeliveryOutcome unknown = await transport.HandOver(Letter(to: "nobody@example.se"), CancellationToken.None);
        DeliveryOutcome tooLarge = await transport.HandOver(Letter(files: File("a", 1_000_000)), CancellationToken.None);

        Assert.IsType<DeliveryOutcome.Sent>(sent);
        Assert.True(Assert.IsType<DeliveryOutcome.Refused>(unknown).Permanent);
        Assert.Equal("Mejlet är för stort för mejlservern.", Assert.IsType<DeliveryOutcome.Refused>(tooLarge).Reason);
        ReadMail read = await reader.Read(await postfix.Delivered());
        Assert.Equal("Ärenden", read.Subject);
        Assert.Equal(".", read.Text);
        ReadAttachment attachment = Assert.Single(read.Attachments);
        Assert.Equal(file.FileName, attachment.FileName);
        Assert.Equal(file.Bytes(), attachment.Content);
    }
}
