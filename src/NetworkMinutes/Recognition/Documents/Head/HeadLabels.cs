using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>"Minnesanteckningar", "SAMMANTRÄDESPROTOKOLL": the document's own word for itself.</summary>
internal static class HeadLabels
{
    private const int LongestLine = 90;
    private static readonly string[] Words = [.. WordFile.Section("head", "labels").OrderByDescending(word => word.Length)];

    public static bool IsLabel(string words) => Compound(words) || Array.Exists(Words, word => word.Equals(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the label stands in a line of the head: after a dash, alone, first or last.</summary>
    public static (int Start, int Length)? Find(string line)
    {
        if (Inner(line) is { } inner)
            return inner;
        if (Compound(line))
            return (0, line.Length);
        foreach (var word in Words)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (line.Length == word.Length || !char.IsLetter(line[word.Length])))
                return (0, word.Length);
        }
        foreach (var word in Words)
        {
            if (line.Length < LongestLine && line.Length > word.Length && line[^(word.Length + 1)] == ' ' && line.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return (line.Length - word.Length, word.Length);
        }
        return line.Length is > 0 and < LongestLine && line[^1] != '.' ? Within(line) : null;
    }

    /// <summary>"Kostnätverkets minnesanteckningar från 3 maj", "Nätverksanteckningar 3 maj": a whole word that ends as labels do.</summary>
    private static (int Start, int Length)? Within(string line)
    {
        for (var start = 0; start < line.Length; start++)
        {
            var end = start;
            while (end < line.Length && (char.IsLetter(line[end]) || line[end] == '-'))
                end++;
            if (end > start && Compound(line[start..end]))
                return (start, end - start);
            start = end;
        }
        return null;
    }

    /// <summary>"Nätverket X - Anteckningar 3 maj".</summary>
    private static (int Start, int Length)? Inner(string line)
    {
        foreach (var dash in (ReadOnlySpan<string>)["- ", "– "])
        {
            for (var at = line.IndexOf(dash, StringComparison.Ordinal); at > 0; at = line.IndexOf(dash, at + 1, StringComparison.Ordinal))
            {
                foreach (var word in Words)
                {
                    if (line.AsSpan(at + dash.Length).StartsWith(word, StringComparison.OrdinalIgnoreCase) && at + dash.Length + word.Length < line.Length && line[at + dash.Length + word.Length] == ' ')
                        return (at + dash.Length, word.Length);
                }
            }
        }
        return null;
    }

    private static bool Compound(string words)
    {
        foreach (var c in words)
        {
            if (!char.IsLetter(c) && c != '-')
                return false;
        }
        return Array.Exists(Words, word => words.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }
}
