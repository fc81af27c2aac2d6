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
        return IsFullName(parts, parts.Length);
    }

    /// <summary>"Anna Berg", "Karin Ö", "K. Öst", "Eva von Post".</summary>
    public static bool IsFullName(string[] parts, int length)
    {
        if (length is < 2 or > 5 || !(IsName(parts[0]) || IsInitial(parts[0])) || !(IsName(parts[length - 1]) || IsInitial(parts[length - 1])))
            return false;
        var names = 0;
        for (var i = 0; i < length; i++)
        {
            if (IsName(parts[i]))
                names++;
            else if (!Particles.Contains(parts[i]) && !IsInitial(parts[i]))
                return false;
        }
        return names > 0;
    }

    /// <summary>A full name of two or three words, none of them like an organisation's.</summary>
    public static bool IsLikely(string words) => IsFullName(words) && !Lexicon.OrganisationNames.LooksLikeOne(words) && words.Split(' ').Length <= 3;

    /// <summary>"Ö", "K.", "AK".</summary>
    private static bool IsInitial(string word) => word.TrimEnd('.') is { Length: 1 or 2 } letters && char.IsUpper(letters[0]) && (letters.Length == 1 || char.IsLetter(letters[1]));
}
