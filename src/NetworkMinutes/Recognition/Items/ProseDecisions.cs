using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

internal enum Decider
{
    Own,
    Other,
}

internal sealed record DecidingClause(Decider By, string Body, FoundVerb Verb, int SubjectToken);

/// <summary>Finds the clause of a sentence in which a body decides, and whose decision it is.</summary>
internal static class ProseDecisions
{

    public static DecidingClause? Find(Sentence sentence)
    {
        if (!sentence.May(WordKind.Deciding) || sentence.IsQuestion)
            return null;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (VerbPhrases.At(sentence.Tokens, i) is { } verb && Read(sentence, verb) is { } clause)
                return clause;
        }
        return null;
    }

    private static DecidingClause? Read(Sentence sentence, FoundVerb verb)
    {
        var tokens = sentence.Tokens;
        var start = sentence.ClauseStart(verb.Token);
        if (verb.Token > start + 1 && tokens[start].Lower == "vilket" && sentence.Setting.IsOwn(sentence.Words(start + 1, verb.Token)))
            return new DecidingClause(Decider.Own, sentence.Words(start + 1, verb.Token), verb, start + 1);
        if (verb.Phrase.Passive && (tokens[start].Is(WordKind.Matter) || AppointsAfter(sentence, verb, start)) && !sentence.Any(WordKind.Negation, start, verb.Token) && !NegatedAfter(tokens, verb.Token))
            return Passive(sentence, verb, start) is { } about && !IsToCome(sentence, verb) ? about : null;
        if (Told(sentence, verb) is { } told)
            return told;
        if (Concluded(sentence, verb, start) is { } concluded)
            return concluded;
        if (sentence.Any(WordKind.Subordinator, start, verb.Token) || (verb.Token > start && sentence.LengthOf(WordKind.ClauseOpener, start) > 0))
            return null;
        if (sentence.Any(WordKind.Negation, start, verb.Token) || NegatedAfter(tokens, verb.Token))
            return null;
        var perfect = LastPerfect(tokens, start, verb.Token);
        if (verb.Tense == Tense.Supine ? perfect < 0 : sentence.Any(WordKind.Conditional, start, verb.Token))
            return null;
        var earlier = IsEarlier(sentence, verb, start);
        if (verb.Phrase.Passive)
            return Passive(sentence, verb, start) is { } passive && !IsToCome(sentence, verb) && (passive.By == Decider.Other || !earlier) ? passive : null;
        return earlier ? Other(sentence, verb, start, perfect, earlier: true) : Active(sentence, verb, start, perfect);
    }

    /// <summary>"Edda berättade att nämnden har beslutat ...": another body's decision, told here.</summary>
    private static DecidingClause? Told(Sentence sentence, FoundVerb verb)
    {
        if (verb.Tense == Tense.Present || verb.Phrase.Passive)
            return null;
        var that = verb.Token - 1;
        while (that > 0 && sentence.Tokens[that].Lower != "att" && !sentence.Tokens[that].BreaksClause)
            that--;
        if (that < 1 || sentence.Tokens[that].Lower != "att" || !sentence.Tokens[..that].Any(t => t.Lower is "berättade" or "berättar" or "informerade" or "informerar" or "meddelade" or "meddelar"))
            return null;
        var to = verb.Token;
        while (to > that + 1 && sentence.Tokens[to - 1].Is(WordKind.Auxiliary))
            to--;
        return to > that + 1 && to - that < 7 && OtherBodies.IsOne(sentence, that + 1, to) && !sentence.Setting.IsOwn(sentence.Words(that + 1, to)) && !sentence.Any(WordKind.Negation, that, verb.Token)
            ? new DecidingClause(Decider.Other, sentence.Words(that + 1, to), verb, that + 1)
            : null;
    }

    /// <summary>"Nätverket konstaterar att ... och beslutar därför att ...": what the second verb says follows from the first.</summary>
    private static DecidingClause? Concluded(Sentence sentence, FoundVerb verb, int start)
    {
        var tokens = sentence.Tokens;
        if (verb.Phrase.Passive || verb.Token < start + 3 || tokens[verb.Token - 1].Lower is not ("och" or "samt") || verb.Token + 1 >= tokens.Length || tokens[verb.Token + 1].Lower is not ("därför" or "därmed" or "alltså"))
            return null;
        for (var i = start + 1; i < Math.Min(start + 5, verb.Token - 1); i++)
        {
            if (sentence.Setting.IsOwn(sentence.Words(start, i)) && tokens[i].Is(WordKind.Verb) && !NegatedAfter(tokens, verb.Token))
                return new DecidingClause(Decider.Own, sentence.Words(start, i), verb, start);
        }
        return null;
    }

    /// <summary>"Att jämte ordföranden justera utsågs Anna": the task stands first, the person last.</summary>
    private static bool AppointsAfter(Sentence sentence, FoundVerb verb, int start) =>
        verb.Phrase.Strength == DecisionStrength.Nominates && sentence.Tokens[start].Lower is "att" or "till" && sentence.Setting.People.LengthAt(sentence.Tokens, verb.Token + 1, trustUnknown: true) > 0;

    private static int LastPerfect(Token[] tokens, int start, int verb)
    {
        for (var i = verb - 1; i >= start; i--)
        {
            if (tokens[i].Lower is "har" or "hade")
                return i - start;
        }
        return -1;
    }

    private static DecidingClause? Active(Sentence sentence, FoundVerb verb, int start, int perfect)
    {
        if (verb is { Token: 0, Tense: not Tense.Present } && IsFollowedByWhat(sentence, verb))
            return new DecidingClause(Decider.Own, "", verb, 0);
        var (from, to) = Subject(sentence, verb, start, perfect);
        var subject = sentence.Words(from, to);
        if (sentence.Setting.IsOwn(subject))
            return IsToCome(sentence, verb) ? null : new DecidingClause(Decider.Own, subject, verb, from);
        return Other(sentence, verb, start, perfect, earlier: false);
    }

    /// <summary>"Enades om att ses i maj", "Beslutade att avvakta": who decided is left out, for it is the meeting.</summary>
    private static bool IsFollowedByWhat(Sentence sentence, FoundVerb verb) =>
        sentence.Tokens[0].IsCapitalised && verb.End < sentence.Tokens.Length && (sentence.Tokens[verb.End].Lower is "att" or "om" || sentence.Tokens[verb.End - 1].Lower is "att" or "om");

    private static DecidingClause? Other(Sentence sentence, FoundVerb verb, int start, int perfect, bool earlier)
    {
        var (from, to) = Subject(sentence, verb, start, perfect);
        var subject = sentence.Words(from, to);
        if (verb.Tense != Tense.Present && subject is "man" && PlaceBefore(sentence, start) is { } place)
            return new DecidingClause(Decider.Other, place, verb, start + 1);
        if (verb.Tense == Tense.Present || subject.Length == 0 || subject.Equals("man", StringComparison.OrdinalIgnoreCase) || sentence.Setting.IsOwn(subject) || to - from > 7)
            return null;
        var firm = verb.Phrase.Strength is DecisionStrength.Decides or DecisionStrength.Endorses or DecisionStrength.Recommends or DecisionStrength.Assigns
            || (verb.Phrase.Strength == DecisionStrength.Nominates && !sentence.Tokens[verb.Token].Span.StartsWith("val", StringComparison.OrdinalIgnoreCase));
        return firm && (!earlier || !sentence.Setting.IsOwn(subject)) && (OtherBodies.IsOne(sentence, from, to) || IsUnknownName(sentence, from, to, verb))
            ? new DecidingClause(Decider.Other, subject, verb, from)
            : null;
    }

    /// <summary>"Renova har beslutat": a name that nobody knows, and no person's.</summary>
    private static bool IsUnknownName(Sentence sentence, int from, int to, FoundVerb verb) =>
        to - from is 1 or 2 && sentence.Tokens[from].IsCapitalised && sentence.Tokens[from].Lower.Length == 0 && sentence.Tokens[to - 1].IsCapitalised
        && sentence.Tokens[verb.Token].Span.StartsWith("beslut", StringComparison.OrdinalIgnoreCase) && sentence.Setting.People.LengthAt(sentence.Tokens, from) == 0 && !sentence.Setting.People.AreUnknown;

    /// <summary>"I Lerum har man beslutat": the place decides.</summary>
    private static string? PlaceBefore(Sentence sentence, int start) =>
        sentence.Tokens[start].Lower == "i" && sentence.LengthOf(WordKind.Municipality, start + 1) is var length and > 0 ? sentence.Words(start + 1, start + 1 + length) : null;

    private static DecidingClause? Passive(Sentence sentence, FoundVerb verb, int start)
    {
        var tokens = sentence.Tokens;
        var agent = Enumerable.Range(verb.Token + 1, tokens.Length - verb.Token - 1).FirstOrDefault(i => tokens[i].Lower == "av", -1);
        if (agent > 0 && agent + 1 < tokens.Length)
        {
            var end = agent + 2;
            while (end < tokens.Length && end < agent + 5 && (tokens[end].Lower is "i" or "för" or "inom" || tokens[end].IsCapitalised) && !sentence.IsDate(end))
                end++;
            var body = sentence.Words(agent + 1, end);
            if (!sentence.Setting.IsOwn(body) && OtherBodies.IsOne(sentence, agent + 1, end))
                return verb.Tense == Tense.Present ? null : new DecidingClause(Decider.Other, body, verb, agent + 1);
        }
        var subject = sentence.Words(start, verb.Token);
        var isAgreement = tokens[verb.Token].Lower is "rådde" or "råder";
        if (subject.Equals("det", StringComparison.OrdinalIgnoreCase) && !isAgreement && !tokens[verb.Token].Span.StartsWith("beslut", StringComparison.OrdinalIgnoreCase) && !tokens[verb.Token].Span.StartsWith("bestäm", StringComparison.OrdinalIgnoreCase))
            return null;
        return verb.Token == start && verb.Token > 0 && !char.IsUpper(tokens[verb.Token].Text[0]) ? null : new DecidingClause(Decider.Own, "", verb, start);
    }

    /// <summary>The noun phrase before the verb, or after it when something else opens the sentence.</summary>
    private static (int From, int To) Subject(Sentence sentence, FoundVerb verb, int start, int perfect)
    {
        var tokens = sentence.Tokens;
        var to = verb.Token;
        while (to > start && (tokens[to - 1].Is(WordKind.Auxiliary) || sentence.IsDate(to - 1)))
            to--;
        var inverted = to == start || tokens[start].Is(WordKind.Fronted) || sentence.IsDate(start);
        if (!inverted)
            return (start, to);
        if (perfect >= 0 && start + perfect + 1 < to)
            return (start + perfect + 1, to);
        var from = verb.Token + 1;
        while (from < tokens.Length && (tokens[from].Lower is "sig" or "därför" or "även" or "också" or "nu" or "sedan" || sentence.IsDate(from)))
            from++;
        if (from >= tokens.Length)
            return (from, from);
        var end = from + 1;
        if (tokens[from].Lower is "samtliga" or "alla" && end < tokens.Length)
            end++;
        while (end + 1 < tokens.Length && tokens[end].Lower is "i" or "inom" or "för" && tokens[end + 1].IsCapitalised)
            end += 2;
        while (end < tokens.Length && tokens[end].IsCapitalised && tokens[end - 1].IsCapitalised)
            end++;
        return (from, end);
    }

    /// <summary>"Rådet fastställer den i juni": the deciding itself is to come.</summary>
    private static bool IsToCome(Sentence sentence, FoundVerb verb)
    {
        if (verb.Tense != Tense.Present || verb.Phrase.Strength != DecisionStrength.Decides)
            return false;
        var at = sentence.Tokens[verb.Token];
        var dates = sentence.Dates.Where(d => d.Date.Kind == Dates.FuzzyDateKind.Span).ToList();
        return dates is [{ Date: { Earliest: { } first, Latest: { } last } } day] && day.Span.Start > at.Start && first > sentence.Setting.MeetingDate
            && last.DayNumber - first.DayNumber < 31
            && !sentence.Tokens.Any(t => t.Start > at.Start && t.End <= day.Span.Start && t.Lower is "att" or "om" or "," or ":");
    }

    private static bool NegatedAfter(Token[] tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Length && i < verb + 6 && tokens[i].Lower is not ("att" or "om" or ","); i++)
        {
            if (tokens[i].Is(WordKind.Negation))
                return true;
        }
        return false;
    }

    /// <summary>Told of a day before the meeting: not decided here.</summary>
    private static bool IsEarlier(Sentence sentence, FoundVerb verb, int start)
    {
        var tokens = sentence.Tokens;
        var fronted = verb.Token > start && (tokens[start].Is(WordKind.Fronted) || sentence.IsDate(start));
        var that = Enumerable.Range(verb.Token, tokens.Length - verb.Token).FirstOrDefault(i => tokens[i].Lower == "att", tokens.Length);
        var (from, to) = (fronted || start == verb.Token ? start : Math.Max(start, verb.Token - 2), that);
        if (!verb.Phrase.Passive || fronted)
        {
            for (var i = from; i < to; i++)
            {
                if (sentence.LengthOf(WordKind.Earlier, i) is var length and > 0 && i + length <= to)
                    return true;
            }
        }
        for (var i = verb.Token + 1; verb.Phrase.Passive && i < Math.Min(that, verb.Token + 8); i++)
        {
            if (sentence.LengthOf(WordKind.Earlier, i) > 0)
                return true;
        }
        return sentence.Dates.Any(d => d.Date.Latest < sentence.Setting.MeetingDate && d.Date.Kind == Dates.FuzzyDateKind.Span
            && (d.Span.Start > tokens[verb.Token].Start || fronted) && (that == tokens.Length || d.Span.Start < tokens[that].Start)
            && d.Span.Start >= tokens[start].Start);
    }
}
