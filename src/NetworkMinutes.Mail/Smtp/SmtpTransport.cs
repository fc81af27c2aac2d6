using System.Net.Security;
using NetworkMinutes.Mail.Mime;

namespace NetworkMinutes.Mail.Smtp;

/// <summary>Hands messages to a mail server, one connection each. Several may be under way at once.</summary>
public sealed class SmtpTransport(SmtpSettings settings, RemoteCertificateValidationCallback? trust = null) : IMailTransport
{
    public async Task<DeliveryOutcome> HandOver(MimeMessage message, CancellationToken ct)
    {
        await using var client = new SmtpClient
        {
            Timeout = (int)settings.Timeout.TotalMilliseconds,
            AcceptanceTimeout = (int)settings.AcceptanceTimeout.TotalMilliseconds,
            ServerCertificateValidationCallback = trust,
        };
        DeliveryOutcome? failure = null;
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, settings.Security, ct);
            if (!string.IsNullOrEmpty(settings.User))
                await client.AuthenticateAsync(settings.User, settings.Password ?? "", ct);
            string words = await client.SendAsync(message, ct);
            await client.DisconnectAsync(quit: true, CancellationToken.None);
            return new DeliveryOutcome.Sent(words);
        }
        catch (Exception e) when ((failure = SmtpDelivery.Classify(e)) is not null)
        {
            return failure;
        }
    }
}
