using NetworkMinutes.Merging;

namespace NetworkMinutes.Tests.Merging;

public class TextComparisonTests
{
    [Theory]
    [InlineData("Vi ses i januari.", "Vi ses före jul.", "Vi ses [-i januari-][+före jul+].")]
    [InlineData("Ett.\nTvå.", "Ett.\nNytt.\nTvå.", "Ett.\n[+Nytt.\n+]Två.")]
    [InlineData("Ett två tre.", "Ett tre.", "Ett [-två -]tre.")]
    [InlineData("", "Ny.", "[+Ny.+]")]
    [InlineData("Lika.", "Lika.", "Lika.")]
    public void Words_taken_away_and_added_are_told_apart(string before, string after, string expected) =>
        Assert.Equal(expected, string.Concat(TextComparison.Of(before, after).Select(p => p.Kind switch
        {
            PieceKind.Removed => $"[-{p.Text}-]",
            PieceKind.Added => $"[+{p.Text}+]",
            _ => p.Text,
        })));
}
