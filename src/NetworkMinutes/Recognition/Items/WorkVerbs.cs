using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <param name="Words">The verb with its particle, as it stands: "stämmer av".</param>
/// <param name="Last">The token of its last word.</param>
internal sealed record FoundWork(Verb Verb, VerbForm Form, string Words, int Token, int Last);

/// <summary>What the verb at a place says of its doer.</summary>
internal static class WorkVerbs
{
    /// <summary>The reading with the most words; talk before work where both say the same.</summary>
    public static FoundWork? At(Token[] tokens, int at, params ReadOnlySpan<VerbForm> forms)
    {
        if (IsPerfect(tokens, at))
            return null;
        FoundWork? best = null;
        foreach (var (verb, form) in tokens[at].Word.Verbs)
        {
            if (verb.Meaning == VerbMeaning.Pending || !forms.Contains(form) || (best is not null && verb.Weight < best.Verb.Weight))
                continue;
            var end = verb.Weight == 0 ? at + 1 : EndOf(tokens, at, verb);
            if (end > 0 && !LeavesClause(tokens, at + 1, end - 1) && (best is null || IsBetter(verb, end - 1, best)))
                best = new FoundWork(verb, form, verb.Weight == 0 ? tokens[at].Lower : $"{tokens[at].Lower} {string.Join(' ', verb.Particles)}", at, end - 1);
        }
        return best;
    }

    /// <summary>A present tense nobody has listed: "pulsar". Most verbs of a language are work.</summary>
    public static bool LooksPresent(Token token) =>
        token.End - token.Start > 2 && char.IsLower(token.Span[0]) && token.Span[^1] == 'r' && !token.Is(WordKind.NoVerb)
        && (!token.Is(WordKind.Verb) || token.Is(WordKind.Present));

    /// <summary>"har haft kontakt", "hade också bokat": over and done with.</summary>
    private static bool IsPerfect(Token[] tokens, int at)
    {
        if (tokens[at].Lower is not ("har" or "hade"))
            return false;
        var next = at + 1;
        while (next < tokens.Length && tokens[next].Is(WordKind.Adverb))
            next++;
        return next < tokens.Length && Array.Exists(tokens[next].Word.Verbs, v => v.Form == VerbForm.Supine);
    }

    /// <summary>More words, then nearer ones, then what promises less.</summary>
    private static bool IsBetter(Verb verb, int last, FoundWork than) =>
        verb.Weight != than.Verb.Weight ? verb.Weight > than.Verb.Weight : last != than.Last ? last < than.Last : Rank(verb) > Rank(than.Verb);

    private static int EndOf(Token[] tokens, int at, Verb verb) => verb.Particles is [['_', .. var tied]]
        ? at + 1 < tokens.Length && tokens[at + 1].Span.Equals(tied, StringComparison.OrdinalIgnoreCase) ? at + 2 : -1
        : VerbPhrases.EndOf(tokens, at, verb.Particles);

    /// <summary>"lyfter att frågan ..." is not "lyfter frågan".</summary>
    private static bool LeavesClause(Token[] tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].BreaksClause || tokens[i].Is(WordKind.Subordinator))
                return true;
        }
        return false;
    }

    /// <summary>"ligger kvar", "återkommer": waits by itself.</summary>
    public static FoundWork? Pending(Token[] tokens, int at)
    {
        foreach (var (verb, form) in tokens[at].Word.Verbs)
        {
            if (verb.Meaning == VerbMeaning.Pending && form == VerbForm.Present && VerbPhrases.EndOf(tokens, at, verb.Particles) is var end and > 0)
                return new FoundWork(verb, form, verb.Weight == 0 ? tokens[at].Lower : $"{tokens[at].Lower} {string.Join(' ', verb.Particles)}", at, end - 1);
        }
        return null;
    }

    private static int Rank(Verb verb) => verb.Meaning switch
    {
        VerbMeaning.State => 3,
        VerbMeaning.Talk => 2,
        VerbMeaning.Promise => 1,
        _ => 0,
    };
}
