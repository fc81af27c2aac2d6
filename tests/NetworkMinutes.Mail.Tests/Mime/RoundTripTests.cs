using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Mail.Mime;
using NetworkMinutes.Mail.Tests.Servers;

namespace NetworkMinutes.Mail.Tests.Mime;

public sealed class RoundTripTests
{
    private static readonly string[] Pieces =
        ["å", "ä", "ö", "Å", "é", "–", "😀", "漢", " ", "  ", "=", "?", "=?", "?=", "_", "\"", "\\", "'", "%", "*", ";", ",", "<", ">", "@",
         "(", ")", ".", "..", "/", "From ", "Beslut", "utf-8''", "=?utf-8?Q?=C3=A5?=", "anteckningar", "2023-05-12"];

    private static Gen<string> Words => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public async Task Any_subject_name_file_name_and_text_come_back_as_they_were()
    {
        await using MailReader reader = MailReader.Start();
        Gen<(string Subject, string Name, string File, string Text)> letters =
            from subject in Words
            from name in Words
            from file in Words
            from lines in Words.ListOf()
            select (subject, name, file + "x", string.Concat(lines.Select(line => line + "\n")));

        Prop.ForAll(letters.ToArbitrary(), letter => ComesBack(reader, letter)).QuickCheckThrowOnFailure();
    }

    private static bool ComesBack(MailReader reader, (string Subject, string Name, string File, string Text) letter)
    {
        var message = new MimeMessage
        {
            From = new MailboxAddress(letter.Name, "anna@example.se"),
            To = Letters.Asa,
            Subject = letter.Subject,
            MessageId = "a@example.se",
            Date = DateTimeOffset.UnixEpoch,
            TextBody = letter.Text,
            Attachments = [new MimeAttachment(letter.File, "text/plain", "x"u8.ToArray())],
        };
        ReadMail read = reader.Read(message).GetAwaiter().GetResult();
        Assert.Equal(letter.Subject, read.Subject);
        Assert.Equal([message.From.Name, "anna@example.se"], Assert.Single(read.From));
        Assert.Equal(letter.File.Trim(), Assert.Single(read.Attachments).FileName);
        Assert.Equal(letter.Text, read.Text);
        Assert.Empty(read.Defects);
        return true;
    }
}
