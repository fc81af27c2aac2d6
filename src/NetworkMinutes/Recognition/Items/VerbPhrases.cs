using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

internal enum Tense
{
    Present,
    Past,
    Supine,
}

internal sealed record VerbPhrase(DecisionStrength Strength, bool Passive, string[] Particles);

/// <param name="End">Token after the phrase's last word.</param>
internal sealed record FoundVerb(VerbPhrase Phrase, Tense Tense, int Token, int End);

/// <summary>The verbs of deciding, with the words that belong to them though the subject may stand between.</summary>
internal static class VerbPhrases
{
    private const int Reach = 8;
    private static readonly Dictionary<string, List<(VerbPhrase Phrase, Tense Tense)>> Forms = ReadForms();
    private static readonly (DecisionStrength Strength, string[] Words)[] Weak =
    [
        .. WordFile.Section("decisions", "weak").Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(parts => (Enum.Parse<DecisionStrength>(parts[0]), parts[1].Split(' '))),
    ];

    public static FoundVerb? At(IReadOnlyList<Token> tokens, int at)
    {
        if (!Forms.TryGetValue(tokens[at].Lower, out var readings))
            return null;
        foreach (var (phrase, tense) in readings)
        {
            if (EndOf(tokens, at, phrase.Particles) is var end and > 0)
                return new FoundVerb(phrase, tense, at, end);
        }
        return null;
    }

    /// <summary>How firm the text's first verb of deciding is; infinitives count ("nominera").</summary>
    public static DecisionStrength StrengthOf(string text)
    {
        var tokens = Token.Read(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i) is { } found)
                return found.Phrase.Strength;
            if (Weak.FirstOrDefault(w => w.Words.Contains(tokens[i].Lower)) is { Words: not null } weak)
                return weak.Strength;
        }
        return DecisionStrength.Unspecified;
    }

    public static int EndOf(IReadOnlyList<Token> tokens, int verb, IReadOnlyList<string> particles)
    {
        var at = verb;
        foreach (var particle in particles)
        {
            var limit = Math.Min(tokens.Count, at + Reach);
            var next = at + 1;
            while (next < limit && tokens[next].Lower != particle && tokens[next].Text is not (";" or ":"))
                next++;
            if (next >= limit || tokens[next].Lower != particle)
                return -1;
            at = next;
        }
        return at + 1;
    }

    private static Dictionary<string, List<(VerbPhrase, Tense)>> ReadForms()
    {
        var forms = new Dictionary<string, List<(VerbPhrase, Tense)>>(StringComparer.Ordinal);
        foreach (var section in (string[])["active", "passive"])
        {
            foreach (var parts in WordFile.Section("decisions", section).Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
            {
                var phrase = new VerbPhrase(Enum.Parse<DecisionStrength>(parts[0]), section == "passive", parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
                var words = parts[1].Split(' ');
                for (var i = 0; i < words.Length; i++)
                {
                    var tense = i == 0 ? Tense.Present : i == words.Length - 1 && !phrase.Passive ? Tense.Supine : Tense.Past;
                    if (!forms.TryGetValue(words[i], out var list))
                        forms[words[i]] = list = [];
                    list.Add((phrase, tense));
                }
            }
        }
        return forms;
    }
}
