using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

public sealed class AgendaTests : IDisposable
{
    private readonly WordFile rich = new(SampleAgenda.Rich());

    [Theory]
    [InlineData("rich")]
    [InlineData("empty")]
    [InlineData("hostile")]
    public void Notices_are_valid_and_no_paragraph_is_empty(string which)
    {
        using var file = new WordFile(which switch { "rich" => SampleAgenda.Rich(), "empty" => SampleAgenda.Empty, _ => Everywhere("\0\ud83d <w:p> & ]]> \u202E\r\n\v https://[::1") });
        Assert.Empty(file.Errors());
        Assert.DoesNotContain(file.Body.Descendants<Paragraph>(), paragraph => string.IsNullOrWhiteSpace(paragraph.InnerText));
    }

    [Fact]
    public void It_reads_in_the_order_of_its_headings()
    {
        Assert.Equal("Kallelse Nätverket digital omsorg 2027-01-29", rich.Package.PackageProperties.Title);
        Assert.Equal(["Att göra före mötet", "Dagordning", "Bilagor", "Öppet sedan tidigare"], rich.Headings.Select(heading => heading.InnerText));
    }

    [Fact]
    public void Tables_have_a_header_row_a_caption_and_only_columns_that_say_something()
    {
        var tables = rich.Body.Elements<Table>().ToList();
        Assert.Equal(["Punkt", "Ärende", "Typ", "Föredragande", "Tid"], Heading(tables[0]));
        Assert.Equal(["Vad", "Vem", "När"], Heading(tables[1]));
        Assert.All(tables, table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties?.GetFirstChild<TableHeader>()));
        Assert.All(tables, table => Assert.Equal(8504, table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture))));

        using var plain = new WordFile(SampleAgenda.Rich() with { Rows = [new(1, "1", "Välkomna", "", "", "", [])], OpenItems = [] });
        Assert.Equal(["Punkt", "Ärende"], Heading(Assert.Single(plain.Body.Elements<Table>())));
    }

    [Fact]
    public void An_item_names_its_attachments_by_number_and_they_are_listed()
    {
        Assert.Contains("Bilagor 1 och 2", rich.Body.InnerText, StringComparison.Ordinal);
        Assert.Equal("ListNumber", WordFile.StyleOf(rich.Paragraph("Utkast guide.docx (punkt 3)")));
        Assert.Contains("Ansvarig saknas", rich.Body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_notice_gives_the_same_bytes() => Assert.Equal(AgendaWord.ToBytes(SampleAgenda.Rich()), AgendaWord.ToBytes(SampleAgenda.Rich()));

    [Fact]
    public async Task LibreOffice_prints_it_on_numbered_pages()
    {
        Soffice.Needed();
        var text = await Soffice.TextOfPdf(AgendaWord.ToBytes(SampleAgenda.Rich()));
        var pages = text.TrimEnd('\f').Split('\f');
        Assert.InRange(pages.Length, 1, 2);
        Assert.All(pages.Index(), page => Assert.EndsWith($"{page.Index + 1} ({pages.Length})", page.Item.TrimEnd(), StringComparison.Ordinal));
    }

    public void Dispose() => rich.Dispose();

    private static IEnumerable<string> Heading(Table table) => table.Elements<TableRow>().First().Elements<TableCell>().Select(cell => cell.InnerText);

    private static AgendaDocument Everywhere(string text) =>
        new()
        {
            Title = text,
            Label = text,
            Body = text,
            Organisation = text,
            Status = text,
            Facts = [new(text, text)],
            Preparation = text,
            Rows = [new(1, text, text, text, text, text, [1]), new(3, "", "", "", "", "", [])],
            OpenItems = [new(text, text, text), new("", "", "")],
            Attachments = [new(1, text, text), new(2, "", "")],
            Excuses = text,
        };
}
