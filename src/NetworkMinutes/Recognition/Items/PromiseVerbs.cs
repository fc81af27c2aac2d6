using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>The verbs people promise with, and those they only talk with.</summary>
internal static class PromiseVerbs
{
    private static readonly ILookup<string, string[]> Promises = Read("verbs");
    private static readonly ILookup<string, string[]> Passives = Read("passive");
    private static readonly HashSet<string> Talk = WordFile.Set("promises", "talk");
    private static readonly ILookup<string, string> Never = WordFile.Section("promises", "never").ToLookup(phrase => phrase.Split(' ')[0]);

    public static IReadOnlyList<string> Assigned { get; } = WordFile.Section("promises", "assigned");

    public static bool IsTalk(Token token) => Talk.Contains(token.Lower);

    /// <summary>A talk verb or phrase as <see cref="Promise"/> gives it, without the particle that would make it a promise.</summary>
    public static bool IsTalk(string promise) => Talk.Contains(promise);

    public static bool IsNever(Sentence sentence, int at) => Never[sentence.Tokens[at].Lower].Any(phrase => sentence.IndexOf(phrase, at) == at);

    /// <summary>"går i pension": more than the verb is needed to tell that nothing is promised.</summary>
    public static bool IsNeverPhrase(Sentence sentence, int at) =>
        Never[sentence.Tokens[at].Lower].Any(phrase => phrase.Contains(' ', StringComparison.Ordinal) && sentence.IndexOf(phrase, at) == at);

    /// <summary>The verb with its particle as it stands ("stämmer av"); null when it is no promise.</summary>
    public static string? Promise(IReadOnlyList<Token> tokens, int at) => Match(Promises, tokens, at);

    public static string? Passive(IReadOnlyList<Token> tokens, int at) => Match(Passives, tokens, at);

    /// <summary>"ta fram" of "tar fram": an infinitive after "ska".</summary>
    public static bool LooksFinite(Token token) => token.Text.Length > 2 && token.Lower.EndsWith('r') && char.IsLower(token.Text[0]);

    private static string? Match(ILookup<string, string[]> verbs, IReadOnlyList<Token> tokens, int at)
    {
        foreach (var particles in verbs[tokens[at].Lower].OrderByDescending(p => p.Length))
        {
            if (particles.Length == 0)
                return tokens[at].Lower;
            if (VerbPhrases.EndOf(tokens, at, particles) > 0)
                return $"{tokens[at].Lower} {string.Join(' ', particles)}";
        }
        return null;
    }

    private static ILookup<string, string[]> Read(string section) => WordFile.Section("promises", section)
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToLookup(parts => parts[0], parts => parts.Length > 1 ? parts[1].Split(' ') : []);
}
