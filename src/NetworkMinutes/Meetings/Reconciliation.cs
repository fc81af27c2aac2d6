using System.Text.RegularExpressions;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

/// <summary>Which stored entry each new reading is. Pure: texts and kinds in, pairs out.</summary>
public static partial class Reconciliation
{
    /// <summary>How alike two texts must be, in shared words, to be one entry reworded.</summary>
    private const double Reworded = 0.5;

    /// <returns>For each reading the entry that it is, or null for a new one. No entry stands twice.</returns>
    public static IReadOnlyList<RegisterEntry?> Match(IReadOnlyList<RegisterEntry> known, IReadOnlyList<ParsedEntry> readings)
    {
        var matched = new RegisterEntry?[readings.Count];
        var free = known.ToList();
        Pair(matched, free, readings, (entry, reading) => entry.Text == reading.Text && entry.InText ? 2 : entry.Text == reading.Text ? 1.5 : 0);
        Pair(matched, free, readings, Likeness);
        return matched;
    }

    private static void Pair(RegisterEntry?[] matched, List<RegisterEntry> free, IReadOnlyList<ParsedEntry> readings, Func<RegisterEntry, ParsedEntry, double> score)
    {
        var pairs =
            from i in Enumerable.Range(0, readings.Count)
            where matched[i] is null
            from entry in free
            where entry.IsSameKindAs(readings[i])
            let likeness = score(entry, readings[i])
            where likeness > 0
            orderby likeness descending, Math.Abs(entry.SpanStart - readings[i].Span.Start), i
            select (Reading: i, Entry: entry);
        foreach (var (reading, entry) in pairs.ToList())
        {
            if (matched[reading] is not null || !free.Contains(entry)) continue;
            matched[reading] = entry;
            free.Remove(entry);
        }
    }

    private static double Likeness(RegisterEntry entry, ParsedEntry reading)
    {
        if (entry.InText && (reading.Text.StartsWith(entry.Text, StringComparison.Ordinal) || entry.Text.StartsWith(reading.Text, StringComparison.Ordinal))) return 1;
        var likeness = SharedWords(entry.Text, reading.Text);
        return likeness >= Reworded ? likeness : 0;
    }

    internal static double SharedWords(string a, string b)
    {
        var left = Words(a);
        var right = Words(b);
        if (left.Count == 0 || right.Count == 0) return 0;
        var rest = right.GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        var same = 0;
        foreach (var word in left)
        {
            if (!rest.TryGetValue(word, out var n) || n == 0) continue;
            rest[word] = n - 1;
            same++;
        }

        return 2.0 * same / (left.Count + right.Count);
    }

    private static List<string> Words(string text) => [.. Word().Matches(SwedishText.Fold(text)).Select(m => m.Value)];

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
