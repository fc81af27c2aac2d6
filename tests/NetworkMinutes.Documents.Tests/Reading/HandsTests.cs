using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Recognition;
using static NetworkMinutes.Documents.Tests.Reading.WordZip;

namespace NetworkMinutes.Documents.Tests.Reading;

/// <summary>Ways in which people set their minutes, from file to what is recognised.</summary>
public class HandsTests
{
    const string Text = "Nätverket talade om frågan och kom fram till att alla vill arbeta vidare med den.";

    [Fact]
    public async Task Numbered_points_with_text_between_are_items() => Assert.Equal(
        ["1 Inledning", "2 Ekonomi", "3 Nästa möte"],
        await Items(P("Anteckningar") + P("Kostnätverket 3 maj 2024") + P("Närvarande: Anna Berg (Ale), Bo Ek (Lerum)")
            + Point("Inledning", 2) + P(Text) + Point("Ekonomi", 2) + P(Text) + Point("en sak", 1) + Point("en till", 1) + Point("Nästa möte", 2) + P(Text)));

    [Fact]
    public async Task Bold_numbered_points_are_items() => Assert.Equal(
        ["1 Inledning", "2 Ekonomi"],
        await Items(P("Anteckningar") + Bold(2, "Inledning") + P(Text) + Point("ett", 4) + Point("två", 4) + Bold(2, "Ekonomi") + P(Text)));

    [Fact]
    public async Task An_agenda_before_the_items_is_none_of_them() => Assert.Equal(
        ["1 Inledning", "2 Ekonomi"],
        await Items(P("Anteckningar", "Rubrik") + P("Dagordning", "Rubrik2") + Point("Inledning", 2) + Point("Ekonomi", 2) + P("Inledning", "Punktrubrik") + P(Text) + P("Ekonomi", "Punktrubrik") + P(Text)));

    [Fact]
    public async Task Headings_without_numbers_over_a_list_of_people_are_told_apart()
    {
        var read = await Read(P("Anteckningar Kostnätverket 2024-05-03", "Rubrik1") + P("Närvarande", "Rubrik2") + P("Anna Berg, Ale") + P("Bo Ek, Lerum") + P("Frånvarande", "Rubrik2") + P("Siv Å, Tjörn")
            + P("Skolmat", "Rubrik2") + P(Text) + P("Lokaler", "Rubrik2") + P(Text));
        Assert.Equal(["1 Skolmat", "2 Lokaler"], Titles(read));
        Assert.Equal(["Anna Berg Present", "Bo Ek Present", "Siv Å Absent"], read.Attendance.Select(a => $"{a.Name} {a.Status}"));
        Assert.Equal(("Kostnätverket", new DateOnly(2024, 5, 3)), (read.Body, read.MeetingDate));
    }

    [Fact]
    public async Task Googles_file_with_a_control_round_every_stretch_is_read()
    {
        var read = await Read(
            P("Minnesanteckningar", "Rubrik") + "<w:p><w:pPr><w:rPr/></w:pPr><w:r><w:rPr><w:rtl w:val=\"0\"/></w:rPr></w:r></w:p>"
            + Stretches("Kostnätverket ", "3 maj 2024") + P("Skolmat", "Rubrik1") + Stretches("Beslut: Nätverket ", "ställer sig bakom ", "förslaget.") + P("") + P("Lokaler", "Rubrik1") + Point("Anna bokar lokal till den 4 juni.", 1));
        Assert.Equal(["1 Skolmat", "2 Lokaler"], Titles(read));
        Assert.Equal("Nätverket ställer sig bakom förslaget.", read.Items[0].Reading.Entries.OfType<ParsedDecision>().Single().Text);
        Assert.Equal(new DateOnly(2024, 5, 3), read.MeetingDate);
    }

    [Fact]
    public async Task A_table_of_actions_under_an_item_is_its_actions()
    {
        var read = await Read(P("Anteckningar") + P("Inledning", "Punktrubrik") + P(Text) + P("Att göra", "Punktrubrik") + Table(["Vad", "Vem", "När"], ["Boka lokal", "Anna Berg", "i juni"], ["Skicka listan", "Bo Ek", "senast den 20 maj"]));
        Assert.Equal(["Boka lokal", "Skicka listan"], read.Items[1].Reading.Entries.OfType<ParsedAction>().Select(a => a.Text));
    }

    [Fact]
    public async Task A_strict_file_is_read_like_any()
    {
        var file = Zip(("word/document.xml", """<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>Anteckningar</w:t></w:r></w:p></w:body></w:document>"""));
        Assert.Equal("Anteckningar", (await MinutesFile.Read("a.docx", file)).Text);
    }

    [Fact]
    public async Task Attendance_in_cells_that_are_merged_downwards_keeps_its_municipality()
    {
        static string Cell(string text, string merge) => $"<w:tc><w:tcPr>{merge}</w:tcPr>{P(text)}</w:tc>";
        var read = await Read($"<w:tbl><w:tr>{Cell("Kommun", "")}{Cell("Namn", "")}</w:tr><w:tr>{Cell("Ale", "<w:vMerge w:val=\"restart\"/>")}{Cell("Anna Berg", "")}</w:tr><w:tr>{Cell("", "<w:vMerge/>")}{Cell("Bo Ek", "")}</w:tr></w:tbl>" + P("Inledning", "Punktrubrik") + P(Text));
        Assert.Equal(["Anna Berg, Ale", "Bo Ek, Ale"], read.Attendance.Select(a => $"{a.Name}, {a.Organisation}"));
    }

    static string Bold(int list, string text) => P(text, properties: $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>", run: "<w:b/>");

    static string Stretches(params string[] words) => $"<w:p>{string.Concat(words.Select(w => $"<w:sdt><w:sdtPr><w:tag w:val=\"goog_rdk_0\"/></w:sdtPr><w:sdtContent>{R(w, "<w:rtl w:val=\"0\"/>")}</w:sdtContent></w:sdt>"))}</w:p>";

    static async Task<List<string>> Items(string body) => Titles(await Read(body));

    static List<string> Titles(ParsedMinutes read) => [.. read.Items.Select(i => $"{i.Number} {i.Title}")];

    static Task<ParsedMinutes> Read(string body) => Labelled.Read(Of(body, Styles, Numbering));
}
