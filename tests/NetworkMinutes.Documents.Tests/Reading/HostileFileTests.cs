using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NetworkMinutes.Documents.Reading;
using static NetworkMinutes.Documents.Tests.Reading.WordZip;

namespace NetworkMinutes.Documents.Tests.Reading;

/// <summary>Files that nobody meant well with, or that went wrong on the way: one clear sentence, within set limits.</summary>
public class HostileFileTests
{
    const string Damaged = "Filen är skadad eller inte hel. Öppna den i Word, spara den på nytt och försök igen.";
    const string TooLong = "Dokumentet är för långt. Dela det på flera filer och läs in en i taget.";
    const string OtherPackage = "Filen är inget Word-dokument. Spara den som .docx, .txt eller .pdf.";
    const int Megabyte = 1024 * 1024;

    static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
    static readonly byte[] Good = Of(P("Anteckningar"));

    [Theory]
    [InlineData("Thumbs.db")]
    [InlineData("desktop.ini")]
    [InlineData("~$te.docx")]
    public async Task What_a_system_leaves_in_a_folder_is_no_minutes(string name) =>
        Assert.Equal("Datorns egen fil, inga anteckningar.", (await Assert.ThrowsAsync<RuleBroken>(() => MinutesFile.Read(name, CompoundFile))).Message);

    public static TheoryData<string, byte[], string> Refusals => new()
    {
        { "no bytes", [], "Filen är tom." },
        { "only spaces", "  \n "u8.ToArray(), "Dokumentet har ingen text att läsa." },
        { "more than may be", new byte[MinutesFile.Largest + 1], "Filen är för stor. Högst 25 MB går att läsa in på en gång." },
        { "half a zip", Good[..(Good.Length / 2)], Damaged },
        { "a zip's first bytes", [0x50, 0x4B, 3, 4, 0], Damaged },
        { "an empty zip", Zip(), OtherPackage },
        { "another zip", Zip(("a.txt", "hej")), OtherPackage },
        { "LibreOffice's own", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")), OtherPackage },
        { "a spreadsheet", Of(P("x"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), OtherPackage },
        { "macros", Of(P("x"), "application/vnd.ms-word.document.macroEnabled.main+xml"), "Filen har makron och läses inte. Öppna den i Word och spara den som .docx." },
        { "hidden macros", Zip(("word/document.xml", "<d><body><p/></body></d>"), ("word/vbaProject.bin", "x")), "Filen har makron och läses inte. Öppna den i Word och spara den som .docx." },
        { "a password", [.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "Filen är skyddad med lösenord. Ta bort lösenordet och försök igen." },
        { "old Word", CompoundFile, "Filen är sparad i ett äldre format, .doc. Öppna den i Word och spara den som .docx." },
        { "rich text", "{\\rtf1 hej}"u8.ToArray(), "Filen är sparad som .rtf. Öppna den i Word och spara den som .docx." },
        { "a picture", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0], "Filen går inte att läsa som text. Spara den som .docx, .txt eller .pdf, eller kopiera texten och klistra in den." },
        { "no paragraphs", Of(""), "Dokumentet har ingen text att läsa." },
        { "only a picture", Of("<w:p><w:r><w:drawing><blip/></w:drawing></w:r></w:p>"), "Dokumentet har bara bilder och ingen text att läsa. Skriv in texten eller kör textigenkänning på bilderna först." },
        { "no XML", Zip(("word/document.xml", "hej")), Damaged },
        { "entities", Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><d><body><p><r><t>&b;</t></r></p></body></d>")), Damaged },
        { "a file outside", Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d><body><p><r><t>&a;</t></r></p></body></d>")), Damaged },
        { "a million levels", Zip(("word/document.xml", $"<d><body>{string.Concat(Enumerable.Repeat("<p>", 1_000_000))}")), Damaged },
        { "tables in tables", Of(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5_000)) + P("x") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5_000))), Damaged },
        { "a zip bomb", Zip(("word/document.xml", $"<d><body><p><r><t>{new string(' ', 60 * Megabyte)}</t></r></p></body></d>")), TooLong },
        { "a million empty paragraphs", Of(string.Concat(Enumerable.Repeat("<w:p/>", 1_000_000))), TooLong },
        { "a bomb of styles", Zip(("word/document.xml", "<d/>"), ("_rels/.rels", new string(' ', 60 * Megabyte))), TooLong },
    };

    [Theory, MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task What_cannot_be_read_is_refused_with_one_sentence(string what, byte[] file, string sentence)
    {
        var clock = Stopwatch.StartNew();
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => MinutesFile.Read("minutes.docx", file));
        Assert.Equal((what, sentence), (what, refusal.Message));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public async Task Nothing_outside_the_file_is_fetched()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        var relationships = string.Concat(new[] { "styles", "numbering", "header", "footnotes", "attachedTemplate", "image" }.Select((kind, i) => $"<Relationship Id=\"r{i}\" Type=\"x/{kind}\" Target=\"{address}{kind}\" TargetMode=\"External\"/>"));
        var file = Zip(("word/document.xml", $"<w:document {Names}><w:body>{P("Anteckningar")}</w:body></w:document>"), ("word/_rels/document.xml.rels", $"<Relationships>{relationships}</Relationships>"));
        Assert.Equal("Anteckningar", (await MinutesFile.Read("a.docx", file)).Text);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task A_part_is_never_a_file_of_the_machine()
    {
        var file = Zip(("word/document.xml", $"<w:document {Names}><w:body>{P("Anteckningar")}</w:body></w:document>"),
            ("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/header\" Target=\"../../../../etc/passwd\"/><Relationship Id=\"b\" Type=\"x/styles\" Target=\"file:///etc/passwd\"/></Relationships>"));
        Assert.Equal("Anteckningar", (await MinutesFile.Read("a.docx", file)).Text);
    }

    [Fact]
    public async Task A_style_that_is_based_on_itself_is_a_style() =>
        Assert.Equal("Anteckningar", (await MinutesFile.Read("a.docx", Of(P("Anteckningar", "A"), ("styles", $"<w:styles {Names}><w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>")))).Text);

    [Theory]
    [InlineData("möte.txt", "Filens namn slutar på .txt, men innehållet är Word-dokument och lästes så.")]
    [InlineData("möte.pdf", "Filens namn slutar på .pdf, men innehållet är Word-dokument och lästes så.")]
    public async Task A_wrong_ending_is_told_and_the_content_is_read(string name, string notice) => Assert.Equal([notice], (await MinutesFile.Read(name, Good)).Notices);

    [Fact]
    public async Task Ten_thousand_pages_are_read_or_refused_within_limits()
    {
        var page = string.Concat(Enumerable.Range(0, 12).Select(i => P($"Nätverket talade om fråga {i} och kom fram till att alla vill arbeta vidare med den under hösten.")));
        var file = Of(string.Concat(Enumerable.Repeat(page, 10_000)));
        var (clock, before) = (Stopwatch.StartNew(), GC.GetTotalMemory(forceFullCollection: true));
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => MinutesFile.Read("lång.docx", file));
        Assert.Equal(TooLong, refusal.Message);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: false) - before, long.MinValue, 300L * Megabyte);
    }

    [Theory]
    [InlineData("attributes")]
    [InlineData("names")]
    [InlineData("one table")]
    [InlineData("runs")]
    [InlineData("spans")]
    [InlineData("merged")]
    public async Task What_grows_is_read_or_refused_in_seconds(string what)
    {
        var body = what switch
        {
            "attributes" => $"<w:p {string.Concat(Enumerable.Range(0, 2_000_000).Select(i => $"a{i}=\"\" "))}/>" + P("x"),
            "names" => string.Concat(Enumerable.Range(0, 300_000).Select(i => $"<a{i}/>")) + P("x"),
            "one table" => Table([.. Enumerable.Range(0, 20_000).Select(i => new[] { $"rad {i}", "två", "tre" })]),
            "runs" => $"<w:p>{string.Concat(Enumerable.Repeat(R("ord "), 100_000))}</w:p>",
            "spans" => $"<w:tbl><w:tr>{string.Concat(Enumerable.Repeat("<w:tc><w:tcPr><w:gridSpan w:val=\"2000000\"/></w:tcPr></w:tc>", 100_000))}<w:tc>{P("x")}</w:tc></w:tr></w:tbl>",
            _ => $"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>{P(new string('x', 500_000))}</w:tc><w:tc>{P("y")}</w:tc></w:tr>{string.Concat(Enumerable.Repeat($"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc>{P("y")}</w:tc></w:tr>", 20_000))}</w:tbl>",
        };
        var file = Of(body);
        var (clock, worked) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await Outcome.Of("a.docx", file);
        Assert.InRange(Math.Min(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - worked).TotalSeconds), 0, 10);
    }
}
