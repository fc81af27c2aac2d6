using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Tests.Recognition;

public class MutatedTextTests
{
    private static readonly string[] Splinters =
        ["Beslut:", "BESLUT\n", "att ", "Åtgärd:", "Ansvarig:", "Senast:", "\n", "\n\n", "\r\n", "\f", "(", ")", "1. ", "a) ", "• ", "§ 7 ", "den 31 juni", "v. 99", "9999", ":", ";", " - ", "\u00ad", "\ud800", "å", "Närvarande\n"];

    private static readonly Gen<string> Mutated =
        from text in Gen.Elements(Cases.Dev.Select(c => c.Text))
        from cuts in Gen.ListOf(Gen.Choose(0, 10_000), 6)
        from splinters in Gen.ListOf(Gen.Elements(Splinters), 6)
        from start in Gen.Choose(0, text.Length)
        select Mutate(text[start..], cuts, splinters);

    private static readonly Gen<string> WithStrayWords =
        from minutes in Gen.Elements(Cases.Dev.AsEnumerable())
        from places in Gen.ListOf(Gen.Choose(0, 10_000), 4)
        select PutIn(minutes, places);

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Reading_never_throws() => Check.One(Runs, Prop.ForAll(Mutated.ToArbitrary(), text =>
    {
        var read = MinutesText.Read(text, new ReadingContext(new(2024, 3, 14)));
        return read.Items.All(i => i.Span.Start >= 0 && i.Span.End <= text.Length);
    }));

    [Fact]
    public void Blocks_cover_the_text_in_order() => Check.One(Runs, Prop.ForAll(Mutated.ToArbitrary(), text =>
    {
        var reading = MinutesText.ReadItem(text, new ReadingContext(new(2024, 3, 14)));
        var at = 0;
        foreach (var block in reading.Blocks)
        {
            if (block.Span.Start < at || text[at..block.Span.Start].Any(c => !char.IsWhiteSpace(c)))
                return false;
            at = block.Span.End;
        }
        return text[at..].All(char.IsWhiteSpace) && reading.Entries.All(e => e.Span.Start >= 0 && e.Span.End <= text.Length && e.Why.Length > 0);
    }));

    [Fact]
    public void A_word_put_anywhere_among_the_items_is_kept() => Check.One(Runs, Prop.ForAll(WithStrayWords.ToArbitrary(), text =>
    {
        var read = MinutesText.Read(text, new ReadingContext(new(2024, 3, 14)));
        var kept = string.Join('\n', read.Items.Select(i => $"{i.Title} {i.Text}").Append(read.Preamble));
        return Cases.Words(text).Count(w => w == "strövord") == Cases.Words(kept).Count(w => w == "strövord");
    }));

    private static string PutIn(Case minutes, IEnumerable<int> places)
    {
        var first = minutes.Read().Items[0].Span.End;
        var spaces = Enumerable.Range(first, Math.Max(1, (minutes.Text.Length * 8 / 10) - first)).Where(i => minutes.Text[i] == ' ').ToList();
        return places.Select(p => spaces[p % spaces.Count]).Distinct().OrderDescending().Aggregate(minutes.Text, (text, at) => text.Insert(at, " Strövord"));
    }

    private static string Mutate(string text, IEnumerable<int> cuts, IEnumerable<string> splinters)
    {
        foreach (var (cut, splinter) in cuts.Zip(splinters))
        {
            var at = text.Length == 0 ? 0 : cut % (text.Length + 1);
            text = cut % 3 == 0 ? text[..at] + text[Math.Min(text.Length, at + (cut % 40))..] : text[..at] + splinter + text[at..];
        }
        return text;
    }
}
