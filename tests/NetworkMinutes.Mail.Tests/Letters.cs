using NetworkMinutes.Mail.Mime;

namespace NetworkMinutes.Mail.Tests;

internal static class Letters
{
    public static readonly MailboxAddress Network = new("Socialchefsnätverket", "natverk@example.se");
    public static readonly MailboxAddress Asa = new("Åsa Öberg", "asa.oberg@example.se");

    public static MimeMessage Letter(
        string subject = "Anteckningar",
        string text = "Hej!\n",
        string to = "asa.oberg@example.se",
        string id = "meeting-7.person-3@example.se",
        params KeyValuePair<string, string>[] headers) => new()
        {
            From = Network,
            To = new MailboxAddress("Åsa Öberg", to),
            Subject = subject,
            MessageId = id,
            Date = new DateTimeOffset(2023, 5, 12, 13, 30, 0, TimeSpan.FromHours(2)),
            TextBody = text,
            Headers = headers,
        };

    public static byte[] Bytes(this MimeMessage message)
    {
        using var content = new MemoryStream();
        message.WriteTo(content);
        return content.ToArray();
    }
}
