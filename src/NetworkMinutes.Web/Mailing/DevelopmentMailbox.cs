using System.Collections.Concurrent;
using NetworkMinutes.Mail;
using NetworkMinutes.Mail.Mime;

namespace NetworkMinutes.Web.Mailing;

/// <summary>In Development with no mail server: mails are kept here and shown on a page.</summary>
public sealed class DevelopmentMailbox : IMailTransport
{
    private const int MostKept = 500;
    private readonly ConcurrentQueue<MimeMessage> kept = new();

    public IEnumerable<MimeMessage> NewestFirst => kept.Reverse();

    public Task<DeliveryOutcome> HandOver(MimeMessage message, CancellationToken ct)
    {
        kept.Enqueue(message);
        while (kept.Count > MostKept) kept.TryDequeue(out _);
        return Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Sent("kept in the development mailbox"));
    }
}

/// <summary>No mail server is set outside Development: messages wait in their rows until one is.</summary>
internal sealed class NoMailServer : IMailTransport
{
    public Task<DeliveryOutcome> HandOver(MimeMessage message, CancellationToken ct) =>
        Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Refused("Ingen e-postserver är inställd. Be administratören ange Mail:Host.", Permanent: false, ""));
}
