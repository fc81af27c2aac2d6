using System.Text.RegularExpressions;
using NetworkMinutes.Recognition.Items;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents.Headings;

internal static class Titles
{
    private const int LongestHeading = 110;
    private const int LongestTitle = 300;
    private static readonly Regex CaseNumber = Pattern(@"\s*[,(–-]?\s*(dnr|diarienr|diarienummer|ärendenr)\.?:?\s*[\p{L}\d][\p{L}\d:./ -]*\)?\s*$");

    public static string Clean(ReadOnlySpan<char> title) => title.Trim().Trim("*_").Trim().ToString();

    /// <summary>A diary number is no part of an item's title, but of the document.</summary>
    public static (string Title, string CaseNumber) WithoutCaseNumber(string title)
    {
        if (!title.Contains("nr", StringComparison.OrdinalIgnoreCase) && !title.Contains("nummer", StringComparison.OrdinalIgnoreCase))
            return (title, "");
        var match = CaseNumber.Match(title);
        return match.Success && match.Index > 2 ? (title[..match.Index].Trim(), match.Value.Trim(' ', ',', '–', '-')) : (title, "");
    }

    /// <summary>A line that is longer than headings are is a text, and its first sentence stands for the title.</summary>
    public static (string Title, string Following) Split(ReadOnlySpan<char> line) => line.Length > LongestHeading ? FirstSentence(line) : (Clean(line), "");

    public static (string Title, string Following) FirstSentence(ReadOnlySpan<char> line)
    {
        var opening = line[..Math.Min(line.Length, LongestTitle)].ToString();
        var sentences = Sentences.Split(opening, 0);
        if (sentences.Count > 1)
            return (Clean(sentences[0].In(opening)), line[sentences[1].Start..].ToString());
        if (line.Length <= LongestTitle)
            return (Clean(line), "");
        var space = opening.LastIndexOf(' ');
        var cut = space > LongestHeading ? space : char.IsHighSurrogate(opening[^1]) ? LongestTitle - 1 : LongestTitle;
        return (Clean(line[..cut]), line[cut..].TrimStart().ToString());
    }
}
