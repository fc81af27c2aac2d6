using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;
using static NetworkMinutes.Recognition.Items.PromiseClauses;

namespace NetworkMinutes.Recognition.Items;

/// <param name="Verb">The words that promise: "tar fram", "ska skriva", "fick i uppdrag".</param>
internal sealed record PromisedWork(IReadOnlyList<ParsedOwner> Owners, string Verb, IReadOnlyList<TextSpan> Signs);

/// <summary>Finds in a sentence who is to do something after the meeting.</summary>
internal static class ProseActions
{
    public static PromisedWork? Find(Sentence sentence, FoundDate? due)
    {
        if (sentence.Tokens.Length < 2 || sentence.IsQuestion)
            return null;
        if (ProseReader.IsVolunteering(sentence))
            return Owners.ReadAt(sentence, 0) is { AreAllPeople: true } willing && sentence.Find(WordKind.Volunteering, willing.End) == willing.End ? Coordinated(sentence, willing.End, willing) : null;
        for (var start = 0; start < sentence.Tokens.Length; start++)
        {
            if (start > 0 && !OpensMainClause(sentence, start))
                continue;
            if (BySubject(sentence, start, due) is { } promised)
                return start > 0 && Inverted(sentence, due) is { } before && before.Signs[^1].End < promised.Signs[0].Start ? before : promised;
        }
        return Inverted(sentence, due) ?? ByAgent(sentence, due) ?? Given(sentence) ?? Cleft(sentence, due) ?? OwnTask(sentence) ?? Asked(sentence) ?? Agreed(sentence, due);
    }

    /// <summary>Someone is to do it, but the sentence does not say who.</summary>
    public static PromisedWork? FindWithoutDoer(Sentence sentence, FoundDate? due)
    {
        if (!sentence.May(WordKind.Impersonal | WordKind.Undone) || sentence.IsQuestion)
            return null;
        if (sentence.Find(WordKind.Impersonal) is var phrase and >= 0)
            return Make([], sentence, phrase, phrase + sentence.LengthOf(WordKind.Impersonal, phrase));
        for (var i = 1; i < sentence.Tokens.Length; i++)
        {
            if (!sentence.Tokens[i].Is(WordKind.Undone) || Undone(sentence.Tokens, i) is not { } work)
                continue;
            if (!IsMainClause(sentence, i) || sentence.ClauseStart(i) > 0 || HasAgent(sentence, i) || IsElsewhere(sentence, i) || (work.Verb.Meaning == VerbMeaning.Pending && (OtherBodies.IsOne(sentence, 0, i) || Owners.ReadAt(sentence, 0) is { AreAllPeople: true })))
                continue;
            return work.Verb.IsDispatch || IsComing(due, sentence) ? Make([], sentence, i, work.Last + 1, work.Words) : null;
        }
        return null;
    }

    /// <summary>"skickas ut", "tas upp", "ligger kvar": something is to be done, by nobody in particular.</summary>
    private static FoundWork? Undone(Token[] tokens, int at) =>
        WorkVerbs.Pending(tokens, at) ?? (WorkVerbs.At(tokens, at, VerbForm.Present, VerbForm.PassivePresent) is { Form: VerbForm.PassivePresent, Verb.Meaning: not VerbMeaning.State } work ? work : null);

    private static PromisedWork? BySubject(Sentence sentence, int start, FoundDate? due)
    {
        if ((Described(sentence, start) ?? Owners.ReadAt(sentence, start, trustUnknown: sentence.Setting.People.AreUnknown) ?? Pronoun(sentence, start)) is not { } found)
            return null;
        var i = SkipAdverbs(sentence, AfterAside(sentence, found.End));
        if (i >= sentence.Tokens.Length)
            return null;
        if (start > 0 && !found.AreAllPeople && (sentence.Tokens[start - 1].Lower != "men" || WorkVerbs.At(sentence.Tokens, i, VerbForm.Present) is not { Verb.IsErrand: true }))
            return null;
        if (start > 0 && due is not null && due.Span.Start < sentence.Tokens[start].Start)
            due = null;
        if (found.AreDescribed)
            return ToCome(sentence, i, found) ?? Errand(sentence, i, found);
        return Predicate(sentence, i, found, due) ?? Telegram(sentence, i, found) ?? Coordinated(sentence, i, found) ?? Reported(sentence, i, found);
    }

    /// <summary>"Samira, som har kontakter på SKR, hör av sig": the verb stands after what is said of her.</summary>
    private static int AfterAside(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (at + 2 >= tokens.Length || tokens[at].Lower != "," || tokens[at + 1].Lower != "som")
            return at;
        var end = Array.FindIndex(tokens, at + 2, t => t.Lower == ",");
        return end < 0 ? at : end + 1;
    }

    /// <summary>"Det är Per som bokar rummet": who stands first for the sake of it.</summary>
    private static PromisedWork? Cleft(Sentence sentence, FoundDate? due)
    {
        var tokens = sentence.Tokens;
        if (tokens.Length < 5 || tokens[0].Lower != "det" || tokens[1].Lower is not ("är" or "blir") || Owners.ReadAt(sentence, 2) is not { HoldAnOrganisation: false } found)
            return null;
        return found.End + 1 < tokens.Length && tokens[found.End].Lower == "som" && SkipAdverbs(sentence, found.End + 1) is var verb && verb < tokens.Length ? Predicate(sentence, verb, found, due) : null;
    }

    /// <summary>"Petras uppgift blir att räkna på kostnaden".</summary>
    private static PromisedWork? OwnTask(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.Length < 5 || Owners.Possessor(sentence, 0) is not { } owner || tokens[2].Lower is not ("är" or "blir") || tokens[3].Lower != "att")
            return null;
        return (tokens[1].Span.SequenceEqual("uppgift") || tokens[1].Span.SequenceEqual("uppdrag")) && IsWorkToCome(tokens, 4) ? Make([owner], sentence, 1, 5) : null;
    }

    /// <summary>"Hon bjuder in dem": the one just spoken of.</summary>
    private static FoundOwners? Pronoun(Sentence sentence, int at) => at == 0 && sentence.Tokens[0].Lower is "hon" or "han" or "hen"
        ? new FoundOwners([new ParsedOwner(sentence.Tokens[0].Text, ParsedOwnerKind.Person, sentence.SpanOf(0, 1))], 1) { AreDescribed = true }
        : null;

    /// <summary>"Kommuner som berörs mejlar ...", "Ni som inte var med funderar ...": named by what they are.</summary>
    private static FoundOwners? Described(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var noun = sentence.LengthOf(WordKind.Everyone, at) is var length and > 0 ? at + length : tokens[at].Lower is "de" or "den" or "ni" ? at + 1 : -1;
        if (noun < 0 || noun + 2 >= tokens.Length || tokens[noun].Lower != "som")
            return null;
        for (var i = noun + 2; i < Math.Min(tokens.Length, noun + 9) && !tokens[i].BreaksClause; i++)
        {
            if (WorkVerbs.At(tokens, i, VerbForm.Present) is { Verb.Meaning: VerbMeaning.Work } || sentence.LengthOf(WordKind.Future, i) > 0)
                return new FoundOwners([new ParsedOwner(sentence.Words(at, i), ParsedOwnerKind.Function, sentence.SpanOf(at, i))], i) { AreDescribed = true };
        }
        return null;
    }

    private static PromisedWork? Errand(Sentence sentence, int at, FoundOwners found) =>
        WorkVerbs.At(sentence.Tokens, at, VerbForm.Present) is { Verb.Meaning: VerbMeaning.Work } work && !IsNegated(sentence, work.Last) ? Make(found.Owners, sentence, at, work.Last + 1, work.Words) : null;

    /// <summary>"Anna: kolla med SKR", "Anna kolla med SKR": as in a telegram.</summary>
    private static PromisedWork? Telegram(Sentence sentence, int at, FoundOwners found)
    {
        if (!found.AreAllPeople || at != found.End)
            return null;
        var verb = sentence.Tokens[at].Lower is ":" or "–" ? at + 1 : at;
        return verb < sentence.Tokens.Length && WorkVerbs.At(sentence.Tokens, verb, VerbForm.Present, VerbForm.Infinitive) is { Verb.Meaning: VerbMeaning.Work } work
            && (verb > at || work.Form == VerbForm.Infinitive)
            ? Make(found.Owners, sentence, verb, work.Last + 1, work.Words)
            : null;
    }

    private static PromisedWork? Predicate(Sentence sentence, int at, FoundOwners found, FoundDate? due)
    {
        if (ToCome(sentence, at, found) is { } future)
            return TellsLaw(sentence) ? null : future;
        return Verb(sentence, at, found, due);
    }

    /// <summary>"Anna redovisade läget och återkommer i maj": the second verb promises.</summary>
    private static PromisedWork? Coordinated(Sentence sentence, int verb, FoundOwners found)
    {
        if (!found.AreAllPeople && !sentence.Setting.IsOwn(found.Owners[0].Words))
            return null;
        for (var i = verb + 1; i + 1 < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Lower is not ("och" or "samt" or "men"))
                continue;
            var next = SkipAdverbs(sentence, i + 1);
            if (next >= sentence.Tokens.Length)
                continue;
            if (Subordinate(sentence, verb + 1, i))
            {
                if (sentence.LengthOf(WordKind.Future, next) > 1 && ToCome(sentence, next, found) is { } lone)
                    return lone;
                continue;
            }
            if (WorkVerbs.At(sentence.Tokens, next, VerbForm.Present) is { Verb.Meaning: VerbMeaning.Work } work && !IsNegated(sentence, work.Last))
                return Make(found.Owners, sentence, next, work.Last + 1, work.Words);
            if (ToCome(sentence, next, found) is { } future)
                return future;
        }
        return null;
    }

    /// <summary>"Anna meddelade att hon återkommer": the pronoun is the one who says it.</summary>
    private static PromisedWork? Reported(Sentence sentence, int verb, FoundOwners found)
    {
        if (!found.AreAllPeople || !sentence.Tokens[verb].Is(WordKind.Verb))
            return null;
        for (var i = verb + 1; i + 2 < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Lower != "att" || !sentence.Tokens[i + 1].Is(WordKind.Pronoun))
                continue;
            var next = SkipAdverbs(sentence, i + 2);
            if (next >= sentence.Tokens.Length)
                return null;
            if (ToCome(sentence, next, found) is { } future)
                return future;
            if (WorkVerbs.At(sentence.Tokens, next, VerbForm.Present) is { Verb.Meaning: VerbMeaning.Work } work && !IsNegated(sentence, work.Last))
                return Make(found.Owners, sentence, next, work.Last + 1, work.Words);
        }
        return null;
    }

    /// <summary>"Till nästa möte tar Anna fram ...": something else stands first, the doer after the verb.</summary>
    private static PromisedWork? Inverted(Sentence sentence, FoundDate? due)
    {
        var tokens = sentence.Tokens;
        var led = tokens[0].Is(WordKind.Fronted) || sentence.IsDate(0);
        for (var i = 1; i < Math.Min(12, tokens.Length - 1); i++)
        {
            if (tokens[i].BreaksClause && tokens[i].Lower != "-")
                return null;
            if (Vowed(sentence, i) is { } vowed)
                return vowed;
            var future = tokens[i].Lower is "ska" or "skall" or "kommer";
            if (!future && !WorkVerbs.LooksPresent(tokens[i]))
                continue;
            if (Owners.ReadAt(sentence, i + 1) is not { } found || (found.End == i + 1 && found.Holds(ParsedOwnerKind.Function)))
                continue;
            if (!led && (!found.AreAllPeople || Subordinate(sentence, 0, i)))
                return null;
            if (future)
                return TellsLaw(sentence) || found.HoldAnOrganisation ? null : Make(found.Owners, sentence, i, i + 1);
            if (Verb(sentence, i, found, due) is { } promised)
                return promised;
            if (led)
                return null;
        }
        return null;
    }

    /// <summary>"Det faller på Anna att ...", "Ansvarig för inbjudan är Per": who stands after.</summary>
    private static PromisedWork? Given(Sentence sentence)
    {
        var at = sentence.Find(WordKind.GivenTo);
        var after = at < 0 ? 0 : at + sentence.LengthOf(WordKind.GivenTo, at);
        if (at < 0 && sentence.Tokens[0].Lower is "ansvarig" or "ansvariga")
        {
            at = 0;
            while (after < sentence.Tokens.Length && sentence.Tokens[after].Lower is not ("är" or "blir" or ":"))
                after++;
            after++;
        }
        if (after == 0)
            return null;
        return Owners.ReadAt(sentence, after) is { } found && !Subordinate(sentence, 0, at) ? Make(found.Owners, sentence, at, after) : null;
    }

    /// <summary>"Gruppen bad Per att ...": who stands after.</summary>
    private static PromisedWork? Asked(Sentence sentence)
    {
        var at = sentence.Find(WordKind.Asking);
        return at > 0 && !Subordinate(sentence, 0, at) && Owners.ReadAt(sentence, at + 1) is { } found && found.End < sentence.Tokens.Length && sentence.Tokens[found.End].Lower is "att" or "om"
            ? Make(found.Owners, sentence, at, at + 1)
            : null;
    }

    /// <summary>"Nästa steg är att Per kontaktar SKR", "Vi enades om att Anna samordnar": a task for somebody named.</summary>
    public static PromisedWork? Agreed(Sentence sentence, FoundDate? due)
    {
        if (sentence.Find(WordKind.Agreed) is not (var at and >= 0))
            return null;
        var start = at + sentence.LengthOf(WordKind.Agreed, at);
        return start < sentence.Tokens.Length && Owners.ReadAt(sentence, start) is { AreForEveryone: false } found && !found.HoldAnOrganisation
            && SkipAdverbs(sentence, found.End) is var verb && verb < sentence.Tokens.Length
            ? Predicate(sentence, verb, found, due)
            : null;
    }

    /// <summary>"Efteråt erbjöd sig Simon att hitta talare": the doer between the verb and what is promised.</summary>
    private static PromisedWork? Vowed(Sentence sentence, int at)
    {
        if (sentence.Tokens[at].Lower is not ("erbjöd" or "erbjuder" or "lovade" or "lovar" or "åtog" or "åtar" or "utlovade"))
            return null;
        var after = sentence.Tokens[at + 1].Lower == "sig" ? at + 2 : at + 1;
        return Owners.ReadAt(sentence, after) is { AreAllPeople: true } found && found.End < sentence.Tokens.Length && sentence.Tokens[found.End].Lower is "att" or "sig"
            ? Make(found.Owners, sentence, at, after)
            : null;
    }

    /// <summary>"Nätverket gav Anna i uppdrag att ...", "Anna utsågs att ...": appointed to do something.</summary>
    public static PromisedWork? Assigned(Sentence sentence, FoundVerb verb)
    {
        if (verb.Phrase.Strength is not (DecisionStrength.Assigns or DecisionStrength.Nominates))
            return null;
        var tokens = sentence.Tokens;
        if (verb.End + 1 < tokens.Length && tokens[verb.End + 1].Lower == "justera")
            return null;
        var infinitive = verb.End < tokens.Length && tokens[verb.End].Lower == "att" ? verb.End + 1 : -1;
        if (infinitive < 0 || infinitive >= tokens.Length || !IsWorkToCome(tokens, infinitive))
            return null;
        var found = verb.Phrase.Strength == DecisionStrength.Assigns ? Owners.ReadAt(sentence, verb.Token + 1) : Owners.ReadAt(sentence, 0);
        return found is null ? null : Make(found.Owners, sentence, verb.Token, verb.Token + 1);
    }

    private static PromisedWork? ByAgent(Sentence sentence, FoundDate? due)
    {
        if (!sentence.May(WordKind.Agent) || !sentence.May(WordKind.Undone))
            return null;
        var opensWithPerson = Owners.ReadAt(sentence, 0) is { AreAllPeople: true };
        for (var i = 1; i < sentence.Tokens.Length; i++)
        {
            if (!sentence.Tokens[i].Is(WordKind.Undone) || Undone(sentence.Tokens, i) is not { } work || (opensWithPerson && !IsMainClause(sentence, i)) || sentence.Tokens[0].Is(WordKind.ClauseOpener | WordKind.Subordinator))
                continue;
            for (var j = i + 1; j < sentence.Tokens.Length - 1 && !sentence.Tokens[j].BreaksClause; j++)
            {
                if (sentence.Tokens[j].Lower == "av" && Owners.ReadAt(sentence, j + 1) is { } found && (work.Verb.Meaning != VerbMeaning.Talk || found.AreAllPeople || IsComing(due, sentence)))
                    return Make(found.Owners, sentence, i, work.Last + 1, work.Words);
            }
        }
        return null;
    }

    private static PromisedWork? Verb(Sentence sentence, int at, FoundOwners found, FoundDate? due)
    {
        var token = sentence.Tokens[at];
        var work = WorkVerbs.At(sentence.Tokens, at, VerbForm.Present);
        if (work is null && !WorkVerbs.LooksPresent(token))
            return null;
        var state = work is { Verb.Meaning: VerbMeaning.State };
        if (work is { Verb: { Meaning: VerbMeaning.State, Weight: > 0 } } || IsNegated(sentence, at) || IsOwnRoutine(sentence, at, found, due) || IsOngoing(sentence, at)
            || (due is null && sentence.Find(WordKind.Habitual) >= 0) || IsLeaving(sentence, at))
            return null;
        if (!found.AreAllPeople && TellsLaw(sentence))
            return null;
        var talk = work is { Verb.Meaning: VerbMeaning.Talk } && !(work.Verb.IsForPeople && found.AreAllPeople);
        var coming = IsComing(due, sentence) && !IsReported(sentence, at, due!, talk);
        var promises = (work is { Verb.Meaning: not VerbMeaning.State } && !talk)
            || (talk && (coming || PromisesAfter(sentence, at) || IsCarried(sentence, at, found)))
            || (coming && found.AreForEveryone && IsLastDay(due!) && (!state || VerbPhrases.At(sentence.Tokens, at) is not null))
            || (token.Lower == "ansvarar" && found.AreAllPeople)
            || (work is null && found.AreAllPeople && (at < 2 || sentence.ClauseStart(at) == 0));
        return promises ? Make(found.Owners, sentence, at, work is null ? at + 1 : work.Last + 1, work?.Words) : null;
    }

    /// <summary>"ska skriva", "kommer att ta upp", "åtog sig att ordna", "fick i uppdrag att".</summary>
    private static PromisedWork? ToCome(Sentence sentence, int at, FoundOwners found)
    {
        var tokens = sentence.Tokens;
        if (sentence.LengthOf(WordKind.Future, at) is var length and > 0)
        {
            var next = SkipAdverbs(sentence, at + length);
            if (tokens[at].Lower == "skulle" && !(found.AreAllPeople && next < tokens.Length && WorkVerbs.At(tokens, next, VerbForm.Infinitive) is { Verb.Meaning: VerbMeaning.Work }))
                return null;
            return next < tokens.Length && IsWorkToCome(tokens, next) ? Make(found.Owners, sentence, at, next + 1) : null;
        }
        return WorkVerbs.At(tokens, at, VerbForm.Present, VerbForm.Past, VerbForm.PassivePresent, VerbForm.PassivePast) is { Verb: { Meaning: VerbMeaning.Promise, Weight: > 0 } } promise
            ? Make(found.Owners, sentence, at, promise.Last + 1, promise.Words)
            : null;
    }

    private static bool IsWorkToCome(Token[] tokens, int at) =>
        char.IsLower(tokens[at].Span[0]) && !tokens[at].Is(WordKind.Negation) && (tokens[at].Span[^1] is 'a' or 's' || Array.Exists(tokens[at].Word.Verbs, v => v.Form == VerbForm.Infinitive))
        && WorkVerbs.At(tokens, at, VerbForm.Infinitive) is not { Verb.Meaning: VerbMeaning.State };

    private static int SkipAdverbs(Sentence sentence, int at)
    {
        while (at < sentence.Tokens.Length && (sentence.Tokens[at].Is(WordKind.Adverb) || sentence.IsDate(at)))
            at++;
        return at;
    }

    private static PromisedWork Make(IReadOnlyList<ParsedOwner> owners, Sentence sentence, int from, int to, string? verb = null) =>
        new(owners, verb ?? sentence.Words(from, to), [.. owners.Select(o => o.Span), sentence.SpanOf(from, to)]);
}
