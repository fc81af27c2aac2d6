using NetworkMinutes.Layout;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Layout;

public class DocumentBlocksTests
{
    private static readonly ReadingContext Context = new(new DateOnly(2026, 11, 20)) { Body = "Nätverket äldreomsorg" };

    [Fact]
    public void A_list_that_goes_on_after_a_paragraph_keeps_its_numbers()
    {
        var lists = Read("1. Kartläggning\n2. Dialog\n\nDetta görs i vår.\n\n3. Förslag").OfType<ListBlock>().ToList();
        Assert.Equal([1, 3], lists.Select(l => l.Start));
        Assert.Equal(["Kartläggning", "Dialog"], lists[0].Points);
    }

    [Fact]
    public void Numbers_that_jump_are_printed_as_they_stand() =>
        Assert.Equal([1, 4], Read("1. Kartläggning\n4. Förslag").OfType<ListBlock>().Select(l => l.Start));

    [Fact]
    public void Points_of_input_stand_under_its_label()
    {
        var input = Assert.Single(Read("Medskick:\n• Gör det lätt att göra rätt.\n• Börja smått.").OfType<MarkedBlock>());
        Assert.Equal(["Gör det lätt att göra rätt.", "Börja smått."], input.Points);
    }

    [Fact]
    public void A_decision_holds_its_points()
    {
        var decision = Assert.Single(Read("Beslut: Nätverket prioriterar två områden:\n• Språkombud\n• Handledning\n\nNästa fråga.").OfType<MarkedBlock>());
        Assert.Equal(("Beslut", "Nätverket prioriterar två områden:"), (decision.Label, decision.Text));
        Assert.Equal(["Språkombud", "Handledning"], decision.Points);
    }

    [Fact]
    public void Paragraphs_that_open_alike_have_run_in_headings() =>
        Assert.Equal(["Lerum:", "Lilla Edet:", ""], RunIns("Lerum: språkstödet är i gång.\n\nLilla Edet: två nya ombud.\n\nRundan avslutas."));

    [Theory]
    [InlineData("Frågan är: hur når vi fler?\n\nDialog om läget.")]
    [InlineData("Se https://exempel.se och tyck till.\n\nSe https://exempel.se igen.")]
    [InlineData("En lång inledning till det som sedan sägs i texten: ja.\n\nEn lika lång inledning till det som sedan sägs: nej.")]
    public void A_colon_within_a_sentence_makes_no_heading(string text) => Assert.All(RunIns(text), Assert.Empty);

    private static IEnumerable<string> RunIns(string text) => Read(text).OfType<ParagraphBlock>().Select(p => p.Text[..p.RunIn]);

    [Fact]
    public void Cells_of_a_row_are_told_apart_and_a_row_of_heads_is_no_heading() =>
        Assert.Equal(
            ["Kommun | 2002 | 2003", "Ale | 12 | 14", "Lerum | | 3", "Vi talade om läget."],
            Read("Kommun\t2002\t2003\nAle\t12\t14\nLerum\t\t3\n\nVi talade om läget.").Select(b => Assert.IsType<ParagraphBlock>(b).Text));

    private static IReadOnlyList<DocumentBlock> Read(string text) => DocumentBlocks.Of(MinutesText.ReadItem(text, Context).Blocks);
}
