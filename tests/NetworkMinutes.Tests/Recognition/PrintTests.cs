using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

/// <summary>What was read can be printed without its source, and the print reads back to the same.</summary>
public class PrintTests
{
    private const int Rounds = 300;
    private static readonly ReadingContext Context = new(new(2024, 3, 14)) { Body = "Nätverket för skolchefer", People = ["Anna Berg"] };

    public static TheoryData<string> Names => [.. Cases.Dev.Concat(Cases.Heldout).Select(c => c.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Minutes_are_printed_and_read_back(string name) => ReadsBack(Cases.Dev.Concat(Cases.Heldout).Single(c => c.Name == name).Text);

    [Fact]
    public void Torn_minutes_are_printed_and_read_back() => Parallel.For(0, Rounds, round => ReadsBack(TornMinutes.Of(round)));

    [Fact]
    public void Any_text_is_printed_and_read_back() => Prop.ForAll<string>(text => ReadsBack(text ?? "")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("1. Start\n# Inget\n\\ text\n## 2. Nej\n\n2. Slut\nText.")]
    [InlineData("Anteckningar\n\nSammanfattning av beslut\nPunkt 1: Vi går. Vidare.\n\n1. Start\nText.\n2. Slut\nText.")]
    [InlineData("# Möte\nForm: NetworkMinutes 1\nOklart: Så här.\n\n## Närvarande\nAnna Berg")]
    [InlineData("Protokoll\nPlats:\nNärvarande\nAnna Berg, Ale (utom \\ på (punkt) 3\n\n1. Start\nText.\n2. Slut\nText.")]
    [InlineData("Anteckningar\n\nNärvarande\nAnna Berg\nBo Ek\nAle\nLerum\n\n5 och 6. Start\nText.\n7. Slut\na) Ett\nb) Två")]
    public void Odd_minutes_are_printed_and_read_back(string text) => ReadsBack(text);

    [Fact]
    public void A_print_reads_as_minutes()
    {
        var print = MinutesText.Print(MinutesText.Read(
            "Minnesanteckningar Kostnätverket 240503 kl. 9-11, Ale\nOrdförande: Anna Berg (Ale)\nNärvarande: Anna Berg (Ale), Bo Ek (Lerum, via Teams)\nFörhinder: Lisa Ros (Tjörn)\n\n1. Start\n# 1 är först.\n2. Slut\na) Vem?\nBo.\nb) När?\nNu.\n\nVid pennan: Bo Ek",
            Context));

        Assert.Equal(
            """
            # Minnesanteckningar
            Form: NetworkMinutes 1
            Nätverk: Kostnätverket
            Datum: 2024-05-03
            Tid: 09.00–11.00
            Plats: Ale
            Ordförande: Anna Berg, Ale
            Antecknat av: Bo Ek, Lerum

            ## Närvarande
            - Anna Berg, Ale
            - Bo Ek, Lerum (via Teams)

            ## Anmält förhinder
            - Lisa Ros, Tjörn

            ## 1. Start
            \# 1 är först.

            ## 2. Slut

            ### 2a. Vem?
            Bo.

            ### 2b. När?
            Nu.

            """,
            print);
    }

    private static void ReadsBack(string text)
    {
        var read = MinutesText.Read(text, Context);
        var print = MinutesText.Print(read);
        var again = MinutesText.Read(print, Context);
        Assert.Equal(Tree.Of(read), Tree.Of(again));
        Assert.Equal(print, MinutesText.Print(again));
        Assert.Equal(print, string.Concat(again.Leaves.Select(leaf => leaf.Span.In(print))));
    }
}
