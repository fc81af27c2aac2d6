namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>The 13 municipalities under all their names, and how other organisations are known.</summary>
public static class OrganisationNames
{
    private static readonly Dictionary<string, string> ShortNames = ReadMunicipalities();
    private static readonly HashSet<string> Others = WordFile.Set("organisations", "others");
    private static readonly HashSet<string> OwnHouse = WordFile.Set("organisations", "own house");
    private static readonly string[] Endings = [.. WordFile.Section("organisations", "endings")];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsAsSpans = WordFile.Set("organisations", "words").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> FirstWords = new(ShortNames.Keys.Concat(Others).Select(name => name.Split(' ')[0]), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Municipalities { get; } = [.. ShortNames.Values.Distinct()];

    /// <summary>The short name of one of the 13, else the words as written.</summary>
    public static string Canonical(string written) => ShortNames.GetValueOrDefault(Key(written)) ?? written.Trim();

    public static bool IsMunicipality(string words) => ShortNames.ContainsKey(Key(words));

    public static bool IsKnown(string words) => IsMunicipality(words) || Others.Contains(Collapse(words));

    internal static IEnumerable<string> MunicipalityForms => ShortNames.Keys;

    /// <summary>Whether a known name begins with the word.</summary>
    internal static bool MayBegin(string word) => FirstWords.Contains(word.TrimEnd('.', ',', ':'));

    internal static bool IsOwnHouse(string words) => OwnHouse.Contains(Collapse(words));

    /// <summary>Known, or built like an organisation's name: an ending, a word, or capitals only.</summary>
    public static bool LooksLikeOne(string words)
    {
        if (IsKnown(words))
            return true;
        foreach (var range in words.AsSpan().SplitAny(' ', '/'))
        {
            if (words.AsSpan(range) is { IsEmpty: false } part && (WordsAsSpans.Contains(part) || HasEnding(part) || IsAcronym(part)))
                return true;
        }
        return false;
    }

    private static bool HasEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8 || !char.IsUpper(word[0]))
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && !char.IsDigit(c) && c is not ('/' or '&'))
                return false;
        }
        return true;
    }

    private static string Key(string words) => Collapse(words).TrimEnd('.', ',', ':');

    private static string Collapse(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]) && (words[i] != ' ' || i == 0 || i == words.Length - 1 || words[i - 1] == ' '))
                return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        return words;
    }

    private static Dictionary<string, string> ReadMunicipalities()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in WordFile.Section("organisations", "municipalities"))
        {
            var parts = line.Split(':', 2);
            foreach (var form in parts[1].Split(',').Append(parts[0]))
                names[Key(form)] = parts[0];
        }
        return names;
    }
}
