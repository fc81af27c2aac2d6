using NetworkMinutes.Mail.Mime;

namespace NetworkMinutes.Mail;

/// <summary>For development: keeps each message as a file that a mail program opens. The same message again replaces itself.</summary>
public sealed class MailFolder(string folder) : IMailTransport
{
    public async Task<DeliveryOutcome> HandOver(MimeMessage message, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        using var content = new MemoryStream();
        message.WriteTo(content);
        string path = Path.Combine(folder, Uri.EscapeDataString(message.MessageId) + ".eml");
        string unfinished = path + ".part";
        await File.WriteAllBytesAsync(unfinished, content.ToArray(), ct);
        File.Move(unfinished, path, overwrite: true);
        return new DeliveryOutcome.Sent(path);
    }
}
