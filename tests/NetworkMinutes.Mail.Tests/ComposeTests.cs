using System.Text;
using MimeKit;
using NetworkMinutes.Mail.Tests.Servers;
using static NetworkMinutes.Mail.Tests.Letters;

namespace NetworkMinutes.Mail.Tests;

public sealed class ComposeTests
{
    private static readonly string[] OwnFields = ["From", "Date", "Subject", "Message-Id", "To", "MIME-Version", "Content-Type"];

    private static MimeMessage Full() => Letter(
        "Anteckningar Socialchefsnätverket 2023-05-12, med åtgärder från våren: Ärenden till nästa möte i Öckerö",
        "Hej Åsa!\n\nDina åtgärder:\n.punkt först\nFrom början till slut \n" + new string('å', 700) + "\n=3D\n",
        "karin.ek@göteborg.se",
        File("Anteckningar Härryda & Öckerö, den 12 maj 2023 – fastställda, med bilagor.docx", 1000),
        File("plain name.docx", 0));

    [Fact]
    public async Task Another_reader_finds_everything_that_was_written()
    {
        await using MailReader reader = MailReader.Start();
        MimeMessage message = Full();

        ReadMail read = await reader.Read(message);

        Assert.Empty(read.Defects);
        Assert.Equal(["Socialchefsnätverket", "natverk@example.se"], Assert.Single(read.From));
        Assert.Equal(["Åsa Öberg", "karin.ek@xn--gteborg-90a.se"], Assert.Single(read.To));
        Assert.Equal(message.Subject, read.Subject);
        Assert.Equal("<meeting-7.person-3@example.se>", read.MessageId);
        Assert.Equal(message.Date, read.Date);
        Assert.Equal(message.TextBody, read.Text);
        MimePart[] files = [.. message.Attachments.Cast<MimePart>()];
        Assert.Equal(files.Select(f => f.FileName), read.Attachments.Select(a => a.FileName));
        Assert.Equal(files.Select(f => f.Bytes()), read.Attachments.Select(a => a.Content));
    }

    [Fact]
    public void What_is_written_is_ascii_in_lines_that_every_server_takes()
    {
        string text = Encoding.Latin1.GetString(Full().Bytes());

        Assert.All(text.Split("\r\n"), line => Assert.True(line.Length <= 100 && line.All(c => c is '\t' or (>= ' ' and <= '~')), line));
    }

    [Theory]
    [InlineData("a\r\nBcc: b@example.se")]
    [InlineData("a\nBcc: b@example.se")]
    [InlineData("a\rBcc: b@example.se")]
    [InlineData("a\r\n\r\nb")]
    [InlineData("a\0b")]
    public async Task Nothing_can_start_another_header(string text)
    {
        await using MailReader reader = MailReader.Start();

        ReadMail read = await reader.Read(Letter(subject: text, text: "Hej!", files: File(text, 1)));

        Assert.Equal(OwnFields, read.Fields.Select(field => field[0]));
        Assert.Equal(Asa.Address, Assert.Single(read.To)[1]);
        Assert.Equal("Hej!", read.Text);
        Assert.Single(read.Attachments);
        Assert.Throws<FormatException>(() => Compose.Mailbox(text, "a@example.se"));
        Assert.Throws<ParseException>(() => Compose.Mailbox("", text + "@example.se"));
        Assert.Throws<ParseException>(() => Compose.Mailbox("", "a@example.se" + text));
        Assert.Throws<ParseException>(() => Compose.Mailbox("", $"\"{text}\"@example.se"));
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
        Assert.ThrowsAny<FormatException>(() => Compose.Mailbox("", address));
}
