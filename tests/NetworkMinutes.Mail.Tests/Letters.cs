using MimeKit;

namespace NetworkMinutes.Mail.Tests;

internal static class Letters
{
    public static readonly MailboxAddress Network = new("Socialchefsnätverket", "natverk@example.se");
    public static readonly MailboxAddress Asa = new("Åsa Öberg", "asa.oberg@example.se");

    public static MimeMessage Letter(
        string subject = "Anteckningar",
        string text = "Hej!\n",
        string to = "asa.oberg@example.se",
        params MimePart[] files) => Compose.Letter(
            Network,
            Compose.Mailbox("Åsa Öberg", to),
            subject,
            "meeting-7.person-3@example.se",
            new DateTimeOffset(2023, 5, 12, 13, 30, 0, TimeSpan.FromHours(2)),
            text,
            files);

    public static MimePart File(string name, int size) =>
        Compose.File(name, "application/octet-stream", [.. Enumerable.Range(0, size).Select(i => (byte)(i * i / 7))]);

    public static byte[] Bytes(this MimePart file)
    {
        using var content = new MemoryStream();
        file.Content!.DecodeTo(content);
        return content.ToArray();
    }

    public static byte[] Bytes(this MimeMessage message)
    {
        FormatOptions format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        using var content = new MemoryStream();
        message.WriteTo(format, content);
        return content.ToArray();
    }
}
