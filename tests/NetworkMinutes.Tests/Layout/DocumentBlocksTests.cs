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

    private static IReadOnlyList<DocumentBlock> Read(string text) => DocumentBlocks.Of(MinutesText.ReadItem(text, Context).Blocks);
}
