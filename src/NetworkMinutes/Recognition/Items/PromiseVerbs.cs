using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>The verbs people promise with, and those they only talk with.</summary>
internal static class PromiseVerbs
{
    private static readonly ILookup<string, string[]> Promises = Read("verbs");
    private static readonly ILookup<string, string[]> Passives = Read("passive");
    private static readonly HashSet<string> Talk = WordFile.Set("promises", "talk");
    private static readonly HashSet<string> Never = WordFile.Set("promises", "never");

    public static IReadOnlyList<string> Assigned { get; } = WordFile.Section("promises", "assigned");

    public static bool IsTalk(Token token) => Talk.Contains(token.Lower);

    public static bool IsNever(Token token) => Never.Contains(token.Lower);

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
