using System.IO.Compression;
using System.Text;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

public class AttachmentTests
{
    private readonly Room room = new();
    private static readonly byte[] Pdf = "%PDF-1.7 ..."u8.ToArray();

    [Fact]
    public void A_file_is_known_by_its_content_and_gets_the_ending_of_it()
    {
        var attached = room.Meeting.Attach(room.Item, "C:\\Users\\Karin\\Bildspel.exe", Pdf, 1, Room.Noon);

        Assert.Equal((AttachmentKind.Pdf, "Bildspel.pdf", Pdf.Length), (attached.Kind, attached.Name, attached.Size));
        Assert.Equal([attached], room.Meeting.AttachmentsOf(room.Item));
        Assert.Empty(room.Meeting.AttachmentsOf(null));
    }

    [Theory]
    [InlineData("wordprocessingml.document", AttachmentKind.Word)]
    [InlineData("spreadsheetml.sheet", AttachmentKind.Excel)]
    [InlineData("presentationml.presentation", AttachmentKind.PowerPoint)]
    public void Office_files_are_known_by_their_listing(string type, AttachmentKind kind) =>
        Assert.Equal(kind, AttachmentContent.KindOf(Zip("[Content_Types].xml", $"<Override ContentType=\"application/vnd.openxmlformats-officedocument.{type}.main+xml\"/>")));

    [Fact]
    public void Open_documents_are_known_by_their_type() =>
        Assert.Equal(AttachmentKind.OpenText, AttachmentContent.KindOf(Zip("mimetype", "application/vnd.oasis.opendocument.text")));

    [Theory]
    [InlineData("<html><script>alert(1)</script></html>")]
    [InlineData("MZ\u0090 This program cannot be run in DOS mode.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("PK\u0003\u0004 broken")]
    public void Anything_else_is_refused_with_what_may_be_attached(string content)
    {
        var broken = Assert.Throws<RuleBroken>(() => room.Meeting.Attach(null, "Kallelse.pdf", Encoding.Latin1.GetBytes(content), 1, Room.Noon));
        Assert.Equal(("Upload", "Filen går inte att bifoga. Välj PDF, Word, Excel, PowerPoint, OpenDocument, PNG eller JPEG."), (broken.Field, broken.Message));
    }

    [Fact]
    public void Macros_empty_files_and_too_large_ones_are_refused()
    {
        Assert.Equal("Filen innehåller makron och går inte att bifoga. Spara den utan makron.", Refused(Zip("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml")));
        Assert.Equal("Filen är tom.", Refused([]));
        Assert.Equal("Filen är för stor. Högst 20 MB går att bifoga.", Refused(new byte[Attachment.LargestFile + 1]));
        Assert.Equal("Filen går inte att bifoga. Välj PDF, Word, Excel, PowerPoint, OpenDocument, PNG eller JPEG.", Refused(Zip("bilder/a.txt", "hej")));

        string Refused(byte[] bytes) => Assert.Throws<RuleBroken>(() => room.Meeting.Attach(null, "a", bytes, 1, Room.Noon)).Message;
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("Punkt 3. Förslag", "Punkt 3. Förslag.pdf")]
    [InlineData("a\u202Efdp.exe", "afdp.pdf")]
    [InlineData("vad: \"hur\"? <nu>|*\r\n", "vad hur nu.pdf")]
    [InlineData("  ..  ", "Bilaga.pdf")]
    [InlineData("CON", "Bilaga CON.pdf")]
    [InlineData(null, "Bilaga.pdf")]
    public void Names_are_safe_on_every_system(string? given, string name) => Assert.Equal(name, AttachmentName.Of(given, AttachmentKind.Pdf, []));

    [Fact]
    public void A_long_name_is_cut_and_a_second_of_the_same_is_numbered()
    {
        Assert.Equal(104, AttachmentName.Of(new string('å', 300), AttachmentKind.Pdf, []).Length);
        Assert.Equal("bild (3).png", AttachmentName.Of("bild.png", AttachmentKind.Png, ["Bild.png", "bild (2).png"]));
    }

    [Fact]
    public void What_has_been_sent_is_not_taken_away()
    {
        var attached = room.Meeting.Attach(null, "a.pdf", Pdf, 1, Room.Noon);
        room.Meeting.SendAgenda(room.Karin, "{}", [], "a.docx", Room.Noon);
        var added = room.Meeting.Attach(null, "b.pdf", Pdf, 1, Room.Noon);

        Assert.Equal((Room.Noon, null), (attached.PublishedAt, added.PublishedAt));
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => room.Meeting.Detach(attached)).Rule);
        room.Meeting.Detach(added);
        Assert.Equal([attached], room.Meeting.Attachments);
    }

    private static byte[] Zip(string entry, string content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        using (var writer = new StreamWriter(zip.CreateEntry(entry).Open()))
            writer.Write(content);
        return bytes.ToArray();
    }
}
