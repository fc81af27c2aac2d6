using System.Net;
using System.Text;
using NetworkMinutes.Documents.Tests.Word;
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
