namespace NetworkMinutes.Recognition.Lexicon;

/// <summary>The 13 municipalities under all their names, and how other organisations are known.</summary>
public static class OrganisationNames
{
    private static readonly Dictionary<string, string> ShortNames = ReadMunicipalities();
    private static readonly HashSet<string> Others = WordFile.Set("organisations", "others");
    private static readonly HashSet<string> OwnHouse = WordFile.Set("organisations", "own house");
    private static readonly string[] Endings = [.. WordFile.Section("organisations", "endings")];
    private static readonly HashSet<string> Words = WordFile.Set("organisations", "words");

    public static IReadOnlyList<string> Municipalities { get; } = [.. ShortNames.Values.Distinct()];

    /// <summary>The short name of one of the 13, else the words as written.</summary>
    public static string Canonical(string written) => ShortNames.GetValueOrDefault(Key(written)) ?? written.Trim();

    public static bool IsMunicipality(string words) => ShortNames.ContainsKey(Key(words));

    public static bool IsKnown(string words) => IsMunicipality(words) || Others.Contains(Collapse(words));

    internal static IEnumerable<string> MunicipalityForms => ShortNames.Keys;

    internal static bool IsOwnHouse(string words) => OwnHouse.Contains(Collapse(words));

    /// <summary>Known, or built like an organisation's name: an ending, a word, or capitals only.</summary>
    public static bool LooksLikeOne(string words)
    {
        if (IsKnown(words))
            return true;
        var parts = words.Split((char[])[' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Any(p => Words.Contains(p) || Endings.Any(e => p.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || IsAcronym(p));
    }

    public static bool IsAcronym(string word) =>
        word.Length is >= 2 and <= 8 && char.IsUpper(word[0]) && word.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '/' or '&');

    private static string Key(string words) => Collapse(words).TrimEnd('.', ',', ':').ToUpperInvariant();

    private static string Collapse(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Dictionary<string, string> ReadMunicipalities()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in WordFile.Section("organisations", "municipalities"))
        {
            var parts = line.Split(':', 2);
            foreach (var form in parts[1].Split(',').Append(parts[0]))
                names[Key(form)] = parts[0];
        }
        return names;
    }
}
