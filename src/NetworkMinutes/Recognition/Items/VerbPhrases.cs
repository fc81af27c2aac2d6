using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <param name="End">Token after the phrase's last word.</param>
internal sealed record FoundVerb(VerbPhrase Phrase, Tense Tense, int Token, int End);

/// <summary>The verbs of deciding, with the words that belong to them though the subject may stand between.</summary>
internal static class VerbPhrases
{
    private const int Reach = 8;

    public static FoundVerb? At(Token[] tokens, int at)
    {
        foreach (var (phrase, tense) in tokens[at].Word.Deciding)
        {
            if (EndOf(tokens, at, phrase.Particles) is var end and > 0)
                return new FoundVerb(phrase, tense, at, end);
        }
        return null;
    }

    /// <summary>How firm the first verb of deciding is; infinitives count ("nominera").</summary>
    public static DecisionStrength StrengthOf(IEnumerable<Sentence> sentences)
    {
        foreach (var tokens in sentences.Select(s => s.Tokens))
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                if (At(tokens, i) is { } found)
                    return found.Phrase.Strength;
                if (tokens[i].Word.Weak != DecisionStrength.Unspecified)
                    return tokens[i].Word.Weak;
            }
        }
        return DecisionStrength.Unspecified;
    }

    /// <summary>The token after the particles; -1 when they do not follow, in order and near.</summary>
    public static int EndOf(Token[] tokens, int verb, string[] particles)
    {
        var at = verb;
        foreach (var particle in particles)
        {
            var limit = Math.Min(tokens.Length, at + Reach);
            var next = at + 1;
            while (next < limit && !tokens[next].Span.Equals(particle, StringComparison.OrdinalIgnoreCase) && tokens[next].Lower is not (";" or ":"))
                next++;
            if (next >= limit || !tokens[next].Span.Equals(particle, StringComparison.OrdinalIgnoreCase))
                return -1;
            at = next;
        }
        return at + 1;
    }
}
