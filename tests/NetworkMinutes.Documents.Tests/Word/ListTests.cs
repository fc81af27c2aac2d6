using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

public class ListTests
{
    [Fact]
    public void Each_numbered_list_starts_again()
    {
        using var file = new WordFile(
            SampleMinutes.With(
                SampleMinutes.Section(
                    "1",
                    1,
                    new ListBlock(ListKind.Numbers, ["ett", "två"]),
                    new ListBlock(ListKind.Numbers, ["tre"]),
                    new ListBlock(ListKind.Letters, ["fyra"])
                )
            )
        );
        var lists = new[] { "ett", "två", "tre", "fyra" }.Select(word => WordFile.ListOf(file.Paragraph(word))!.Value).ToArray();
        Assert.Equal(lists[0], lists[1]);
        Assert.Equal(3, lists.Distinct().Count());
        foreach (var list in lists.Distinct())
        {
            var restart = file
                .Numbering.Elements<NumberingInstance>()
                .Single(instance => instance.NumberID?.Value == list)
                .GetFirstChild<LevelOverride>();
            Assert.Equal(1, restart?.StartOverrideNumberingValue?.Val?.Value);
        }
    }

    [Fact]
    public void Every_list_resolves_to_a_definition()
    {
        using var file = new WordFile(SampleMinutes.Rich());
        var definitions = file.Numbering.Elements<AbstractNum>().Select(definition => definition.AbstractNumberId!.Value).ToList();
        var lists = file
            .Numbering.Elements<NumberingInstance>()
            .ToDictionary(list => list.NumberID!.Value, list => list.AbstractNumId!.Val!.Value);
        Assert.Equal(definitions.Distinct(), definitions);
        Assert.All(lists.Values, definition => Assert.Contains(definition, definitions));
        var used = file.Main.Document.Descendants<NumberingId>().Concat(file.Styles.Descendants<NumberingId>());
        Assert.All(used, id => Assert.Contains(id.Val!.Value, lists.Keys));
    }

    [Theory]
    [InlineData(MarkedKind.Decision)]
    [InlineData(MarkedKind.Proposal)]
    [InlineData(MarkedKind.Input)]
    [InlineData(MarkedKind.Action)]
    public void What_is_marked_has_its_word_its_rule_and_its_points(MarkedKind kind)
    {
        using var file = new WordFile(
            SampleMinutes.With(SampleMinutes.Section("1", 1, new MarkedBlock(kind, "Märke", "Inledning", ["första", "andra"])))
        );
        var lead = file.Paragraph("Märke: Inledning");
        Assert.Equal("Märke:", lead.Elements<Run>().First().InnerText);
        Assert.Equal("MarkedWord", lead.Elements<Run>().First().RunProperties?.RunStyle?.Val?.Value);
        Assert.Equal($"{kind}Lead", WordFile.StyleOf(lead));
        Assert.Equal($"{kind}Clause", WordFile.StyleOf(file.Paragraph("andra")));
        var style = file.Styles.Elements<Style>().Single(style => style.StyleId == kind.ToString());
        Assert.NotNull(style.StyleParagraphProperties?.ParagraphBorders?.LeftBorder);
    }

    [Fact]
    public void A_decision_without_a_label_still_has_its_word_and_only_once()
    {
        using var file = new WordFile(
            SampleMinutes.With(
                SampleMinutes.Section(
                    "1",
                    1,
                    new MarkedBlock(MarkedKind.Decision, "", "Nätverket beslutar", ["att gå vidare"]),
                    new MarkedBlock(MarkedKind.Decision, "", "Det gäller från i dag.", [])
                )
            )
        );
        Assert.Equal("Beslut: Nätverket beslutar", file.Paragraph("Beslut").InnerText);
        Assert.Equal("Det gäller från i dag.", file.Paragraph("Det").InnerText);
    }
}
