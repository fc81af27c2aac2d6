using System.Collections.Frozen;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Dates;

/// <summary>Whether a sentence tells of what has been. Its first verb decides; without one, a perfect or words like "förra".</summary>
internal static class PastTense
{
    private const int FewestLettersBefore = 2;
    private const int FarthestSupine = 3;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Preterites = Words("preterites");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Presents = Words("presents");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Describing = Words("describes after");
    private static readonly string[] Ends = [.. WordFile.Section("tense", "preterite ends")];
    private static readonly string[] EndsOrWholes = [.. WordFile.Section("tense", "preterite ends or wholes")];
    private static readonly string[] SupineEnds = [.. WordFile.Section("tense", "supine ends")];
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ToldBy = WordFile.Section("tense", "told by")
        .Select(phrase => phrase.Split(' ')).ToFrozenDictionary(words => words[^1], words => words.Length > 1 ? words[0] : "", StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTold(ReadOnlySpan<char> sentence)
    {
        var (told, sinceHas) = (false, FarthestSupine + 1);
        ReadOnlySpan<char> before = default;
        for (var word = Next(ref sentence); word.Length > 0; word = Next(ref sentence))
        {
            if (Presents.Contains(word))
                return false;
            if (Preterites.Contains(word) || (IsPreterite(word) && !Describing.Contains(before)))
                return true;
            sinceHas = word.Equals("har", StringComparison.OrdinalIgnoreCase) ? 0 : sinceHas + 1;
            told |= (sinceHas is > 0 and <= FarthestSupine && EndsIn(word, SupineEnds, FewestLettersBefore))
                || (ToldBy.TryGetValue(word, out var first) && (first.Length == 0 || before.Equals(first, StringComparison.OrdinalIgnoreCase)));
            before = word;
        }
        return told;
    }

    private static bool IsPreterite(ReadOnlySpan<char> word) => EndsIn(word, Ends, FewestLettersBefore) || EndsIn(word, EndsOrWholes, 0);

    private static bool EndsIn(ReadOnlySpan<char> word, string[] ends, int before)
    {
        foreach (var end in ends)
        {
            if (word.Length >= end.Length + before && word.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> Next(scoped ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        var word = text[start..end];
        text = text[end..];
        return word;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string section) =>
        WordFile.Section("tense", section).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
