using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Templates;
using NetworkMinutes.Documents.Tests.Word;

namespace NetworkMinutes.Documents.Tests.Templates;

public class FillingTests
{
    [Fact]
    public void The_example_filled_passes_every_point()
    {
        var example = WordTemplate.Example();
        Assert.Empty(WordTemplate.Read(example).Remarks);
        DocumentCheck.Passes(MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, example));
        DocumentCheck.Passes(MinutesWord.ToBytes(SampleMinutes.Empty with { Sections = [SampleMinutes.Section("1")] }, created: null, example));
        DocumentCheck.Passes(AgendaWord.ToBytes(SampleAgenda.Rich(), created: null, example));
    }

    [Fact]
    public async Task Pandocs_reference_filled_passes_every_point()
    {
        var reference = await Pandoc.Reference();
        Assert.Contains(WordTemplate.Read(reference).Remarks, remark => remark.StartsWith("Mallens text har inga märken.", StringComparison.Ordinal));
        var file = MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, reference);
        DocumentCheck.Passes(file);
        DocumentCheck.Passes(AgendaWord.ToBytes(SampleAgenda.Rich(), created: null, reference));
    }

    [Fact]
    public void Split_marks_in_a_table_a_control_and_the_first_head_are_filled_and_pass_every_point()
    {
        var file = MinutesWord.ToBytes(SampleMinutes.Rich() with { Day = new(2026, 11, 20), Times = "kl. 13.00–15.00" }, created: null, Letterhead.ToBytes());
        DocumentCheck.Passes(file);
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = package.MainDocumentPart!;
        var text = main.Document.Body!.InnerText;
        Assert.StartsWith("Anteckningar från Nätverket digital omsorgNär20 november 2026, kl. 13.00–15.00VarGR:s lokaler, rum Vinga, och på distansTema–BeslutatBeslut i korthet", text, StringComparison.Ordinal);
        Assert.EndsWith("Karin Dahl, GR höll i pennan.Status: Fastställd den 24 november 2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", main.Document.InnerText + string.Concat(main.HeaderParts.Select(part => part.Header.InnerText)), StringComparison.Ordinal);
        Assert.Contains(main.HeaderParts, part => part.Header.InnerText == "Dnr 2026-00417 Fastställd den 24 november 2026");
        Assert.Contains(main.HeaderParts, part => part.Header.InnerText == "Nätverket digital omsorg, 2026-11-20");
        Assert.Equal(DocumentFormat.OpenXml.WordprocessingDocumentType.Document, package.DocumentType);
    }

    [Fact]
    public void The_status_comes_once_and_last_wherever_the_marks_stand()
    {
        var template = PlainTemplate.Of("{{anteckningar}}", "{{åtgärder}}", "Tack för i dag");
        foreach (var file in new[] { MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, template), AgendaWord.ToBytes(SampleAgenda.Rich(), created: null, template) })
        {
            var paragraphs = Texts(file);
            Assert.Single(paragraphs, text => text.StartsWith("Status: ", StringComparison.Ordinal));
            Assert.StartsWith("Status: ", paragraphs[^1], StringComparison.Ordinal);
            Assert.Equal("Tack för i dag", paragraphs[^2]);
        }
    }

    [Fact]
    public void A_status_that_has_a_place_is_not_repeated() =>
        Assert.Single(Texts(MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, PlainTemplate.Of("Läget: {{status}}", "{{anteckningar}}", "{{åtgärder}}", "Slut"))), text => text.Contains("Fastställd den", StringComparison.Ordinal));

    [Fact]
    public void A_label_that_has_a_place_is_not_repeated_with_the_title()
    {
        var paragraphs = Texts(MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, PlainTemplate.Of("{{benämning}}", "{{anteckningar}}")));
        Assert.Equal(["Anteckningar", "Nätverket digital omsorg"], paragraphs[..2]);
        Assert.Single(paragraphs, "Anteckningar");
    }

    [Fact]
    public void Others_decisions_without_a_place_follow_the_decisions()
    {
        using var file = new WordFile(MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, PlainTemplate.Of("{{anteckningar}}", "{{beslut}}", "{{åtgärder}}")));
        Assert.Equal(["Beslut i korthet", "Andras beslut", "Åtgärder"], file.Body.Elements<Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text is "Beslut i korthet" or "Andras beslut" or "Åtgärder"));
    }

    [Fact]
    public void A_heading_of_the_template_right_before_a_mark_stands_instead_of_the_programs_own()
    {
        var template = PlainTemplate.Of("{{anteckningar}}", "# Vilka var med", "{{närvaro}}", "# Vi beslutade", "{{beslut}}", "# Att göra", "{{åtgärder}}", "Vi ses igen {{nästa möte}}.");
        var file = MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, template);
        DocumentCheck.Passes(file);
        using var word = new WordFile(file);
        var headings = word.Body.Elements<Paragraph>().Where(paragraph => WordFile.StyleOf(paragraph) == "Rubrik2").Select(paragraph => paragraph.InnerText).ToList();
        Assert.Equal(["Vilka var med", .. SampleMinutes.Rich().Attendance.Skip(1).Select(table => table.Heading), "Vi beslutade", "Andras beslut", "Att göra"], headings[headings.IndexOf("Vilka var med")..]);
        Assert.DoesNotContain(word.Body.Elements<Paragraph>(), paragraph => paragraph.InnerText is "Närvarande" or "Beslut i korthet" or "Åtgärder");
    }

    [Fact]
    public void A_heading_of_the_template_goes_when_its_mark_has_nothing_to_say()
    {
        var agenda = Texts(AgendaWord.ToBytes(SampleAgenda.Rich(), created: null, PlainTemplate.Of("{{anteckningar}}", "# Vi beslutade", "{{beslut}}", "# Att göra", "{{åtgärder}}", "# Vilka var med", "{{närvaro}}", "Vid pennan: {{antecknare}}")));
        Assert.DoesNotContain("Vi beslutade", agenda);
        Assert.DoesNotContain("Vilka var med", agenda);
        Assert.Contains("Att göra", agenda);
        Assert.DoesNotContain("Öppet sedan tidigare", agenda);
    }

    [Fact]
    public void An_item_without_text_right_before_a_mark_keeps_its_heading()
    {
        var texts = Texts(MinutesWord.ToBytes(SampleMinutes.Empty with { Sections = [SampleMinutes.Section("1")] }, created: null, PlainTemplate.Of("{{anteckningar}}", "{{beslut}}")));
        Assert.Contains(texts, text => text.Contains(SampleMinutes.Section("1").Title, StringComparison.Ordinal));
    }

    [Fact]
    public void Those_absent_are_never_under_the_templates_heading_of_those_present()
    {
        var minutes = SampleMinutes.Rich();
        minutes = minutes with { Attendance = [.. minutes.Attendance.Where(table => table.Heading == "Frånvarande")] };
        var texts = Texts(MinutesWord.ToBytes(minutes, created: null, PlainTemplate.Of("# Närvarande", "{{närvaro}}", "{{anteckningar}}")));
        Assert.Equal("Frånvarande", texts[0]);
    }

    [Theory]
    [InlineData("Vi ses igen {{nästa möte}}.", "Vi ses igen fredagen den 29 januari.")]
    [InlineData("Nästa gång: {{nästa möte}}", "Nästa gång: Fredagen den 29 januari")]
    [InlineData("{{nästa möte}}", "Fredagen den 29 januari")]
    public void A_weekday_in_the_midst_of_a_sentence_has_a_small_letter(string line, string filled) => Assert.Contains(
        filled, Texts(MinutesWord.ToBytes(SampleMinutes.Rich() with { Facts = [new("Nästa möte", "Fredagen den 29 januari")] }, created: null, PlainTemplate.Of(line, "{{anteckningar}}"))));

    [Fact]
    public void The_status_never_stands_alone_on_a_page()
    {
        foreach (var template in new[] { null, PlainTemplate.Of("{{anteckningar}}", "{{åtgärder}}") })
        {
            using var file = new WordFile(MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, template));
            Assert.All(file.Body.Elements<Table>().Last().Elements<TableRow>().Last().Descendants<Paragraph>(), paragraph => Assert.NotNull(paragraph.ParagraphProperties?.KeepNext));
        }
    }

    private static List<string> Texts(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. package.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(paragraph => paragraph.InnerText)];
    }

    [Fact]
    public void The_templates_own_styles_and_lists_are_used_and_what_it_lacks_is_added()
    {
        using var file = new WordFile(MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, Letterhead.ToBytes()));
        var welcome = file.Paragraph("Välkomna");
        Assert.Equal("Rubrik1", WordFile.StyleOf(welcome));
        Assert.True(WordFile.ListOf(welcome) > 7);
        Assert.Equal(0, WordFile.ListOf(file.Paragraph("Frånvarande")));
        Assert.Equal(0, file.Styles.Elements<Style>().First(style => style.StyleId == "Rubrik1").StyleParagraphProperties!.OutlineLevel!.Val!.Value);
        Assert.Equal("Punktlista", WordFile.StyleOf(file.Paragraph("Lathund för samtycke")));
        Assert.Null(WordFile.ListOf(file.Paragraph("Lathund för samtycke")));
        var decision = file.Styles.Elements<Style>().First(style => style.StyleId == WordFile.StyleOf(file.Paragraph("Beslut: Nätverket noterar")));
        Assert.Equal((StyleValues.Paragraph, "Brdtext"), (decision.Type!.Value, decision.BasedOn!.Val!.Value));
        var table = file.Body.Elements<Table>().Last();
        Assert.InRange(int.Parse(table.GetFirstChild<TableProperties>()!.TableWidth!.Width!, System.Globalization.CultureInfo.InvariantCulture), 8490, 8506);
    }

    [Fact]
    public void The_same_template_and_document_give_the_same_bytes()
    {
        var template = Letterhead.ToBytes();
        Assert.Equal(MinutesWord.ToBytes(SampleMinutes.Rich(), null, template), MinutesWord.ToBytes(SampleMinutes.Rich(), null, template));
    }

    [Fact]
    public void A_template_that_cannot_be_filled_is_told_in_a_sentence() =>
        Assert.StartsWith("Det gick inte att skriva i Word-mallen.", Assert.Throws<RuleBroken>(() => MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, Letterhead.ToBytes()[..500])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_was_exported_can_be_a_template()
    {
        var exported = MinutesWord.ToBytes(SampleMinutes.Rich());
        DocumentCheck.Passes(MinutesWord.ToBytes(SampleMinutes.Rich(), created: null, exported));
    }

    [Fact]
    public async Task LibreOffice_shows_the_templates_head_and_foot_round_the_minutes()
    {
        Soffice.Needed();
        var pages = (await Soffice.TextOfPdf(MinutesWord.ToBytes(SampleMinutes.Rich() with { Day = new(2026, 11, 20) }, created: null, Letterhead.ToBytes()))).TrimEnd('\f').Split('\f');
        Assert.InRange(pages.Length, 3, 9);
        Assert.Contains("Dnr 2026-00417", pages[0], StringComparison.Ordinal);
        Assert.Contains("Nätverket digital omsorg, 2026-11-20", pages[1], StringComparison.Ordinal);
        Assert.All(pages.Index(), page => Assert.Contains($"sida {page.Index + 1} av {pages.Length}", page.Item, StringComparison.Ordinal));
        Assert.DoesNotContain("§", string.Concat(pages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("house", 4, 7)]
    [InlineData("example", 4, 7)]
    [InlineData("letterhead", 4, 9)]
    [InlineData("pandoc", 4, 9)]
    public async Task LibreOffice_shows_every_word_in_whatever_template(string template, int fewest, int most)
    {
        Soffice.Needed();
        var bytes = template switch
        {
            "house" => null,
            "example" => WordTemplate.Example(),
            "letterhead" => Letterhead.ToBytes(),
            _ => await Pandoc.Reference(),
        };
        var minutes = SampleMinutes.Rich();
        var pdf = await Soffice.TextOfPdf(MinutesWord.ToBytes(minutes, created: null, bytes));
        Assert.InRange(pdf.TrimEnd('\f').Split('\f').Length, fewest, most);
        Assert.DoesNotContain("{{", pdf, StringComparison.Ordinal);
        var shown = Words(pdf).ToHashSet();
        var words = minutes.Attendance.SelectMany(table => table.Rows).SelectMany(row => Words(row.Name)).Concat(minutes.Sections.SelectMany(section => Words(section.Title)));
        Assert.All(words, word => Assert.Contains(word, shown));
    }

    /// <summary>A name may be parted at its hyphen.</summary>
    private static string[] Words(string text) => text.Split([' ', '\n', '\f', '-'], StringSplitOptions.RemoveEmptyEntries);
}
