namespace NetworkMinutes.Meetings.Identity;

/// <summary>How much two sentences have in common, in words.</summary>
internal static class Likeness
{
    /// <summary>Shared words as a part of all words: 1 when the words are the same, 0 when none is.</summary>
    public static double Of(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count == 0 || right.Count == 0) return 0;
        var rest = right.CountBy(w => w).ToDictionary();
        var same = left.Count(w => rest.TryGetValue(w, out var n) && n > 0 && (rest[w] = n - 1) >= 0);
        return 2.0 * same / (left.Count + right.Count);
    }

    /// <summary>Whether one is the other with words taken away.</summary>
    public static bool IsLessOf(IReadOnlyList<string> words, IReadOnlyList<string> longer)
    {
        var at = 0;
        foreach (var word in longer)
        {
            if (at < words.Count && (word == words[at] || (at == words.Count - 1 && word.StartsWith(words[at], StringComparison.Ordinal)))) at++;
        }

        return at == words.Count;
    }

    /// <param name="folded">As <see cref="SwedishText.Fold"/> makes it.</param>
    public static List<string> Words(string folded)
    {
        var words = new List<string>();
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsLetterOrDigit(folded[i])) continue;
            var start = i;
            while (i < folded.Length && char.IsLetterOrDigit(folded[i])) i++;
            words.Add(folded[start..i]);
        }

        return words;
    }
}
