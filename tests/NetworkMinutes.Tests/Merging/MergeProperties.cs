using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Merging;

namespace NetworkMinutes.Tests.Merging;

/// <summary>What holds for any texts: Swedish notes with repeated words, and whatever a keyboard can give.</summary>
public class MergeProperties
{
    private static readonly string[] Pieces =
    [
        "Beslut:", " ", " ", " ", "\n", "\n\n", ".", ". ", ",", "!", "- ", "Nätverket", "ställer", "sig", "bakom", "Anna", "i", "i", "och", "januari", "kl. 13", "t.ex.",
        "å", "é", "e\u0301", "👩‍👩‍👧", "🇸🇪", "\ud83d", "\u00a0", "\u2028", "\t", "\0", "\r\n", "x", "x", "…", "”",
    ];

    private static readonly Gen<string> Written = Gen.Elements(Pieces).ListOf().Select(string.Concat);
    private static readonly Gen<string> Anything = ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "");
    private static readonly Arbitrary<string> Texts = Gen.Frequency((4, Written), (1, Anything)).ToArbitrary();

    /// <summary>A text and two that were made from it by small changes.</summary>
    private static readonly Arbitrary<(string Before, string Mine, string Theirs)> Versions =
        (from before in Written from mine in Changed(before) from theirs in Changed(before) select (before, mine, theirs)).ToArbitrary();

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS"), out var rounds) ? rounds : 500;

    [Fact]
    [Trait("Category", "Long")]
    public void Edits_applied_to_one_text_give_the_other() =>
        Holds(Prop.ForAll(Texts, Texts, (from, to) => TextDiff.Apply(from, TextDiff.Edits(from, to)) == to));

    [Fact]
    [Trait("Category", "Long")]
    public void What_one_wrote_is_taken_whole_when_the_other_changed_nothing() =>
        Holds(Prop.ForAll(Texts, Texts, (before, text) => Only(TextMerge.Merge(before, text, before)) == text && Only(TextMerge.Merge(before, before, text)) == text));

    [Fact]
    [Trait("Category", "Long")]
    public void The_same_change_by_both_is_made_once() =>
        Holds(Prop.ForAll(Texts, Texts, (before, text) => Only(TextMerge.Merge(before, text, text)) == text));

    [Fact]
    [Trait("Category", "Long")]
    public void Who_comes_first_changes_nothing_but_the_sides_of_conflicts() =>
        Holds(Prop.ForAll(Versions, v =>
            TextMerge.Merge(v.Before, v.Mine, v.Theirs).Parts.Select(Turned).SequenceEqual(TextMerge.Merge(v.Before, v.Theirs, v.Mine).Parts)));

    [Fact]
    [Trait("Category", "Long")]
    public void A_conflict_holds_what_stood_and_what_each_wrote_there() =>
        Holds(Prop.ForAll(Versions, v =>
        {
            var merged = TextMerge.Merge(v.Before, v.Mine, v.Theirs);
            var (mine, theirs) = (merged.Conflicts.Select(_ => Keep.Mine), merged.Conflicts.Select(_ => Keep.Theirs));
            return merged.Conflicts.All(c => v.Mine.Contains(c.Mine, StringComparison.Ordinal) && v.Theirs.Contains(c.Theirs, StringComparison.Ordinal) && v.Before.Contains(c.Before, StringComparison.Ordinal))
                && (merged.IsSettled || merged.Settle(mine) != merged.Settle(theirs));
        }));

    [Fact]
    [Trait("Category", "Long")]
    public void No_new_word_of_either_is_lost() =>
        Holds(Prop.ForAll(Numbered(), v =>
        {
            var everything = Everything(TextMerge.Merge(v.Before, v.Mine, v.Theirs));
            return v.New.All(everything.Contains);
        }));

    [Fact]
    [Trait("Category", "Long")]
    public void Each_word_that_neither_took_away_remains_and_what_one_took_away_comes_back_only_in_conflicts() =>
        Holds(Prop.ForAll(Numbered(), v =>
        {
            var merged = TextMerge.Merge(v.Before, v.Mine, v.Theirs);
            var everything = Everything(merged);
            return v.Kept.All(everything.Contains) && (!merged.IsSettled || v.Removed.All(word => !everything.Contains(word)));
        }));

    [Fact]
    [Trait("Category", "Long")]
    public void Edits_with_a_sentence_between_them_never_conflict() =>
        Holds(Prop.ForAll(Sentences(), Gen.Choose(0, 1000).Two().ToArbitrary(), (before, places) =>
        {
            if (before.Count < 3) return true;
            var first = places.Item1 % (before.Count - 2);
            var second = first + 2 + (places.Item2 % (before.Count - first - 2));
            List<string> mine = [.. before], theirs = [.. before];
            mine[first] = "Karin ändrade här. ";
            theirs[second] = "Elin ändrade där. ";
            List<string> both = [.. mine];
            both[second] = theirs[second];
            return Only(TextMerge.Merge(string.Concat(before), string.Concat(mine), string.Concat(theirs))) == string.Concat(both);
        }));

    private static void Holds(Property property) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Rounds), property);

    private static string Only(MergedText merged)
    {
        Assert.True(merged.IsSettled);
        return merged.Settle();
    }

    private static MergedPart Turned(MergedPart part) => part is Conflict c ? c with { Mine = c.Theirs, Theirs = c.Mine } : part;

    private static HashSet<string> Everything(MergedText merged) =>
        [.. merged.Parts.SelectMany(p => p is Conflict c ? [c.Mine, c.Theirs] : new[] { ((Settled)p).Text }).SelectMany(t => t.Split([' ', '.', '\n'], StringSplitOptions.RemoveEmptyEntries))];

    private static Gen<string> Changed(string before) =>
        from edits in (from start in Gen.Choose(0, before.Length)
                       from length in Gen.Choose(0, 12)
                       from words in Gen.Elements(Pieces).ListOf()
                       select (Start: start, Length: length, Words: string.Concat(words.Take(4)))).ListOf()
        select edits.Take(8).Aggregate(before, (text, edit) =>
        {
            var start = Math.Min(edit.Start, text.Length);
            return text.Remove(start, Math.Min(edit.Length, text.Length - start)).Insert(start, edit.Words);
        });

    private sealed record NumberedVersions(string Before, string Mine, string Theirs, string[] New, string[] Kept, string[] Removed);

    /// <summary>Every word is its own, so that what became of it can be told.</summary>
    private static Arbitrary<NumberedVersions> Numbered() => (
        from count in Gen.Choose(1, 40)
        from gaps in Gen.Elements(" ", " ", " ", ". ", "\n").ArrayOf(count)
        from mine in Gen.Choose(0, 9).ArrayOf(count)
        from theirs in Gen.Choose(0, 9).ArrayOf(count)
        let words = Enumerable.Range(0, count).Select(i => $"ord{i}").ToArray()
        select new NumberedVersions(
            Text(words, gaps, (_, w) => [w]), Text(words, gaps, (i, w) => By("karin", mine[i], i, w)), Text(words, gaps, (i, w) => By("elin", theirs[i], i, w)),
            [.. Enumerable.Range(0, count).SelectMany(i => By("karin", mine[i], i, "").Concat(By("elin", theirs[i], i, ""))).Where(w => w.Length > 0)],
            [.. words.Where((_, i) => mine[i] != 0 && theirs[i] != 0)],
            [.. words.Where((_, i) => mine[i] == 0 || theirs[i] == 0)])).ToArbitrary();

    /// <summary>0 takes the word away, 1 writes another after it, else it stands.</summary>
    private static string[] By(string who, int what, int i, string word) => what switch
    {
        0 => [],
        1 => [word, $"{who}{i}"],
        _ => [word],
    };

    private static string Text(string[] words, string[] gaps, Func<int, string, string[]> by) =>
        string.Concat(words.Select((w, i) => string.Concat(by(i, w).Select(x => x + gaps[i]))));

    private static Arbitrary<List<string>> Sentences() =>
        Gen.Elements(". ", ".\n", "\n\n").ListOf().Select(ends => ends.Select((end, i) => $"Mening nummer {i} handlar om vikarier{end}").ToList()).ToArbitrary();
}
