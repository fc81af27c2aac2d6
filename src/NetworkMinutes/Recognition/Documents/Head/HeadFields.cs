using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>"Datum: 3 maj", and several on a line: "Datum: 3 maj Tid: 13–15 Plats: Ale".</summary>
internal static class HeadFields
{
    private const int LongestName = 24;
    private const int MostWords = 3;
    private static readonly Dictionary<string, string> Kinds =
        WordFile.Section("head", "head fields").Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);

    public static string? KindOf(string name) => Kinds.GetValueOrDefault(name);

    public static (string Name, string Kind, string Value)? Read(string segment)
    {
        var colon = segment.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > LongestName)
            return null;
        var name = segment[..colon].Trim('*', '_', ' ');
        return Kinds.TryGetValue(name, out var kind) ? (name, kind, segment[(colon + 1)..].Trim(' ', '*', '_', ',', ';', '|')) : null;
    }

    /// <summary>A line that opens with a field is parted before each further one; any other is left whole.</summary>
    public static IEnumerable<string> Split(string line)
    {
        if (Read(line) is null)
            return [line];
        var segments = new List<string>();
        var from = 0;
        for (var colon = line.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = line.IndexOf(':', colon + 1))
        {
            if (NameBefore(line, from, colon) is not (> 0 and var start))
                continue;
            segments.Add(line[from..start].TrimEnd());
            from = start;
        }
        return [.. segments, line[from..]];
    }

    /// <summary>Where the longest name that ends at the colon begins; null where none does, or where it is a small word in the middle of a sentence.</summary>
    private static int? NameBefore(string line, int from, int colon)
    {
        int? found = null;
        var start = colon;
        for (var words = 0; words < MostWords && start > from && colon - start <= LongestName; words++)
        {
            start = line.LastIndexOf(' ', start - 1) + 1;
            if (start < from)
                break;
            var name = line[start..colon].Trim('*', '_');
            if (name.Length > 1 && Kinds.ContainsKey(name) && (start == 0 || char.IsUpper(name[0]) || line[..start].TrimEnd() is [.., ',' or ';' or '|' or '.']))
                found = start;
            if (start == 0)
                break;
            start--;
        }
        return found;
    }
}
