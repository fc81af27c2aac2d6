using System.Collections.Concurrent;
using MimeKit;
using NetworkMinutes.Mail;

namespace NetworkMinutes.Web.Mailing;

/// <summary>In Development with no mail server: mails are kept here and shown on a page.</summary>
public sealed class DevelopmentMailbox : IMailTransport
{
    private const int MostKept = 500;
    private readonly ConcurrentQueue<KeptMail> kept = new();

    public IEnumerable<KeptMail> NewestFirst => kept.Reverse();

    public Task<DeliveryOutcome> HandOver(MimeMessage message, CancellationToken ct)
    {
        kept.Enqueue(KeptMail.From(message));
        while (kept.Count > MostKept) kept.TryDequeue(out _);
        return Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Sent("kept in the development mailbox"));
    }
}

/// <summary>A mail as it was handed over, taken apart at once: a <see cref="MimeMessage"/> is not for several readers at a time.</summary>
public sealed record KeptMail(string MessageId, string To, string Subject, DateTimeOffset Date, string Text, IReadOnlyList<KeptFile> Files)
{
    public static KeptMail From(MimeMessage message) => new(
        message.MessageId!,
        message.To.ToString(),
        message.Subject!,
        message.Date,
        message.TextBody!,
        [.. message.Attachments.OfType<MimePart>().Select(KeptFile.From)]);
}

public sealed record KeptFile(string Name, string MediaType, byte[] Content)
{
    public static KeptFile From(MimePart file)
    {
        using var content = new MemoryStream();
        file.Content!.DecodeTo(content);
        return new KeptFile(file.FileName!, file.ContentType.MimeType, content.ToArray());
    }
}

/// <summary>No mail server is set outside Development: messages wait in their rows until one is.</summary>
internal sealed class NoMailServer : IMailTransport
{
    public Task<DeliveryOutcome> HandOver(MimeMessage message, CancellationToken ct) =>
        Task.FromResult<DeliveryOutcome>(new DeliveryOutcome.Refused("Ingen e-postserver är inställd. Be administratören ange Mail:Host.", Permanent: false, ""));
}
