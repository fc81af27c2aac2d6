namespace NetworkMinutes.Bodies;

/// <summary>The form a verb is listed in: "pinga", "slå", "anförtro".</summary>
internal static class Infinitive
{
    private static readonly string[] ShortOnes = ["te", "le", "ske"];
    private static readonly string[] ShortBases = ["se", "ge", "be", "bli"];

    /// <summary>What is wrong with the form, in Swedish; null when nothing is.</summary>
    public static string? Fault(string word)
    {
        var verb = SwedishText.Fold(word);
        if (Is(verb)) return null;
        if (verb.EndsWith("as", StringComparison.Ordinal)) return $"”{word}” slutar på -s. Sådana verb kan inte läggas till.";
        return Of(verb) is { } infinitive ? $"Skriv verbet i grundform: ”{infinitive}” i stället för ”{word}”." : $"Skriv verbet i grundform, som ”pinga” eller ”slå”. ”{word}” är något annat.";
    }

    private static bool Is(string verb) => verb[^1] switch
    {
        'a' => true,
        'o' or 'y' or 'å' or 'ä' or 'ö' => true,
        'e' or 'i' => ShortOnes.Contains(verb) || ShortBases.Any(b => verb.EndsWith(b, StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>Out of a present or a past: pingar, pingade, skriver, slår.</summary>
    private static string? Of(string verb) => verb switch
    {
        [.., 'a', 'd', 'e'] => verb[..^2],
        [.., 'a', 'r'] or [.., 'å', 'r'] or [.., 'o', 'r'] or [.., 'y', 'r'] => verb[..^1],
        [_, 'e', 'r'] => verb[..^1],
        [_, _, .., 'e', 'r'] => verb[..^2] + "a",
        _ => null,
    };
}
