using System.Globalization;
using System.Text;

namespace NetworkMinutes.Mail.Mime;

/// <summary>
/// One message to one recipient: people in thirteen organisations never see each other's addresses. The names are MimeKit's, so that
/// it can take this place. What is written is ASCII in lines every server takes, whatever the text, and the same bytes each time.
/// </summary>
public sealed class MimeMessage
{
    private const int LongestMessageId = 250;

    // Neither quoted-printable nor base64 can hold "=_", so no content ever looks like a boundary.
    private const string Mixed = "=_mixed";
    private const string Alternative = "=_alternative";

    public required MailboxAddress From { get; init; }

    public required MailboxAddress To { get; init; }

    public MailboxAddress? ReplyTo { get; init; }

    /// <exception cref="ArgumentException">The subject holds a line break or another control character.</exception>
    public required string Subject { get; init => field = HeaderText.Safe(value); }

    /// <summary>Without angle brackets: <c>id@domain</c>. The same message handed over again has the same one.</summary>
    public required string MessageId { get; init => field = CheckedId(value); }

    public required DateTimeOffset Date { get; init; }

    public required string TextBody { get; init; }

    public string? HtmlBody { get; init; }

    public IReadOnlyList<MimeAttachment> Attachments { get; init; } = [];

    /// <summary>Further fields, such as Auto-Submitted.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public void WriteTo(Stream stream)
    {
        using var writer = new StreamWriter(stream, Encoding.ASCII, leaveOpen: true);
        WriteHeaders(writer);
        if (Attachments.Count == 0)
            WriteText(writer);
        else
            WriteParts(writer, "mixed", Mixed, [WriteText, .. Attachments.Select(a => (Action<TextWriter>)(w => Write(w, a)))]);
    }

    private void WriteHeaders(StreamWriter writer)
    {
        writer.Write(HeaderText.Field("From", From));
        writer.Write(HeaderText.Field("To", To));
        if (ReplyTo is not null)
            writer.Write(HeaderText.Field("Reply-To", ReplyTo));
        writer.Write(HeaderText.Field("Subject", Subject));
        writer.Write(HeaderText.Fold("Date", [Rfc5322(Date)]));
        writer.Write(HeaderText.Fold("Message-ID", [$"<{MessageId}>"]));
        foreach ((string name, string value) in Headers)
            writer.Write(HeaderText.Field(name, value));
        writer.Write("MIME-Version: 1.0\r\n");
    }

    private void WriteText(TextWriter writer)
    {
        if (HtmlBody is null)
            Write(writer, "plain", TextBody);
        else
            WriteParts(writer, "alternative", Alternative, [w => Write(w, "plain", TextBody), w => Write(w, "html", HtmlBody)]);
    }

    private static void WriteParts(TextWriter writer, string kind, string boundary, IReadOnlyList<Action<TextWriter>> parts)
    {
        writer.Write($"Content-Type: multipart/{kind}; boundary=\"{boundary}\"\r\n\r\n");
        foreach (Action<TextWriter> part in parts)
        {
            writer.Write($"--{boundary}\r\n");
            part(writer);
            writer.Write("\r\n");
        }
        writer.Write($"--{boundary}--\r\n");
    }

    private static void Write(TextWriter writer, string kind, string text)
    {
        writer.Write($"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n");
        writer.Write(QuotedPrintable.Encode(text));
    }

    private static void Write(TextWriter writer, MimeAttachment attachment)
    {
        writer.Write(HeaderText.Fold("Content-Type", attachment.MediaType.Split(' ')));
        writer.Write(attachment.Disposition());
        writer.Write("Content-Transfer-Encoding: base64\r\n\r\n");
        string base64 = Convert.ToBase64String(attachment.Content.Span, Base64FormattingOptions.InsertLineBreaks);
        writer.Write(base64.ReplaceLineEndings("\r\n"));
        writer.Write("\r\n");
    }

    private static string Rfc5322(DateTimeOffset date) =>
        date.ToString("ddd, d MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
        + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);

    private static string CheckedId(string id)
    {
        int at = id.IndexOf('@', StringComparison.Ordinal);
        bool good = at > 0 && at == id.LastIndexOf('@') && at < id.Length - 1 && id.Length <= LongestMessageId
            && id.All(c => c is > ' ' and < '\x7f' and not ('<' or '>' or '(' or ')' or ',' or ';' or ':' or '"' or '\\' or '[' or ']'));
        return good ? id : throw new ArgumentException($"Not a message id: '{id}'.", nameof(id));
    }
}
