using System.Text;
using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Recognition;
using NetworkMinutes.Testing;

namespace NetworkMinutes.Documents.Tests.Reading;

public class PdfTests
{
    [Fact]
    public async Task Minutes_printed_as_pdf_keep_their_tables_and_lose_their_page_numbers()
    {
        var minutes = Labelled.Read("Dev/02-skola.txt");
        var read = await Printed(MinutesAsWord.File(minutes), "pdf");
        Assert.Equal(minutes.MeetingDate, read.MeetingDate);
        Assert.Equal(minutes.Attendance.Select(a => a.Name).Order(StringComparer.Ordinal), read.Attendance.Select(a => a.Name).Order(StringComparer.Ordinal));
        Assert.Equal(minutes.Items.Select(i => i.Title), read.Items.Select(i => i.Title));
        Assert.Equal(Decisions(minutes), Decisions(read));
    }

    [Fact]
    public async Task A_point_in_a_list_is_read_to_its_end_though_the_page_broke_its_line()
    {
        const string all = "att larmen byts ut före sommaren i Ale, Alingsås, Göteborg, Härryda, Kungsbacka, Kungälv, Lerum, Lilla Edet, Mölndal, Partille, Stenungsund, Tjörn och Öckerö";
        var word = WordZip.Of(WordZip.P("Minnesanteckningar 2012-11-16") + WordZip.P("1. Larm") + WordZip.P("Beslut: Nätverket beslutar") + Point(all + ",") + Point("att kostnaden delas.") + WordZip.P("2. Slut") + WordZip.P("Tack."));
        var decision = Assert.Single(Decisions(await Printed(word, "pdf")));
        Assert.Contains(all, decision, StringComparison.Ordinal);
        Assert.Contains("att kostnaden delas", decision, StringComparison.Ordinal);
    }

    static string Point(string text) => $"""<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs><w:ind w:left="720" w:hanging="360"/></w:pPr><w:r><w:t>•</w:t><w:tab/><w:t>{text}</w:t></w:r></w:p>""";

    [Fact]
    public async Task A_pdf_behind_a_password_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => Printed(WordZip.Of(WordZip.P("Anteckningar")), """pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"hemligt"}}"""));
        Assert.Equal("Filen är skyddad med lösenord. Ta bort lösenordet och försök igen.", refusal.Message);
    }

    [Fact]
    public async Task A_pdf_of_pictures_and_a_broken_one_are_told_apart()
    {
        RequiredTool.Find("pdftotext");
        Assert.StartsWith("Dokumentet har bara bilder", await Refusal(Empty()), StringComparison.Ordinal);
        Assert.Equal("PDF-filen är skadad eller inte hel och går inte att läsa.", await Refusal("%PDF-1.4\nnågot annat"u8.ToArray()));
    }

    static async Task<string> Refusal(byte[] pdf) => (await Assert.ThrowsAsync<RuleBroken>(() => MinutesFile.Read("a.pdf", pdf))).Message;

    static async Task<ParsedMinutes> Printed(byte[] word, string filter)
    {
        RequiredTool.Find("pdftotext");
        using var office = new Desk("soffice");
        await office.Run("-env:UserInstallation=" + office.Profile, "--headless", "--convert-to", filter, office.Write("minutes.docx", word));
        var read = await MinutesFile.Read("minutes.pdf", office.Read("minutes.pdf"));
        return MinutesText.Read(read.Text, Labelled.Context with { LinesAreWhole = read.LinesAreWhole });
    }

    static IEnumerable<string> Decisions(ParsedMinutes minutes) => minutes.Items.SelectMany(i => i.Reading.Entries).OfType<ParsedDecision>().Where(d => d.Marked).Select(d => d.Text);

    /// <summary>One page with nothing written on it, as a scanner leaves it.</summary>
    static byte[] Empty() => Encoding.ASCII.GetBytes(
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
        trailer <</Root 1 0 R/Size 4>>
        %%EOF
        """);
}
