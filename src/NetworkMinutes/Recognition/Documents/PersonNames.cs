namespace NetworkMinutes.Recognition.Documents;

/// <summary>What looks like a person's name.</summary>
internal static class PersonNames
{
    private static readonly HashSet<string> Particles = new(["af", "von", "de", "da", "van", "der", "al", "el", "la", "di"], StringComparer.Ordinal);

    public static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]) || !char.IsLower(word[^1]))
            return false;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’'))
                return false;
        }
        return true;
    }

    public static bool IsFullName(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is >= 2 and <= 5
            && IsName(parts[0]) && IsName(parts[^1])
            && parts.All(p => IsName(p) || Particles.Contains(p) || (p.Length <= 2 && char.IsUpper(p[0])));
    }

    /// <summary>A full name of two or three words, none of them like an organisation's.</summary>
    public static bool IsLikely(string words) => IsFullName(words) && !Lexicon.OrganisationNames.LooksLikeOne(words) && words.Split(' ').Length <= 3;
}
