using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>What minutes say of themselves: "Fastställda den 18 mars 2026", "Justerat 2026-03-18".</summary>
internal static class Standing
{
    private const int LongestLast = 160;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordFile.Set("head", "standing words").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsIn(ReadOnlySpan<char> segment) => Words.Contains(FirstWord(segment));

    /// <summary>Nothing but the word and a day.</summary>
    public static bool IsAll(string segment, DateOnly reference) =>
        SwedishDates.Find(segment, reference) is [var day] && day.Span.End == segment.Length && segment.AsSpan(0, day.Span.Start).Trim() is var before
        && FirstWord(before) is var word && before[word.Length..].Trim(": ") is "" or "den";

    /// <summary>"Status: Fastställda den 18 mars 2026", the last line of this program's own files, is no text of the last item; nor is their title there.</summary>
    public static void TakeLast(DocumentText text, string title, DateOnly reference)
    {
        var last = text.Count - 1;
        if (last > 0 && text[last].Length < LongestLast && (text[last].SequenceEqual(title) || IsStatus(text[last], reference)))
            text.Take(last, LeafKind.Head, whole: true);
    }

    private static bool IsStatus(ReadOnlySpan<char> line, DateOnly reference) =>
        line.StartsWith("Status: ") && line[8..].ToString() is var words && (words == "Utkast" || words.StartsWith("Rättelse ", StringComparison.Ordinal) || IsAll(words, reference));

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> segment)
    {
        var end = segment.IndexOfAny(' ', ':');
        return end < 0 ? segment : segment[..end];
    }
}
