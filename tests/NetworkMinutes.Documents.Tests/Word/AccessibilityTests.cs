using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

public sealed class AccessibilityTests : IDisposable
{
    private readonly WordFile rich = new(SampleMinutes.Rich());

    [Fact]
    public void Title_and_language_are_set()
    {
        Assert.Equal("Anteckningar Nätverket digital omsorg 2026-11-20", rich.Package.PackageProperties.Title);
        Assert.Equal("sv-SE", rich.Package.PackageProperties.Language);
        Assert.Equal("sv-SE", rich.Styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.Val?.Value);
        Assert.DoesNotContain(rich.Roots.SelectMany(root => root.Descendants<Languages>()), language => language.Val != "sv-SE");
    }

    [Fact]
    public void Even_empty_minutes_have_a_title()
    {
        using var empty = new WordFile(SampleMinutes.Empty);
        Assert.Equal("Anteckningar", empty.Package.PackageProperties.Title);
        Assert.Equal("Anteckningar", empty.Paragraph("").InnerText);
    }

    [Fact]
    public void Every_table_has_one_header_row_a_caption_and_rows_that_stay_whole()
    {
        Assert.Equal(7, rich.Body.Elements<Table>().Count());
        foreach (var table in rich.Body.Elements<Table>())
        {
            var rows = table.Elements<TableRow>().ToList();
            Assert.NotNull(rows[0].TableRowProperties?.GetFirstChild<TableHeader>());
            Assert.All(rows.Skip(1), row => Assert.Null(row.TableRowProperties?.GetFirstChild<TableHeader>()));
            Assert.All(rows, row => Assert.NotNull(row.TableRowProperties?.GetFirstChild<CantSplit>()));
            Assert.False(string.IsNullOrWhiteSpace(table.GetFirstChild<TableProperties>()?.TableCaption?.Val?.Value));
            Assert.Single(rows.Select(row => row.Elements<TableCell>().Count()).Distinct());
        }
    }

    [Fact]
    public void The_note_column_is_left_out_when_nobody_has_a_note()
    {
        Assert.Equal(
            [3, 2, 3, 2],
            rich.Body.Elements<Table>().Take(4).Select(table => table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Count())
        );
    }

    [Fact]
    public void No_paragraph_is_empty()
    {
        using var sparse = new WordFile(
            SampleMinutes.Empty with
            {
                Attendance = [new("", [new("", "", "")])],
                Decisions = [new("", "", [], "")],
                Actions = [new("", "", "", "")],
                Preamble = [new ParagraphBlock("\n\n \n"), new ListBlock(ListKind.Bullets, ["", " "])],
            }
        );
        Assert.All(
            rich.Roots.Concat(sparse.Roots.Take(1)).SelectMany(root => root.Descendants<Paragraph>()),
            paragraph => Assert.False(string.IsNullOrWhiteSpace(paragraph.InnerText))
        );
    }

    [Fact]
    public void Every_style_in_use_exists()
    {
        var known = rich.Styles.Elements<Style>().Select(style => style.StyleId!.Value!).ToList();
        var used = rich
            .Roots.SelectMany(root =>
                root.Descendants()
                    .Select(element =>
                        element switch
                        {
                            ParagraphStyleId id => id.Val?.Value,
                            RunStyle id => id.Val?.Value,
                            TableStyle id => id.Val?.Value,
                            _ => null,
                        }
                    )
            )
            .OfType<string>();
        Assert.Equal(known.Distinct(), known);
        Assert.All(used, id => Assert.Contains(id, known));
        Assert.All(
            Enum.GetNames<MarkedKind>().SelectMany(kind => new[] { kind, kind + "Lead", kind + "Clause" }),
            id => Assert.Contains(id, known)
        );
    }

    [Fact]
    public void No_run_is_formatted_by_hand_and_nothing_floats()
    {
        Assert.All(
            rich.Roots.SelectMany(root => root.Descendants<RunProperties>()),
            properties => Assert.All(properties.ChildElements, property => Assert.IsType<RunStyle>(property))
        );
        Assert.Empty(rich.Roots.SelectMany(root => root.Descendants<Drawing>()));
        Assert.Empty(rich.Roots.SelectMany(root => root.Descendants<Picture>()));
    }

    [Fact]
    public void Every_text_colour_can_be_read_on_white()
    {
        var colours = rich.Styles.Descendants<Color>().Select(colour => colour.Val!.Value!).Distinct().ToList();
        Assert.NotEmpty(colours);
        Assert.All(colours, colour => Assert.True(ContrastOnWhite(colour) >= 4.5, colour));
    }

    [Fact]
    public void Ids_of_bookmarks_and_pictures_are_unique_and_relationships_resolve()
    {
        Assert.Distinct(rich.Body.Descendants<BookmarkStart>().Select(bookmark => bookmark.Id?.Value));
        Assert.Distinct(
            rich.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(picture => picture.Id?.Value)
        );
        var known = rich
            .Main.Parts.Select(part => part.RelationshipId)
            .Concat(rich.Main.HyperlinkRelationships.Select(link => link.Id))
            .ToList();
        var used = rich
            .Main.Document.Descendants()
            .SelectMany(element => element.GetAttributes())
            .Where(attribute => attribute.NamespaceUri.EndsWith("/relationships", StringComparison.Ordinal));
        Assert.All(used, attribute => Assert.Contains(attribute.Value, known));
    }

    [Fact]
    public void Pages_are_numbered_by_fields()
    {
        Assert.Equal(2, rich.Main.FooterParts.Count());
        foreach (FooterPart part in rich.Main.FooterParts)
        {
            Assert.Equal([" PAGE ", " NUMPAGES "], part.Footer.Descendants<SimpleField>().Select(field => field.Instruction?.Value));
            Assert.Equal("1 (1)", part.Footer.InnerText);
        }
    }

    [Fact]
    public void The_paper_is_a4()
    {
        var size = rich.Body.GetFirstChild<SectionProperties>()?.GetFirstChild<PageSize>();
        Assert.Equal((11906u, 16838u), (size?.Width?.Value, size?.Height?.Value));
    }

    public void Dispose() => rich.Dispose();

    private static double ContrastOnWhite(string colour)
    {
        var channels = Convert
            .FromHexString(colour)
            .Select(value => value / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))
            .ToArray();
        return 1.05 / (0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2] + 0.05);
    }
}
