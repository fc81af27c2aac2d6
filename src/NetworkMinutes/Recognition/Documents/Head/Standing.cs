using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>What minutes say of themselves: "Fastställda den 18 mars 2026", "Justerat 2026-03-18".</summary>
internal static class Standing
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordFile.Set("head", "standing words").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsIn(ReadOnlySpan<char> segment) => Words.Contains(FirstWord(segment));

    /// <summary>Nothing but the word and a day.</summary>
    public static bool IsAll(string segment, DateOnly reference) =>
        SwedishDates.Find(segment, reference) is [var day] && day.Span.End == segment.Length && segment.AsSpan(0, day.Span.Start).Trim() is var before
        && FirstWord(before) is var word && before[word.Length..].Trim(": ") is "" or "den";

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> segment)
    {
        var end = segment.IndexOfAny(' ', ':');
        return end < 0 ? segment : segment[..end];
    }
}
