using System.Net;
using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace NetworkMinutes.Mail.Smtp;

/// <summary>Hands messages to a mail server, one connection each. Several may be under way at once.</summary>
public sealed class SmtpTransport(SmtpSettings settings, RemoteCertificateValidationCallback? trust = null) : IMailTransport
{
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    public async Task<DeliveryOutcome> HandOver(MimeMessage message, CancellationToken ct)
    {
        using var client = new SmtpClient
        {
            Timeout = (int)settings.Timeout.TotalMilliseconds,
            ServerCertificateValidationCallback = trust,
            // As elsewhere in .NET: with it, no mail would leave while a list of revoked certificates cannot be reached.
            CheckCertificateRevocation = false,
        };
        using var finalDot = new FinalDot(client, settings.AcceptanceTimeout, ct);
        var stage = DeliveryStage.Connecting;
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, settings.Security, ct);
            stage = DeliveryStage.SigningIn;
            await SignIn(client, ct);
            stage = DeliveryStage.Sending;
            // Every address can be written in ASCII; SMTPUTF8 would only ask it of the next server too, which may lack it.
            client.Capabilities &= ~SmtpCapabilities.UTF8;
            string words = await client.SendAsync(message, finalDot.Token, finalDot);
            await Leave(client);
            return new DeliveryOutcome.Sent(words);
        }
        catch (Exception e) when (SmtpDelivery.Classify(e, finalDot.Reached ? DeliveryStage.Answering : stage) is { } failure)
        {
            return failure;
        }
    }

    private async Task SignIn(SmtpClient client, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(settings.User))
            return;
        if (!client.IsSecure && !IsThisMachine(settings.Host))
            throw new AuthenticationException("The connection is not encrypted: the password is not sent.");
        await client.AuthenticateAsync(settings.User, settings.Password ?? "", ct);
    }

    private static bool IsThisMachine(string host) =>
        host == "localhost" || (IPAddress.TryParse(host, out IPAddress? address) && IPAddress.IsLoopback(address));

    /// <summary>What was answered before stands, however the server takes its leave.</summary>
    private static async Task Leave(SmtpClient client)
    {
        using var patience = new CancellationTokenSource(Goodbye);
        await client.DisconnectAsync(quit: true, patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
