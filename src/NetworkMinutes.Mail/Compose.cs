using MimeKit;

namespace NetworkMinutes.Mail;

/// <summary>One message to one recipient: people in thirteen organisations never see each other's addresses.</summary>
public static class Compose
{
    /// <param name="messageId">Without angle brackets. The same message handed over again has the same one.</param>
    public static MimeMessage Letter(
        MailboxAddress from, MailboxAddress to, string subject, string messageId, DateTimeOffset date, string text, params MimePart[] files)
    {
        // ASCII in short lines, which every server takes, whatever the text.
        var body = new TextPart("plain") { Text = text, ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        MimeEntity whole = files.Length == 0 ? body : new Multipart("mixed", [body, .. files]);
        return new MimeMessage([from], [to], subject, whole) { MessageId = messageId, Date = date };
    }

    public static MimePart File(string name, string mediaType, byte[] content) => new(ContentType.Parse(mediaType))
    {
        Content = new MimeContent(new MemoryStream(content)),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = name },
        ContentTransferEncoding = ContentEncoding.Base64,
    };

    /// <exception cref="FormatException">
    /// It is not one address, or one that only some mail servers take: before the @ it must be ASCII. Or the name holds line breaks.
    /// </exception>
    public static MailboxAddress Mailbox(string name, string address)
    {
        var mailbox = new MailboxAddress(name, address);
        return mailbox.Domain.Length > 0 && mailbox.LocalPart.All(char.IsAscii) && !name.Any(char.IsControl)
            ? mailbox
            : throw new FormatException($"Not a name and e-mail address: '{name}' '{address}'.");
    }
}
