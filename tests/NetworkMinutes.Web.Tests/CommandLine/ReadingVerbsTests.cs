using System.Text;
using System.Text.Json;

namespace NetworkMinutes.Web.Tests.CommandLine;

public sealed class ReadingVerbsTests : IDisposable
{
    const string Minutes = """
        Anteckningar

        Nätverket äldreomsorg
        Fredag den 20 november 2026

        Närvarande
        Lena Ståhl, Kungsbacka
        Mikael Öst, Öckerö

        1. Välkomna
        Lena hälsar välkommen.

        2. Guiden
        Beslut: Nätverket ställer sig bakom guiden.
        """;

    readonly Run run = new();

    [Fact]
    public async Task Recognise_prints_nothing_but_json_and_makes_no_database()
    {
        File.WriteAllText(run.Path("möte.txt"), Minutes, Encoding.Latin1);

        var (exit, output, error) = await run.Verb("recognise", "möte.txt");

        Assert.Equal((0, ""), (exit, error));
        Assert.Equal((byte)'{', output[0]);
        var read = JsonDocument.Parse(output).RootElement;
        Assert.Equal("2026-11-20", read.GetProperty("meetingDate").GetString());
        Assert.Equal("Öckerö", read.GetProperty("attendance")[1].GetProperty("organisation").GetString());
        Assert.Equal("Nätverket ställer sig bakom guiden.", read.GetProperty("decisions")[0].GetProperty("text").GetString());
        Assert.False(Directory.Exists(run.Path("data")));
    }

    [Fact]
    public async Task Meeting_date_is_what_dates_are_counted_from_when_the_text_gives_none()
    {
        File.WriteAllText(run.Path("a.txt"), "1. Guiden\nAnna tar fram ett utkast i maj.\n");
        var (_, output, _) = await run.Tell("recognise", "a.txt", "--meeting-date", "2023-03-10");
        Assert.Equal("2023-03-10", JsonDocument.Parse(output).RootElement.GetProperty("assumedMeetingDate").GetString());
    }

    [Fact]
    public async Task Word_writes_a_file_and_says_nothing()
    {
        File.WriteAllText(run.Path("a.txt"), Minutes);
        Assert.Equal((0, "", ""), await run.Tell("word", "a.txt", "ut.docx"));
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(run.Path("ut.docx"))[..2]);
        Assert.Equal(["a.txt", "ut.docx"], run.Folder.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_Word_file_is_read_like_its_text()
    {
        File.WriteAllText(run.Path("a.txt"), Minutes);
        await run.Tell("word", "a.txt", "b.docx");
        var (exit, output, _) = await run.Tell("recognise", "b.docx");
        var read = JsonDocument.Parse(output).RootElement;
        Assert.Equal((0, "2026-11-20"), (exit, read.GetProperty("meetingDate").GetString()));
        Assert.Equal("Nätverket ställer sig bakom guiden.", Assert.Single(read.GetProperty("decisions").EnumerateArray()).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_pdf_says_what_is_missing_where_it_cannot_be_read()
    {
        File.WriteAllText(run.Path("a.pdf"), "%PDF-1.4 ");
        run.Environment["PATH"] = run.Folder.FullName;
        Assert.Equal(
            (2, "", "PDF går inte att läsa här: programmet pdftotext (poppler) är inte installerat på servern. Spara filen som .docx eller klistra in texten."),
            await run.Tell("recognise", "a.pdf"));
    }

    [Fact]
    public async Task Word_fills_a_template()
    {
        File.WriteAllText(run.Path("a.txt"), Minutes);
        File.WriteAllBytes(run.Path("mall.docx"), Documents.Templates.WordTemplate.Example());
        Assert.Equal((0, "", ""), await run.Tell("word", "a.txt", "ut.docx", "--template", "mall.docx"));
        using var package = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(run.Path("ut.docx"), isEditable: false);
        Assert.Contains("Datum20 november 2026", package.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mallen saknas.dotx finns inte.", "word", "a.txt", "ut.docx", "--template", "saknas.dotx")]
    [InlineData("Filen är ingen Word-fil. Välj en .docx eller .dotx.", "word", "a.txt", "ut.docx", "--template", "a.txt")]
    [InlineData("Filen saknas.txt finns inte.", "recognise", "saknas.txt")]
    [InlineData("Skriv: recognise FIL [--meeting-date 2026-11-20]", "recognise")]
    [InlineData("Skriv: recognise FIL [--meeting-date 2026-11-20]", "recognise", "a.txt", "--colour", "blue")]
    [InlineData("”i maj” är inget datum. Skriv det som 2026-11-20.", "recognise", "a.txt", "--meeting-date", "i maj")]
    [InlineData("Mappen för x/ut.docx finns inte.", "word", "a.txt", "x/ut.docx")]
    [InlineData("Filen är skadad eller inte hel. Öppna den i Word, spara den på nytt och försök igen.", "recognise", "b.docx")]
    public async Task What_cannot_be_done_is_one_sentence_and_exit_2(string sentence, params string[] args)
    {
        File.WriteAllText(run.Path("a.txt"), Minutes);
        File.WriteAllBytes(run.Path("b.docx"), [0x50, 0x4B, 3, 4, 0]);
        Assert.Equal((2, "", sentence), await run.Tell(args));
    }

    public void Dispose() => run.Dispose();
}
