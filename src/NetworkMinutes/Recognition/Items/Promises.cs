using NetworkMinutes.Dates;

namespace NetworkMinutes.Recognition.Items;

/// <summary>The actions of a sentence: one, unless its clauses name different days.</summary>
internal static class Promises
{
    /// <param name="due">The day of the first promise when nobody else promises anything.</param>
    public static IReadOnlyList<ParsedAction> Of(Sentence sentence, PromisedWork? first, FoundDate? due, List<OtherPromise> others)
    {
        var all = new List<ParsedAction>();
        if (first is not null)
            all.Add(Action(sentence, first, others is [var next, ..] ? DueDates.Of(Before(sentence, next)) : due));
        for (var i = 0; i < others.Count; i++)
        {
            var (clause, work) = others[i];
            all.Add(Action(clause, work, DueDates.Of(i + 1 < others.Count ? Before(clause, others[i + 1]) : clause)) with { Span = sentence.Span, Text = sentence.Collapsed });
        }
        return all.Count > 1 && all.TrueForAll(a => a.Due == all[0].Due) ? [Together(all)] : all;
    }

    private static Sentence Before(Sentence sentence, OtherPromise next) => sentence.Until(next.Clause.Span.Start - sentence.Span.Start);

    private static ParsedAction Action(Sentence sentence, PromisedWork work, FoundDate? due) =>
        new(sentence.Span, sentence.Collapsed, ProseReader.Why(work, due), false, ParsedActionKind.Action, work.Owners, due?.Date) { Signs = ProseReader.Signs(sentence, work, due) };

    private static ParsedAction Together(List<ParsedAction> all) => all[0] with
    {
        Why = string.Join(' ', all.Select(a => a.Why)),
        Owners = [.. all.SelectMany(a => a.Owners).DistinctBy(o => o.Words)],
        Signs = [.. all.SelectMany(a => a.Signs)],
    };
}
