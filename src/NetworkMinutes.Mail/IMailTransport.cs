using MimeKit;

namespace NetworkMinutes.Mail;

/// <summary>The way out for mail: a mail server, or a mailbox where a developer reads them.</summary>
public interface IMailTransport
{
    /// <exception cref="OperationCanceledException">Stopped before anything was sent: safe to try again.</exception>
    Task<DeliveryOutcome> HandOver(MimeMessage message, CancellationToken ct);
}
