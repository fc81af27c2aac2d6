namespace NetworkMinutes.Recognition.Lexicon;

internal enum VerbForm
{
    Infinitive,
    Present,
    Past,
    Supine,
    PassivePresent,
    PassivePast,
}

/// <summary>What a verb says of its doer, by the sections of verbs.txt.</summary>
internal enum VerbMeaning
{
    Work,
    Talk,
    State,
    Promise,

    /// <summary>What waits by itself: "ligger kvar".</summary>
    Pending,
}

/// <param name="Particles">Words that belong to it though others may stand between.</param>
/// <param name="IsDispatch">Work that is done at once, for others to see.</param>
/// <param name="IsForPeople">Work when a person does it, else talk.</param>
/// <param name="IsErrand">Work that is done for the others, whoever does it.</param>
internal sealed record Verb(string Lemma, string[] Particles, VerbMeaning Meaning, bool IsDispatch, bool IsErrand, bool IsForPeople)
{
    public int Weight => Particles.Length;
}

internal sealed record VerbReading(Verb Verb, VerbForm Form);

internal enum Tense
{
    Present,
    Past,
    Supine,
}

internal sealed record VerbPhrase(DecisionStrength Strength, bool Passive, string[] Particles);

internal sealed record DecidingReading(VerbPhrase Phrase, Tense Tense);

/// <summary>Bends a verb from its infinitive: like "skicka", or as [forms] of verbs.txt says, or as the base behind its prefix.</summary>
internal static class Conjugation
{
    private static readonly string[] Prefixes =
    [
        "å", "an", "av", "del", "bord", "god", "hand", "hän", "ifråga", "jäm", "kart", "korr", "korrektur", "kvar", "marknads", "protokoll", "diarie", "sjö", "tjänst", "prov", "test", "fort", "be", "bi", "bort", "efter", "er", "fram", "färdig", "för", "före", "genom", "hop", "i", "in", "inne", "klar", "kring", "med", "miss", "mot", "ned", "ner",
        "offentlig", "om", "på", "sam", "samman", "redo", "säker", "synlig", "till", "tillhanda", "tydlig", "under", "undan", "upp", "ur", "ut", "utan", "verk", "vid", "vidare", "åter", "över", "iordning", "ren", "ny", "fast", "själv",
    ];

    private static readonly Dictionary<string, string[]> Irregular = WordFile.Section("verbs", "forms").Select(line => line.Split(' ')).ToDictionary(f => f[0], StringComparer.Ordinal);

    /// <summary>The form, or none when the verb has none ("måste" has no passive).</summary>
    public static IEnumerable<(string Word, VerbForm Form)> Of(string infinitive)
    {
        var (prefix, forms) = Forms(infinitive);
        if (forms is null)
        {
            return
            [
                (infinitive, VerbForm.Infinitive), (infinitive + "r", VerbForm.Present), (infinitive + "de", VerbForm.Past), (infinitive + "t", VerbForm.Supine),
                (infinitive + "s", VerbForm.PassivePresent), (infinitive + "des", VerbForm.PassivePast),
            ];
        }
        var (present, past, supine) = (prefix + forms[1], prefix + forms[2], prefix + forms[3]);
        List<(string, VerbForm)> bent = [(infinitive, VerbForm.Infinitive), (present, VerbForm.Present), (past, VerbForm.Past), (supine, VerbForm.Supine)];
        if (Passive(present) is { } passive)
            bent.AddRange([(passive, VerbForm.PassivePresent), (past + "s", VerbForm.PassivePast), (infinitive + "s", VerbForm.PassivePresent)]);
        return bent;
    }

    private static (string Prefix, string[]? Forms) Forms(string infinitive)
    {
        if (Irregular.TryGetValue(infinitive, out var forms))
            return ("", forms);
        foreach (var prefix in Prefixes)
        {
            if (infinitive.StartsWith(prefix, StringComparison.Ordinal) && Irregular.TryGetValue(infinitive[prefix.Length..], out forms))
                return (prefix, forms);
        }
        return ("", null);
    }

    /// <summary>"skriver" - "skrivs", "tar" - "tas", "läser" - "läses".</summary>
    private static string? Passive(string present)
    {
        if (present.EndsWith("er", StringComparison.Ordinal) && present.Length > 3)
            return present[^3] == 's' ? present[..^1] + "s" : present[..^2] + "s";
        return present[^1] == 'r' ? present[..^1] + "s" : null;
    }
}
