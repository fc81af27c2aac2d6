using System.Text.RegularExpressions;
using NetworkMinutes.Recognition.Items;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents;

internal static class Titles
{
    private static readonly Regex CaseNumber = Pattern(@"\s*[,(–-]?\s*(dnr|diarienr|diarienummer|ärendenr)\.?:?\s*[\p{L}\d][\p{L}\d:./ -]*\)?\s*$");

    public static string Clean(string title) => title.Trim().Trim('*', '_').Trim();

    /// <summary>A diary number is no part of an item's title, but of the document.</summary>
    public static (string Title, string CaseNumber) WithoutCaseNumber(string title)
    {
        var match = CaseNumber.Match(title);
        return match.Success && match.Index > 2 ? (title[..match.Index].Trim(), match.Value.Trim()) : (title, "");
    }

    public static (string Title, string Following) FirstSentence(string text)
    {
        var sentences = Sentences.Split(text, 0);
        return sentences.Count < 2 ? (text, "") : (sentences[0].In(text), text[sentences[1].Start..]);
    }
}
