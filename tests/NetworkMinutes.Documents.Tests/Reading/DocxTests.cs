using NetworkMinutes.Documents.Reading;
using static NetworkMinutes.Documents.Tests.Reading.WordZip;

namespace NetworkMinutes.Documents.Tests.Reading;

public class DocxTests
{
    [Fact]
    public async Task Headings_are_read_by_their_style_and_the_title_is_none() => Assert.Equal(
        """
        Anteckningar
        Kostnätverket 3 maj 2024

        # Inledning
        Anna hälsar välkommen.

        # Ekonomi

        Bokslut
        Året gick bra.
        """,
        await Text(P("Anteckningar", "Rubrik") + P("Kostnätverket 3 maj 2024") + P("Inledning", "Rubrik1") + P("Anna hälsar välkommen.") + P("Ekonomi", "Rubrik1") + P("Bokslut", "Rubrik2") + P("Året gick bra.")));

    [Fact]
    public async Task An_outline_level_makes_a_heading_of_any_paragraph() =>
        Assert.Contains("# Ekonomi", await Text(P("Anteckningar") + P("Inledning", properties: "<w:outlineLvl w:val=\"0\"/>") + P("Text.") + P("Ekonomi", properties: "<w:outlineLvl w:val=\"0\"/>")), StringComparison.Ordinal);

    [Fact]
    public async Task Numbers_that_Word_counts_are_written_out_as_they_show() => Assert.Equal(
        """
        Anteckningar

        # 1. Inledning
        Vi börjar.

        # 2. Ekonomi
        1. ett
          a) under ett
          b) också
            i) längst in
        2. två

        Sedan:
        1. från början
        """,
        await Text(P("Anteckningar") + P("Inledning", "Punktrubrik") + P("Vi börjar.") + P("Ekonomi", "Punktrubrik")
            + Point("ett", 2) + Point("under ett", 2, 1) + Point("också", 2, 1) + Point("längst in", 2, 2) + Point("två", 2) + P("Sedan:") + Point("från början", 4)));

    [Fact]
    public async Task Bullets_keep_their_depth() =>
        Assert.Equal("Vi pratade om\n• soppor\n  ◦ ärtsoppa\n• bröd", await Text(P("Vi pratade om") + Point("soppor", 1) + Point("ärtsoppa", 1, 1) + Point("bröd", 1)));

    [Fact]
    public async Task A_bold_line_alone_is_a_heading() =>
        Assert.Equal("Anteckningar\n\n**Inledning**\nAnna hälsar välkommen.\n\n**Ekonomi**\nBokslutet är klart.",
            await Text(P("Anteckningar") + P("Inledning", run: "<w:b/>") + P("Anna hälsar välkommen.") + P("Ekonomi", run: "<w:b/>") + P("Bokslutet är klart.")));

    [Fact]
    public async Task Bold_words_open_items_where_nothing_else_does() =>
        Assert.Contains("**Ekonomi.** Anna gick igenom bokslutet", await Text(P("Anteckningar")
            + $"<w:p>{R("Ekonomi.", "<w:b/>")}{R(" Anna gick igenom bokslutet för året.")}</w:p>" + $"<w:p>{R("Lokaler:", "<w:b/>")}{R(" Nämnden har sett över alla lokaler.")}</w:p>"), StringComparison.Ordinal);

    [Fact]
    public async Task A_table_of_short_cells_is_a_row_a_line() =>
        Assert.Equal("Namn\tKommun\nAnna Berg\tAle\nBo Ek\tLerum", await Text(Table(["Namn", "Kommun"], ["Anna Berg", "Ale"], ["Bo Ek", "Lerum"])));

    [Fact]
    public async Task Figures_keep_their_columns_where_the_first_cell_is_empty() =>
        Assert.Equal("–\t2002\t2003\nAle\t12\t14\nLerum\t\t3", await Text(Table(["", "2002", "2003"], ["Ale", "12", "14"], ["Lerum", "", "3"])));

    [Fact]
    public async Task Lists_beside_each_other_come_one_after_the_other() =>
        Assert.Equal("Närvarande\nAnna Berg, Ale\nBo Ek, Lerum\nEva Ö, Tjörn\n\nFrånvarande\nOla F, Ale\nSiv G, Lerum\nUno H, Tjörn",
            await Text(Table(["Närvarande", "Frånvarande"], ["Anna Berg, Ale\nBo Ek, Lerum\nEva Ö, Tjörn", "Ola F, Ale\nSiv G, Lerum\nUno H, Tjörn"])));

    [Fact]
    public async Task A_table_over_the_minutes_is_read_as_labels() =>
        Assert.Equal("Datum: 3 maj 2024\n\nNärvarande:\nAnna Berg, Ale\nBo Ek, Lerum", await Text(Table(["Datum", "3 maj 2024"], ["Närvarande:", "Anna Berg, Ale\nBo Ek, Lerum"])));

    [Fact]
    public async Task Minutes_in_a_table_are_an_item_a_row() =>
        Assert.Equal("Anteckningar\n\n# 1. Ekonomi\nBokslutet gicks igenom.\nBeslut: Nätverket godkänner bokslutet.\nAnsvarig: Anna Berg\n\n# 2. Lokaler\nInget nytt.",
            await Text(P("Anteckningar") + Table(["Nr", "Ärende", "Anteckning", "Beslut", "Ansvarig"], ["1", "Ekonomi", "Bokslutet gicks igenom.", "Nätverket godkänner bokslutet.", "Anna Berg"], ["2", "Lokaler", "Inget nytt.", "", "-"])));

    [Fact]
    public async Task A_column_that_comes_again_is_kept_as_text() =>
        Assert.Equal("Anteckningar\n\n# 1. Ekonomi\nMer.\nBokslutet.\nBeslut: Ja.\n\n# 2. Lokaler\nBeslut: Nej.",
            await Text(P("Anteckningar") + Table(["Punkt", "Ärende", "Rubrik", "Text", "Beslut"], ["1", "Ekonomi", "Mer.", "Bokslutet.", "Ja."], ["2", "Lokaler", "", "", "Nej."])));

    [Fact]
    public async Task The_heads_of_joined_columns_are_no_text() =>
        Assert.Equal("Anteckningar\n\n# 1. Ekonomi\nBokslutet gicks igenom.\nBeslut: Nätverket godkänner bokslutet.\nAnsvarig: Anna Berg\nSenast: 3 maj\n\n# 2. Lokaler\nInget nytt.\nAnsvarig: Bo Ek",
            await Text(P("Anteckningar") + Table(["Nr", "Ärende", "Anteckning/beslut", "Ansvarig/klart"],
                ["1", "Ekonomi", "Bokslutet gicks igenom.\nBeslut: Nätverket godkänner bokslutet.", "Anna Berg / 3 maj"], ["2", "Lokaler", "Inget nytt.", "Bo Ek"])));

    [Fact]
    public async Task Tracked_changes_are_read_as_accepted_and_told()
    {
        var read = await Read($"<w:p>{R("Vi ses ")}<w:del w:id=\"1\"><w:r><w:delText>i maj</w:delText></w:r></w:del><w:ins w:id=\"2\">{R("i juni")}</w:ins>{R(".")}</w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>{R("Hela ")}</w:p>{P("raden.")}");
        Assert.Equal("Vi ses i juni.\nHela raden.", read.Text);
        Assert.Equal(["Dokumentet har spårade ändringar (1 tillagda, 1 borttagna). De lästes som om de vore godkända."], read.Notices);
    }

    [Fact]
    public async Task Comments_are_told_and_footnotes_follow_their_paragraph()
    {
        var read = await Read($"<w:p>{R("Lagen gäller.")}<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>{P("Nästa stycke.")}",
            ("footnotes", $"<w:footnotes {Names}><w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\">{P("SOU 2020:47.")}</w:footnote></w:footnotes>"),
            ("comments", $"<w:comments {Names}><w:comment w:id=\"0\" w:author=\"A\">{P("Kolla med Anna")}</w:comment></w:comments>"));
        Assert.Equal("Lagen gäller.\n\nFotnot 1: SOU 2020:47.\n\nNästa stycke.", read.Text);
        Assert.Equal(["En kommentar i marginalen följer inte med: ”Kolla med Anna”."], read.Notices);
    }

    [Fact]
    public async Task A_text_box_is_read_once_after_its_paragraph()
    {
        var box = $"<w:txbxContent>{P("Plats: Lerum")}</w:txbxContent>";
        var read = await Read($"<w:p>{R("Anteckningar")}<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>{P("Slut.")}");
        Assert.Equal("Anteckningar\nPlats: Lerum\nSlut.", read.Text);
        Assert.Contains("textrutor", Assert.Single(read.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_controls_are_read_but_not_what_nobody_filled_in() => Assert.Equal(
        "Ort: Lerum\nHela stycket",
        await Text($"<w:p>{R("Ort: ")}<w:sdt><w:sdtPr/><w:sdtContent>{R("Lerum")}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{R("Klicka här")}</w:sdtContent></w:sdt></w:p><w:sdt><w:sdtContent>{P("Hela stycket")}</w:sdtContent></w:sdt>"));

    [Fact]
    public async Task A_legend_tells_which_words_are_decisions()
    {
        var read = await Read(P("Anteckningar") + P("Fet kursiv stil markerar beslut.", run: "<w:b/><w:i/>") + P("Vi talade om bröd.") + P("Alla köper samma bröd från hösten.", run: "<w:b/><w:i/>")
            + $"<w:p>{R("Frågan om lokaler är stor. ")}{R("Nätverket godkänner nya lokaler.", "<w:b/><w:i/>")}{R(" Anna tackade.")}</w:p>");
        Assert.Equal("Anteckningar\nVi talade om bröd.\nBeslut: Alla köper samma bröd från hösten.\nFrågan om lokaler är stor.\nBeslut: Nätverket godkänner nya lokaler.\nAnna tackade.", read.Text);
        Assert.Equal("Dokumentet säger ”Fet kursiv stil markerar beslut.”. Text i den stilen lästes som beslut.", Assert.Single(read.Notices));
    }

    [Fact]
    public async Task A_legend_says_of_each_sign_what_it_marks()
    {
        var read = await Read(P("Anteckningar") + P("Fet kursiv stil markerar beslut. Understruken text markerar åtgärd. Kursiv text är medskick.", run: "<w:i/>") + P("Vi talade om bröd.")
            + P("Alla köper samma bröd från hösten.", run: "<w:b/><w:i/>") + P("Anna Berg ringer bagaren.", run: "<w:u w:val=\"single\"/>"));
        Assert.Equal("Anteckningar\nVi talade om bröd.\nBeslut: Alla köper samma bröd från hösten.\nÅtgärd: Anna Berg ringer bagaren.", read.Text);
        Assert.Equal(
            ["Dokumentet säger ”Fet kursiv stil markerar beslut.”. Text i den stilen lästes som beslut.",
                "Dokumentet säger ”Understruken text markerar åtgärd.”. Text i den stilen lästes som åtgärd.",
                "Dokumentet säger ”Kursiv text är medskick.”, men ingen text i den stilen hittades."],
            read.Notices);
    }

    [Fact]
    public async Task What_a_legend_marks_in_bold_leaves_bold_headings_as_they_are()
    {
        var decided = P("Alla köper samma bröd från hösten.", run: "<w:b/><w:i/>");
        var text = await Text(P("Anteckningar", run: "<w:b/>") + P("Fet kursiv stil markerar beslut.") + P("Bröd", run: "<w:b/>") + P("Vi talade om bröd.") + decided + decided
            + P("Soppa", run: "<w:b/>") + P("Vi talade om soppa.") + decided);
        Assert.Contains("\n\n**Bröd**\nVi talade om bröd.", text, StringComparison.Ordinal);
        Assert.Contains("\n\n**Soppa**\nVi talade om soppa.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_legend_with_nothing_marked_is_not_told_as_read_and_what_else_it_says_stays()
    {
        var read = await Read(P("Anteckningar") + P("Beslut skrivs med fet stil. Fråga Anna om något är oklart.") + P("Vi talade om bröd."));
        Assert.Equal("Anteckningar\nFråga Anna om något är oklart.\nVi talade om bröd.", read.Text);
        Assert.Equal("Dokumentet säger ”Beslut skrivs med fet stil.”, men ingen text i den stilen hittades.", Assert.Single(read.Notices));
    }

    [Fact]
    public async Task What_only_the_page_head_says_of_the_meeting_comes_first()
    {
        var head = ("header", $"<w:hdr {Names}>{P("Göteborgsregionen\t2024-05-03\t1 (3)")}{P("Kostnätverket")}</w:hdr>");
        Assert.Equal("2024-05-03\nMinnesanteckningar Kostnätverket\nAnna hälsar välkommen.", await Text(P("Minnesanteckningar Kostnätverket") + P("Anna hälsar välkommen."), head));
    }

    [Fact]
    public async Task What_else_the_page_head_says_is_told()
    {
        var read = await Read(P("Anteckningar Kostnätverket") + P("3 maj 2024") + P("Anna hälsar välkommen."),
            ("header", $"<w:hdr {Names}>{P("Göteborgsregionen   Dnr 2024-00417   Mötesprotokoll nr 4/2024\tSida 1 (3)")}{P("Kostnätverket  2024-05-03")}</w:hdr>"));
        Assert.Equal("Dnr 2024-00417\nAnteckningar Kostnätverket\n3 maj 2024\nAnna hälsar välkommen.", read.Text);
        Assert.Equal(["Sidhuvudet följer inte med: ”Göteborgsregionen”, ”Mötesprotokoll nr 4/2024”."], read.Notices);
    }

    [Fact]
    public async Task Links_show_where_they_lead_and_a_table_of_contents_is_left_out() => Assert.Equal(
        "Tips: guiden (https://kunskapsguiden.se/kost) och kunskapsguiden.se/kost",
        await Text(P("1. Inledning\t2", "TOC1") + $"<w:p>{R("Tips: ")}<w:hyperlink r:id=\"rId3\">{R("guiden")}</w:hyperlink>{R(" och ")}<w:hyperlink r:id=\"rId3\">{R("kunskapsguiden.se/kost")}</w:hyperlink></w:p>", ("hyperlink", "https://kunskapsguiden.se/kost")));

    static async Task<string> Text(string body, params (string, string)[] parts) => (await Read(body, parts)).Text;

    static Task<FileText> Read(string body, params (string, string)[] parts) => MinutesFile.Read("minutes.docx", Of(body, [Styles, Numbering, .. parts]));
}
