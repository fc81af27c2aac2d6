using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Tests.Word;

public class HeadingTests
{
    [Fact]
    public void Levels_are_never_skipped()
    {
        using var rich = new WordFile(SampleMinutes.Rich());
        using var wild = new WordFile(
            SampleMinutes.With(
                SampleMinutes.Section("1", 3),
                SampleMinutes.Section("2", 3),
                SampleMinutes.Section("3", 3),
                SampleMinutes.Section("4", 9),
                SampleMinutes.Section("5", -2)
            )
        );
        foreach (var file in new[] { rich, wild })
        {
            var before = 0;
            foreach (var level in file.Headings.Select(LevelOf))
            {
                Assert.InRange(level, 1, before + 1);
                before = level;
            }
        }
    }

    [Fact]
    public void Word_counts_items_and_sub_items_that_follow_the_sequence()
    {
        using var file = new WordFile(SampleMinutes.Rich());
        Assert.Equal(["Välkomna", "Balanslistan", "Introduktion för sommarvikarier"], Counted(file, 0).Take(3));
        Assert.Equal(["Digital tillsyn nattetid", "Läkemedelsrobotar", "Trygghetskameror"], Counted(file, 1));
        Assert.Equal(["Ansvar vid strömavbrott"], Counted(file, 2));
        Assert.Equal(["%1", "%1%2", "%1%2.%3"], LevelTexts(file));
        Assert.Equal(NumberFormatValues.LowerLetter, HeadingList(file).Elements<Level>().ElementAt(1).NumberingFormat!.Val!.Value);
    }

    [Fact]
    public void A_run_in_heading_is_bold_and_its_text_is_not()
    {
        using var file = new WordFile(SampleMinutes.With(SampleMinutes.Section("1", 1, new ParagraphBlock("Lerum: två nya ombud.") { RunIn = "Lerum:".Length })));
        var runs = file.Paragraph("Lerum: två nya ombud.").Elements<Run>().ToList();
        Assert.Equal("Lerum:", string.Concat(runs.Where(run => run.RunProperties?.RunStyle?.Val?.Value == "MarkedWord").Select(run => run.InnerText)));
    }

    [Fact]
    public void Numbers_with_points_are_counted_with_points()
    {
        using var file = new WordFile(
            SampleMinutes.With(
                SampleMinutes.Section("1"),
                SampleMinutes.Section("1.1", 2),
                SampleMinutes.Section("1.2", 2),
                SampleMinutes.Section("1.2.1", 3)
            )
        );
        Assert.Equal(["%1", "%1.%2", "%1.%2.%3"], LevelTexts(file));
        Assert.All(file.Headings, heading => Assert.NotNull(WordFile.ListOf(heading)));
    }

    [Fact]
    public void Numbers_outside_the_sequence_stand_as_text()
    {
        using var file = new WordFile(
            SampleMinutes.With(
                SampleMinutes.Section("1"),
                SampleMinutes.Section("4"),
                SampleMinutes.Section("4a", 2),
                SampleMinutes.Section("2"),
                SampleMinutes.Section("2b", 2),
                SampleMinutes.Section("")
            )
        );
        Assert.Equal(
            ["Rubrik 1 counted", "4Rubrik 4", "4aRubrik 4a", "Rubrik 2 counted", "2bRubrik 2b", "Rubrik"],
            file.Headings.Select(heading => WordFile.ListOf(heading) is null ? heading.InnerText : heading.InnerText + " counted")
        );
    }

    [Fact]
    public void Letters_end_at_z()
    {
        using var file = new WordFile(
            SampleMinutes.With([
                SampleMinutes.Section("1"),
                .. Enumerable.Range(0, 26).Select(i => SampleMinutes.Section($"1{(char)('a' + i)}", 2)),
                SampleMinutes.Section("1aa", 2),
            ])
        );
        Assert.Equal(26, Counted(file, 1).Count());
        Assert.Equal("1aaRubrik 1aa", file.Headings.Last().InnerText);
    }

    [Fact]
    public void Headings_stay_with_what_follows()
    {
        using var file = new WordFile(SampleMinutes.Rich());
        foreach (var id in file.Headings.Select(WordFile.StyleOf).Distinct())
        {
            var style = file.Styles.Elements<Style>().Single(style => style.StyleId == id);
            Assert.NotNull(style.StyleParagraphProperties?.KeepNext);
            Assert.Equal(int.Parse(id[^1..]) - 1, style.StyleParagraphProperties?.OutlineLevel?.Val?.Value);
        }
    }

    private static int LevelOf(Paragraph heading) => int.Parse(WordFile.StyleOf(heading)[^1..]);

    private static AbstractNum HeadingList(WordFile file) => file.Numbering.Elements<AbstractNum>().First();

    private static IEnumerable<string?> LevelTexts(WordFile file) =>
        HeadingList(file).Elements<Level>().Select(level => level.LevelText?.Val?.Value);

    private static IEnumerable<string> Counted(WordFile file, int level) =>
        file
            .Headings.Where(heading => heading.ParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val?.Value == level)
            .Select(heading => heading.InnerText);
}
