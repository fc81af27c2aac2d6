using System.Text;
using NetworkMinutes.Mail.Mime;
using NetworkMinutes.Mail.Tests.Servers;
using static NetworkMinutes.Mail.Tests.Letters;

namespace NetworkMinutes.Mail.Tests.Mime;

public sealed class MimeMessageTests
{
    private static readonly byte[] EveryByte = [.. Enumerable.Range(0, 1000).Select(i => (byte)i)];

    private static MimeMessage Full() => new()
    {
        From = Network,
        To = Asa,
        ReplyTo = new MailboxAddress("Karin \"Kajsa\" Ek, sekreterare", "karin.ek@göteborg.se"),
        Subject = "Anteckningar Socialchefsnätverket 2023-05-12",
        MessageId = "meeting-7.person-3@example.se",
        Date = new DateTimeOffset(2023, 5, 12, 13, 30, 0, TimeSpan.FromHours(2)),
        TextBody = "Hej Åsa!\n\nDina åtgärder:\n.punkt först\nFrom början till slut \n" + new string('å', 700) + "\n=3D\n",
        HtmlBody = "<p>Hej Åsa!</p>\n",
        Attachments =
        [
            new MimeAttachment("Anteckningar Härryda & Öckerö, den 12 maj 2023 – fastställda, med bilagor.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", EveryByte),
            new MimeAttachment("plain name.ics", "text/calendar; method=REQUEST; charset=utf-8", "BEGIN:VCALENDAR\r\n"u8.ToArray()),
            new MimeAttachment("tom.txt", "text/plain", Array.Empty<byte>()),
        ],
        Headers = [KeyValuePair.Create("Auto-Submitted", "auto-generated")],
    };

    [Fact]
    public async Task Another_reader_finds_everything_that_was_written()
    {
        await using MailReader reader = MailReader.Start();
        MimeMessage message = Full();

        ReadMail read = await reader.Read(message);

        Assert.Empty(read.Defects);
        Assert.Equal(["Socialchefsnätverket", "natverk@example.se"], Assert.Single(read.From));
        Assert.Equal(["Åsa Öberg", "asa.oberg@example.se"], Assert.Single(read.To));
        Assert.Equal(["Karin \"Kajsa\" Ek, sekreterare", "karin.ek@xn--gteborg-90a.se"], Assert.Single(read.ReplyTo));
        Assert.Equal(message.Subject, read.Subject);
        Assert.Equal("<meeting-7.person-3@example.se>", read.MessageId);
        Assert.Equal(message.Date, read.Date);
        Assert.Equal(message.TextBody, read.Text);
        Assert.Equal(message.HtmlBody, read.Html);
        Assert.Contains(read.Fields, field => field is ["Auto-Submitted", "auto-generated"]);
        Assert.Equal(message.Attachments.Select(a => a.FileName), read.Attachments.Select(a => a.FileName));
        Assert.Equal(message.Attachments.Select(a => a.Content.ToArray()), read.Attachments.Select(a => a.Content));
        Assert.Equal("REQUEST", read.Attachments[1].Method);
    }

    [Fact]
    public void What_is_written_is_short_ascii_lines_ending_in_crlf()
    {
        byte[] bytes = Full().Bytes();

        Assert.All(bytes, b => Assert.InRange(b, (byte)'\n', (byte)'~'));
        string text = Encoding.ASCII.GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        string[] lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.True(line.Length <= 100 && !line.Contains('\n') && !line.Contains('\r'), line));
    }

    [Fact]
    public void The_same_message_is_the_same_bytes() => Assert.Equal(Full().Bytes(), Full().Bytes());

    [Fact]
    public void A_file_name_has_a_plain_fallback_with_its_extension()
    {
        string text = Encoding.ASCII.GetString(Full().Bytes());

        Assert.Contains("filename=\"Anteckningar Harryda & Ockero, den 12 maj 2023 _ fastst.docx\"", text, StringComparison.Ordinal);
        Assert.Contains("filename=\"plain name.ics\"\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nBcc: b@example.se")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("a\u0085b")]
    public void Nothing_can_start_another_header(string text)
    {
        Assert.Throws<ArgumentException>(() => Letter(subject: text));
        Assert.Throws<ArgumentException>(() => new MailboxAddress(text, "a@example.se"));
        Assert.Throws<ArgumentException>(() => new MailboxAddress("", text + "@example.se"));
        Assert.Throws<ArgumentException>(() => new MailboxAddress("", "a@example.se" + text));
        Assert.Throws<ArgumentException>(() => new MimeAttachment(text, "text/plain", EveryByte));
        Assert.Throws<ArgumentException>(() => new MimeAttachment("a", "text/plain; a=" + text, EveryByte));
        Assert.Throws<ArgumentException>(() => Letter(id: text + "@example.se"));
        Assert.Throws<ArgumentException>(() => Letter(headers: KeyValuePair.Create("X-Field", text)).Bytes());
        Assert.Throws<ArgumentException>(() => Letter(headers: KeyValuePair.Create(text, "value")).Bytes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("anna")]
    [InlineData("@example.se")]
    [InlineData("anna@")]
    [InlineData("anna@@example.se")]
    [InlineData("anna berg@example.se")]
    [InlineData("anna..berg@example.se")]
    [InlineData("anna@example.se, bo@example.se")]
    [InlineData("<anna@example.se>")]
    [InlineData("åsa@example.se")]
    [InlineData("anna@example..se")]
    [InlineData("anna@example.se>")]
    public void What_is_not_one_plain_address_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => new MailboxAddress("", address));
}
