using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

internal sealed record OtherPromise(Sentence Clause, PromisedWork Work);

/// <summary>"Per skriver ett utkast och Anna granskar det före jul": a clause of its own, with another doer.</summary>
internal static class SecondPromise
{
    public static List<OtherPromise> AllAfter(Sentence sentence, PromisedWork first) => All(sentence, SignsEnd(sentence, first), first.Owners);

    /// <summary>"Nätverket beslutade att göra en enkät och Anna erbjöd sig att ...": not what is decided, but what comes of it.</summary>
    public static List<OtherPromise> AllAfter(Sentence sentence, FoundVerb decided) =>
        All(sentence, decided.End < sentence.Tokens.Length && sentence.Tokens[decided.End].Lower == "att" ? decided.End + 1 : decided.End, []);

    /// <summary>Who promises anything in the sentence, where it is one action whatever it says.</summary>
    public static IReadOnlyList<ParsedOwner> AllOwners(Sentence sentence, PromisedWork first) =>
        [.. first.Owners.Concat(AllAfter(sentence, first).SelectMany(other => other.Work.Owners)).DistinctBy(owner => owner.Words)];

    private static List<OtherPromise> All(Sentence sentence, int from, IReadOnlyList<ParsedOwner> owners)
    {
        var all = new List<OtherPromise>();
        while (Find(sentence, from, owners) is { } found)
        {
            all.Add(found);
            (sentence, from, owners) = (found.Clause, SignsEnd(found.Clause, found.Work), found.Work.Owners);
        }
        return all;
    }

    private static int SignsEnd(Sentence sentence, PromisedWork work) => Array.FindLastIndex(sentence.Tokens, t => sentence.Span.Start + t.End <= work.Signs[^1].End) + 1;

    private static OtherPromise? Find(Sentence sentence, int from, IReadOnlyList<ParsedOwner> others)
    {
        var tokens = sentence.Tokens;
        for (var i = Math.Max(from, 1); i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Is(WordKind.Subordinator | WordKind.ClauseOpener) || tokens[i].Lower == "om")
                return null;
            if (i == from || !tokens[i].IsCapitalised || tokens[i - 1].Lower is not ("och" or "o" or "samt" or "men" or "," or ";"))
                continue;
            if (Owners.ReadAt(sentence, i) is not { AreAllPeople: true } found || found.Owners.Any(o => others.Any(other => other.Words == o.Words)))
                continue;
            var clause = sentence.From(tokens[i].Start);
            if (ProseActions.Find(clause, DueDates.Of(clause)) is { } work && work.Owners.Select(o => o.Span).SequenceEqual(found.Owners.Select(o => o.Span)))
                return new OtherPromise(clause, work);
        }
        return null;
    }
}
