using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

internal sealed record PromisedWork(IReadOnlyList<ParsedOwner> Owners, string Verb);

/// <summary>Finds in a sentence who is to do something after the meeting.</summary>
internal static class ProseActions
{
    private static readonly HashSet<string> Adverbs = new(
        ["därefter", "sedan", "också", "även", "nu", "därför", "alltså", "gärna", "då", "tillsammans", "gemensamt", "därmed", "själva", "själv", "i", "sin", "tur", "dessutom", "båda"], StringComparer.Ordinal);
    private static readonly HashSet<string> Negations = WordFile.Set("grammar", "negations");
    private static readonly HashSet<string> Subclauses = new(["att", "hur", "vad", "när", "var", "varför", "vilka", "vilken", "vilket", "som", "eftersom", "sedan"], StringComparer.Ordinal);
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
            for (var j = i + 1; j < sentence.Tokens.Count - 1 && !sentence.Tokens[j].BreaksClause; j++)
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
        if (PromiseVerbs.IsNeverPhrase(sentence, at) || IsNegated(sentence, at) || IsOwnRoutine(sentence, at, found, due))
            return null;
        var coming = IsComing(due, sentence) && !IsReported(sentence, at, due!);
        if (PromiseVerbs.Promise(sentence.Tokens, at) is { } promise && (coming || !PromiseVerbs.IsTalk(promise)))
            return promise;
        if (!PromiseVerbs.LooksFinite(token))
            return null;
        if (coming && found.AreForEveryone && IsLastDay(due!) && (!PromiseVerbs.IsNever(sentence, at) || VerbPhrases.At(sentence.Tokens, at) is not null))
            return token.Lower;
        if (PromiseVerbs.IsNever(sentence, at))
            return null;
        if (token.Lower == "ansvarar" && found.AreAllPeople)
            return token.Lower;
        if (PromiseVerbs.IsTalk(token))
            return coming || PromisesAfter(sentence, at) ? token.Lower : null;
        return coming && found.AreAllPeople ? token.Lower : null;
    }

    private static bool IsNegated(Sentence sentence, int verb) =>
        sentence.Tokens.Skip(verb + 1).Take(4).TakeWhile(t => !t.BreaksClause && !Subclauses.Contains(t.Lower)).Any(t => Negations.Contains(t.Lower));

    /// <summary>"Anna berättar att Ale byter system i höst": the day belongs to what is told, unless it is set apart as in ", klart i maj".</summary>
    private static bool IsReported(Sentence sentence, int verb, FoundDate due)
    {
        if (PromiseVerbs.Promise(sentence.Tokens, verb) is { } promise && !PromiseVerbs.IsTalk(promise))
            return false;
        var between = sentence.Tokens.Skip(verb + 1).TakeWhile(t => t.End <= due.Span.Start).ToList();
        var asks = sentence.Tokens[verb].Lower is "frågar" && between is [{ Lower: "om" }, ..];
        var setApart = between.FindLastIndex(t => t.Text == ",") is var comma and >= 0 && between.Skip(comma + 1).All(t => t.Lower is "klart" or "klar" or "gärna" or "helst");
        return !setApart && (asks || between.Any(t => Subclauses.Contains(t.Lower))) && !PromisesAfter(sentence, verb);
    }

    /// <summary>"Partille skriver avtal redan i mars": what a municipality does anyway, with no last day and for nobody else.</summary>
    private static bool IsOwnRoutine(Sentence sentence, int verb, FoundOwners found, FoundDate? due) =>
        found.Owners.All(o => OrganisationNames.IsMunicipality(o.Words))
        && !(due is not null && IsComing(due, sentence) && (due.Day is not null || due.Date.Kind != FuzzyDateKind.Span || due.Date.Words.StartsWith("till ", StringComparison.OrdinalIgnoreCase)))
        && !Enumerable.Range(verb + 1, sentence.Tokens.Count - verb - 1).Any(i => Owners.ReadAt(sentence, i) is not null);

    private static bool IsLastDay(FoundDate due) => due.Date.Kind is FuzzyDateKind.Until or FuzzyDateKind.NextMeeting;

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
