using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

internal sealed record PromisedWork(IReadOnlyList<ParsedOwner> Owners, string Verb);

/// <summary>Finds in a sentence who is to do something after the meeting.</summary>
internal static class ProseActions
{
    private static readonly HashSet<string> Adverbs = new(
        ["därefter", "sedan", "också", "även", "nu", "därför", "alltså", "gärna", "då", "tillsammans", "gemensamt", "därmed", "själva", "själv", "i", "sin", "tur", "dessutom", "båda"], StringComparer.Ordinal);
    private static readonly HashSet<string> Laws = WordFile.Set("grammar", "laws");
    private static readonly HashSet<string> Fronted = WordFile.Set("grammar", "fronted");
    private static readonly IReadOnlyList<string> Impersonal = WordFile.Section("promises", "impersonal");
    private static readonly HashSet<string> StateVerbs = new(["vara", "ha", "bli", "få", "kunna", "finnas", "gälla", "innehålla", "vilja"], StringComparer.Ordinal);

    public static PromisedWork? Find(Sentence sentence, FoundDate? due)
    {
        if (sentence.IsQuestion || sentence.Tokens.Count < 2 || ProseReader.IsVolunteering(sentence))
            return null;
        return BySubject(sentence, due) ?? Inverted(sentence, due) ?? ByAgent(sentence);
    }

    /// <summary>Someone is to do it, but the sentence does not say who.</summary>
    public static PromisedWork? FindWithoutDoer(Sentence sentence, FoundDate? due)
    {
        if (sentence.IsQuestion)
            return null;
        if (Impersonal.FirstOrDefault(phrase => sentence.IndexOf(phrase) >= 0) is { } phrase)
            return new PromisedWork([], phrase);
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (PromiseVerbs.Passive(sentence.Tokens, i) is not { } verb || !IsMainClause(sentence, i) || sentence.ClauseStart(i) > 0 || HasAgent(sentence, i))
                continue;
            var sent = verb.StartsWith("skickas", StringComparison.Ordinal) || verb is "läggs upp" or "läggs ut" or "publiceras" or "mejlas" or "mailas" or "delas ut" or "bifogas";
            return sent || IsComing(due, sentence) ? new PromisedWork([], verb) : null;
        }
        return null;
    }

    private static PromisedWork? BySubject(Sentence sentence, FoundDate? due)
    {
        var start = sentence.Tokens[0].BreaksClause ? 1 : 0;
        if (Owners.ReadAt(sentence, start, trustUnknown: sentence.Setting.People.AreUnknown) is not { } found)
            return null;
        var i = SkipAdverbs(sentence, found.End);
        if (i >= sentence.Tokens.Count)
            return null;
        if (PromiseVerbs.Assigned.FirstOrDefault(phrase => sentence.IndexOf(phrase, i) == i) is { } assigned)
            return new PromisedWork(found.Owners, assigned);
        if (Future(sentence, i) is { } future)
            return TellsLaw(sentence) ? null : new PromisedWork(found.Owners, future);
        return Verb(sentence, i, found, due) is { } verb ? new PromisedWork(found.Owners, verb) : null;
    }

    /// <summary>"Till nästa möte tar Anna fram ...": something else stands first, the doer after the verb.</summary>
    private static PromisedWork? Inverted(Sentence sentence, FoundDate? due)
    {
        if (!Fronted.Contains(sentence.Tokens[0].Lower) && !(sentence.Tokens.Count > 0 && sentence.IsDate(0)))
            return null;
        for (var i = 1; i < Math.Min(9, sentence.Tokens.Count - 1); i++)
        {
            if (sentence.Tokens[i].BreaksClause && sentence.Tokens[i].Text != "-")
                return null;
            if (!PromiseVerbs.LooksFinite(sentence.Tokens[i]) && sentence.Tokens[i].Lower is not ("ska" or "skall"))
                continue;
            if (Owners.ReadAt(sentence, i + 1) is { } found && !found.Owners.Any(o => o.Kind == ParsedOwnerKind.Function && found.End == i + 1))
            {
                if (sentence.Tokens[i].Lower is "ska" or "skall" or "kommer")
                    return TellsLaw(sentence) || found.Owners.Any(o => o.Kind == ParsedOwnerKind.Organisation) ? null : new PromisedWork(found.Owners, sentence.Tokens[i].Lower);
                return Verb(sentence, i, found, due) is { } verb ? new PromisedWork(found.Owners, verb) : null;
            }
        }
        return null;
    }

    private static PromisedWork? ByAgent(Sentence sentence)
    {
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (PromiseVerbs.Passive(sentence.Tokens, i) is not { } verb || !IsMainClause(sentence, i))
                continue;
            for (var j = i + 1; j < sentence.Tokens.Count - 1; j++)
            {
                if (sentence.Tokens[j].Lower == "av" && Owners.ReadAt(sentence, j + 1) is { } found)
                    return new PromisedWork(found.Owners, verb);
            }
        }
        return null;
    }

    private static string? Verb(Sentence sentence, int at, FoundOwners found, FoundDate? due)
    {
        var token = sentence.Tokens[at];
        if (PromiseVerbs.Promise(sentence.Tokens, at) is { } promise && !(PromiseVerbs.IsTalk(token) && IsLoose(promise, token) && !IsComing(due, sentence)))
            return promise;
        if (PromiseVerbs.IsNever(token) || !PromiseVerbs.LooksFinite(token) || sentence.IndexOf("tar över", at) == at)
            return null;
        if (token.Lower == "ansvarar" && found.AreAllPeople)
            return token.Lower;
        if (PromiseVerbs.IsTalk(token))
            return IsComing(due, sentence) || PromisesAfter(sentence, at) ? token.Lower : null;
        return found.AreAllPeople && IsComing(due, sentence) ? token.Lower : null;
    }

    /// <summary>A talk verb without the particle that makes it a promise.</summary>
    private static bool IsLoose(string promise, Token token) => promise == token.Lower;

    private static string? Future(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var next = tokens[at].Lower switch
        {
            "ska" or "skall" => at + 1,
            "kommer" when at + 1 < tokens.Count && tokens[at + 1].Lower == "att" => at + 2,
            _ => -1,
        };
        if (next < 0)
            return null;
        next = SkipAdverbs(sentence, next);
        return next < tokens.Count && !StateVerbs.Contains(tokens[next].Lower) && tokens[next].Lower is not ("inte" or "ej") && char.IsLower(tokens[next].Text[0])
            ? $"{tokens[at].Lower} {tokens[next].Lower}"
            : null;
    }

    private static bool PromisesAfter(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i + 1 < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Lower == "och" && PromiseVerbs.Promise(sentence.Tokens, i + 1) is not null && !PromiseVerbs.IsTalk(sentence.Tokens[i + 1]))
                return true;
        }
        return false;
    }

    private static int SkipAdverbs(Sentence sentence, int at)
    {
        while (at < sentence.Tokens.Count && (Adverbs.Contains(sentence.Tokens[at].Lower) || sentence.IsDate(at)))
            at++;
        return at;
    }

    private static bool IsMainClause(Sentence sentence, int verb)
    {
        var start = sentence.ClauseStart(verb);
        return verb > start && sentence.Tokens[start].Lower != "om" && !sentence.Tokens.Skip(start).Take(verb - start).Any(t => t.Lower is "att" or "som" or "när" or "hur" or "vilka" or "vad" or "då" or "inte" or "innan" or "eftersom");
    }

    private static bool HasAgent(Sentence sentence, int verb) => sentence.Tokens.Skip(verb).Any(t => t.Lower == "av");

    private static bool IsComing(FoundDate? due, Sentence sentence) => due is not null && due.Date.Kind switch
    {
        FuzzyDateKind.NextMeeting or FuzzyDateKind.Soon => true,
        FuzzyDateKind.Continuous => false,
        _ => due.Date.Latest > sentence.Setting.MeetingDate,
    };

    private static bool TellsLaw(Sentence sentence) => sentence.Tokens.Any(t => Laws.Contains(t.Lower) || t.Lower.EndsWith("lagen", StringComparison.Ordinal) || t.Lower == "enligt");
}
