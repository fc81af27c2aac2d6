using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>What the clause round a verb of work says of it: whether it promises, or is denied, reported, done already or a habit.</summary>
internal static class PromiseClauses
{
    /// <summary>The first word, or one after a break where somebody is named anew: "..., Anna skickar ut den".</summary>
    public static bool OpensMainClause(Sentence sentence, int at)
    {
        var before = sentence.Tokens[at - 1];
        if (at == 1)
            return before.BreaksClause;
        return (before.Lower is ";" or ":" or "–" or "." or "," or "men" or "så" or "(" or "samt" or "och") && sentence.Tokens[at].IsCapitalised;
    }

    public static bool IsNegated(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.Tokens.Length && i <= verb + 4; i++)
        {
            if (sentence.Tokens[i].BreaksClause || sentence.Tokens[i].Is(WordKind.Subordinator))
                return false;
            if (sentence.Tokens[i].Is(WordKind.Negation))
                return true;
        }
        return false;
    }

    /// <summary>"Anna berättar att Ale byter system i höst": the day belongs to what is told, unless it is set apart as in ", klart i maj".</summary>
    public static bool IsReported(Sentence sentence, int verb, FoundDate due, bool talk)
    {
        if (!talk && WorkVerbs.At(sentence.Tokens, verb, VerbForm.Present) is { Verb.Meaning: VerbMeaning.Work })
            return false;
        var between = sentence.Tokens.Skip(verb + 1).TakeWhile(t => t.End <= due.Span.Start).ToList();
        var asks = sentence.Tokens[verb].Lower is "frågar" && between is [{ Lower: "om" }, ..];
        var setApart = between.FindLastIndex(t => t.Lower == ",") is var comma and >= 0 && between.Skip(comma + 1).All(t => t.Lower is "klart" or "klar" or "gärna" or "helst");
        if (between is [.., { Lower: "för" or "om" or "av" or "mellan" or "kring" }])
            return true;
        return !setApart && (asks || between.Any(t => t.Is(WordKind.Subordinator) || t.Lower == "sedan")) && !PromisesAfter(sentence, verb);
    }

    /// <summary>"Partille skriver avtal redan i mars": what a municipality does anyway, with no last day and for nobody else.</summary>
    public static bool IsOwnRoutine(Sentence sentence, int verb, FoundOwners found, FoundDate? due)
    {
        if (!found.Owners.All(o => o.Kind == ParsedOwnerKind.Organisation && OrganisationNames.IsMunicipality(o.Words)))
            return false;
        if (WorkVerbs.At(sentence.Tokens, verb, VerbForm.Present) is { Verb.IsErrand: true })
            return false;
        if (due is not null && IsComing(due, sentence) && !IsAfterComma(sentence, verb, due) && (due.Day is not null || due.Date.Kind != FuzzyDateKind.Span || due.Date.Words.StartsWith("till ", StringComparison.OrdinalIgnoreCase)))
            return false;
        for (var i = verb + 1; i < sentence.Tokens.Length && !sentence.Tokens[i].BreaksClause; i++)
        {
            if (Owners.ReadAt(sentence, i) is not null)
                return false;
        }
        return true;
    }

    /// <summary>"Kungälv löser det själva, i Mölndal blir det först till hösten": the day belongs to what follows.</summary>
    public static bool IsAfterComma(Sentence sentence, int verb, FoundDate due) =>
        due.Date.Kind == FuzzyDateKind.Span && sentence.Tokens.Skip(verb + 1).TakeWhile(t => t.End <= due.Span.Start).Any(t => t.Lower == ",");

    /// <summary>"Tor lämnar Öckerö": for another job.</summary>
    public static bool IsLeaving(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Lower == "lämnar" && verb + 1 < sentence.Tokens.Length && sentence.Tokens[verb + 1].Is(WordKind.Municipality | WordKind.Organisation | WordKind.OwnHouse);

    /// <summary>"håller i det sedan i höstas": begun before.</summary>
    public static bool IsOngoing(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i + 1 < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Lower == "sedan" && sentence.Dates.Any(d => d.Date.Latest < sentence.Setting.MeetingDate && d.Span.End > sentence.Tokens[i].Start))
                return true;
        }
        return false;
    }

    /// <summary>"Petter lyfter frågan i HR-nätverket": said elsewhere, so not here and now.</summary>
    public static bool IsCarried(Sentence sentence, int verb, FoundOwners found)
    {
        for (var i = verb + 1; found.AreAllPeople && i + 1 < sentence.Tokens.Length && !sentence.Tokens[i].BreaksClause && !sentence.Tokens[i].Is(WordKind.Subordinator); i++)
        {
            if (sentence.Tokens[i].Lower is "i" or "med" or "till" or "för" or "hos" or "inför" && OtherBodies.IsBodyWord(sentence.Tokens[i + 1])
                && !sentence.Setting.IsOwn(sentence.Tokens[i + 1].Span) && !sentence.Tokens[i + 1].Is(WordKind.Municipality | WordKind.Everyone))
                return true;
        }
        return false;
    }

    public static bool IsLastDay(FoundDate due) => due.Date.Kind is FuzzyDateKind.Until or FuzzyDateKind.NextMeeting;

    public static bool PromisesAfter(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i + 1 < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Lower == "och" && WorkVerbs.At(sentence.Tokens, i + 1, VerbForm.Present) is { Verb.Meaning: VerbMeaning.Work })
                return true;
        }
        return false;
    }

    public static bool Subordinate(Sentence sentence, int from, int to) => sentence.Any(WordKind.Subordinator | WordKind.ClauseOpener, from, to);

    public static bool IsMainClause(Sentence sentence, int verb)
    {
        var start = sentence.ClauseStart(verb);
        if (verb <= start || sentence.Tokens[start].Lower == "om")
            return false;
        for (var i = start; i < verb; i++)
        {
            if (sentence.Tokens[i].Lower is "att" or "som" or "när" or "hur" or "vilka" or "vad" or "då" or "inte" or "innan" or "eftersom")
                return false;
        }
        return true;
    }

    /// <summary>"tas upp i fullmäktige": another body's work.</summary>
    public static bool IsElsewhere(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i + 1 < sentence.Tokens.Length && !sentence.Tokens[i].BreaksClause; i++)
        {
            if (sentence.Tokens[i].Lower is "i" or "hos" or "inom" && OtherBodies.IsBodyWord(sentence.Tokens[i + 1]) && !sentence.Setting.IsOwn(sentence.Tokens[i + 1].Span)
                && !sentence.Tokens[i + 1].Is(WordKind.Municipality | WordKind.Everyone | WordKind.Group))
                return true;
        }
        return false;
    }

    public static bool HasAgent(Sentence sentence, int verb)
    {
        for (var i = verb; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Lower == "av")
                return true;
        }
        return false;
    }

    public static bool IsComing(FoundDate? due, Sentence sentence) => due is not null && due.Date.Kind switch
    {
        FuzzyDateKind.NextMeeting or FuzzyDateKind.Soon => true,
        FuzzyDateKind.Continuous => false,
        _ => due.Date.Latest > sentence.Setting.MeetingDate,
    };

    public static bool TellsLaw(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Is(WordKind.Law) || token.Lower == "enligt" || token.Span.EndsWith("lagen", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
