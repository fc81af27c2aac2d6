using System.Net;
using System.Text;
using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Documents.Tests.Templates;
using NetworkMinutes.Documents.Tests.Word;
using NetworkMinutes.Layout;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Documents.Tests.Reading;

/// <summary>The same minutes as other programs write them.</summary>
public class MakersTests
{
    static readonly string[] Chosen = ["Dev/01-aldreomsorg.txt", "Dev/02-skola.txt", "Dev/05-miljo-samhallsbyggnad.txt", "Dev/11-klimat.txt", "Heldout/31-kost.txt"];

    public static TheoryData<string> Names => [.. Chosen];

    [Theory, MemberData(nameof(Names))]
    public async Task Pandocs_file_reads_as_the_text_does(string name) => await Same(name, "pandoc", (_, page) => ["-f", "html", "-t", "docx", "-o", "minutes.docx", page]);

    [Theory, MemberData(nameof(Names))]
    public async Task LibreOffices_file_reads_as_the_text_does(string name) =>
        await Same(name, "soffice", (desk, page) => ["-env:UserInstallation=" + desk.Profile, "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML", page]);

    [Fact]
    public async Task The_file_this_program_exports_reads_back()
    {
        var read = await Labelled.Read(MinutesWord.ToBytes(SampleMinutes.Rich()));
        Assert.Equal("Nätverket digital omsorg", read.Body);
        Assert.Equal(new DateOnly(2026, 11, 20), read.MeetingDate);
        Assert.Contains(read.Attendance, a => a is { Name: "Siv Almgren", Organisation: "Ale", Status: ParsedStatus.Present });
        Assert.Equal(SampleMinutes.Rich().Sections.Select(s => (s.Number, s.Level)), read.Items.Select(i => (i.Number, i.Level)));
        Assert.DoesNotContain(read.Items[^1].Text.Split('\n'), line => line.Contains('\t', StringComparison.Ordinal) || line is "Andras beslut");
    }

    [Fact]
    public async Task The_tables_at_the_end_of_an_own_file_are_not_read_again()
    {
        var end = WordZip.P("Beslut i korthet", "Rubrik1") + WordZip.Table(["Punkt", "Beslut"], ["1", "Nätverket godkänner guiden."])
            + WordZip.P("Andras beslut", "Rubrik1") + WordZip.P("") + WordZip.Table(["Punkt", "Beslut", "Av", "När"], ["1", "Styrgruppen beslutade om pengar.", "Styrgruppen", "i maj"])
            + WordZip.P("Åtgärder") + WordZip.Table(["Punkt", "Vad", "Vem", "När"], ["1", "Skicka guiden", "Anna Berg", "i maj"]);
        var read = await MinutesFile.Read("minutes.docx", WordZip.Of(WordZip.P("Anteckningar", "Rubrik") + WordZip.P("1. Guiden", "Rubrik1") + WordZip.P("Beslut: Nätverket godkänner guiden.") + end, WordZip.Styles));
        Assert.Equal("Anteckningar\n\n# 1. Guiden\nBeslut: Nätverket godkänner guiden.", read.Text);
        Assert.StartsWith("Sammanställningen", Assert.Single(read.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_are_known_under_a_template_s_own_headings_too()
    {
        var minutes = SampleMinutes.Rich();
        var template = PlainTemplate.Of("# Vilka var med", "{{närvaro}}", "{{anteckningar}}", "# Att göra", "{{åtgärder}}", "# Vi beslutade", "{{beslut}}", "Vid pennan: {{antecknare}}.");
        var file = await MinutesFile.Read("minutes.docx", MinutesWord.ToBytes(minutes, created: null, template));
        var plain = await MinutesFile.Read("minutes.docx", MinutesWord.ToBytes(minutes));

        Assert.StartsWith("Sammanställningen", Assert.Single(file.Notices), StringComparison.Ordinal);
        Assert.DoesNotContain("Vi beslutade", file.Text, StringComparison.Ordinal);
        Assert.Equal(Entries(plain), Entries(file));

        static IEnumerable<string> Entries(FileText read) =>
            MinutesText.Read(read.Text, Labelled.Context with { LinesAreWhole = read.LinesAreWhole }).Items.SelectMany(i => i.Reading.Entries).Select(e => e.Text);
    }

    [Fact]
    public async Task Printed_as_pdf_the_file_this_program_exports_reads_back_too()
    {
        var minutes = SampleMinutes.Rich();
        using var desk = new Desk("soffice");
        await desk.Run("-env:UserInstallation=" + desk.Profile, "--headless", "--convert-to", "pdf", desk.Write("minutes.docx", MinutesWord.ToBytes(minutes)));
        var file = await MinutesFile.Read("minutes.pdf", desk.Read("minutes.pdf"));
        var read = MinutesText.Read(file.Text, Labelled.Context with { LinesAreWhole = file.LinesAreWhole });
        Assert.StartsWith("Sammanställningen", Assert.Single(file.Notices), StringComparison.Ordinal);
        Assert.Equal(("Lena Ståhl", "Kungsbacka"), (read.Chair, read.ChairOrganisation));
        Assert.Equal(minutes.Sections.Select(s => s.Number), read.Items.Select(i => i.Number));
        Assert.DoesNotContain(read.Attendance, a => a.Note?.Contains("Anteckningar", StringComparison.Ordinal) == true);
        Assert.Equal(minutes.Sections.Sum(s => s.Blocks.Count(b => b is MarkedBlock { Kind: MarkedKind.Decision })), read.Items.SelectMany(i => i.Reading.Entries).OfType<ParsedDecision>().Count(d => d.Marked));
    }

    static async Task Same(string name, string program, Func<Desk, string, string[]> arguments)
    {
        var minutes = Labelled.Read(name);
        using var desk = new Desk(program);
        var page = desk.Write("minutes.html", Html(minutes));
        await desk.Run(arguments(desk, page));
        var read = await Labelled.Read(desk.Read("minutes.docx"));
        Assert.Equal(string.Join('\n', Labelled.Register(minutes)), string.Join('\n', Labelled.Register(read)));
    }

    static string Html(ParsedMinutes minutes)
    {
        var page = new StringBuilder($"<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Möte</title></head><body><p>{Text(minutes.Label ?? "Anteckningar")}</p>");
        foreach (var line in MinutesLines.Head(minutes)) page.Append($"<p>{Text(line)}</p>");
        foreach (var list in MinutesLines.Lists(minutes))
            page.Append($"<h1>{list.Key}</h1><table><tr><th>Namn</th><th>Organisation</th><th>Anmärkning</th></tr>{string.Concat(list.Select(a => $"<tr><td>{Text(a.Name)}</td><td>{Text(a.Organisation)}</td><td>{Text(a.Note)}</td></tr>"))}</table>");
        foreach (var item in minutes.Items)
            page.Append($"<h{item.Level}>{Text(MinutesLines.Heading(item))}</h{item.Level}>{string.Concat(item.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line))}");
        return page.Append("</body></html>").ToString();
    }

    static string Line(string line) => line.StartsWith("• ", StringComparison.Ordinal) ? $"<ul><li>{Text(line[2..])}</li></ul>" : $"<p>{Text(line)}</p>";

    static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
