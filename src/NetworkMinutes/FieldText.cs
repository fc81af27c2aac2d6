namespace NetworkMinutes;

/// <summary>Text typed into a field: white space collapsed, refused when it is missing or too long.</summary>
public static class FieldText
{
    public static string Required(string? typed, int longest, string missing, string field)
    {
        var clean = Optional(typed, longest, field);
        return clean.Length > 0 ? clean : throw new RuleBroken(Rule.Invalid, missing, field);
    }

    public static string Optional(string? typed, int longest, string field)
    {
        var clean = SwedishText.Collapse(typed ?? "");
        return clean.Length <= longest ? clean : throw new RuleBroken(Rule.Invalid, $"Texten är för lång. Högst {longest} tecken får plats.", field);
    }

    /// <summary>Several lines, kept as lines; blank ones fall away.</summary>
    public static string Text(string? typed, int longest, string field)
    {
        var clean = string.Join('\n', (typed ?? "").Split('\n').Select(SwedishText.Collapse).Where(line => line.Length > 0));
        return clean.Length <= longest ? clean : throw new RuleBroken(Rule.Invalid, $"Texten är för lång. Högst {longest} tecken får plats.", field);
    }

    /// <summary>One value a line; empty lines and repetitions fall away.</summary>
    public static IReadOnlyList<string> Lines(string? typed) =>
        [.. (typed ?? "").Split('\n').Select(SwedishText.Collapse).Where(line => line.Length > 0).Distinct()];
}
