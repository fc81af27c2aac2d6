using System.Text.RegularExpressions;
using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;
using static NetworkMinutes.Dates.DateWords;

namespace NetworkMinutes.Recognition.Documents.Head;

/// <summary>The name of the body that met, out of a line of the head.</summary>
internal static class HeadBody
{
    private static readonly WordEndings Endings = new(WordFile.Section("head", "body endings"));
    private static readonly Regex LeadIn = Pattern(@"^[\s–—:,.-]*((från|för|vid|av|fört|förda|i|med)\s+)*((nätverks)?(möte(t|ts)?|sammanträde(t)?|träff(en)?)\s+)?((med|i|för|hos|den)\s+)*");
    private static readonly Regex Ordinal = Pattern(@"^\s*(nr\.?\s*)?\d+[/:]\d{4}\b|^\s*nr\.?\s*\d+");

    /// <param name="afterLabel">True where a label told that the line is a title, so that the body may have a small letter.</param>
    public static string? Find(string text, DateOnly reference, bool afterLabel)
    {
        var bare = LeadIn.Replace(Mail.IsGreeting(text) ? Greeted(text) : text, "", 1);
        if (!bare.Split(' ').Any(IsBodyWord))
            return null;
        foreach (var date in SwedishDates.Find(bare, reference).Reverse())
        {
            if (date.Day is not null)
                bare = bare[..date.Span.Start];
        }
        var comma = bare.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && !bare[comma..].Contains(" och ", StringComparison.Ordinal))
            bare = bare[..comma];
        bare = WithoutMeeting(Reflow.Collapse(bare).Trim(' ', '-', '–', '—', ',', '.', ':', '!'));
        if (afterLabel && bare.Length > 0 && !char.IsUpper(bare[0]) && Array.Find(bare.Split(' '), IsBodyWord) is { } word)
            return bare.Length <= 90 ? bare[bare.IndexOf(word, StringComparison.Ordinal)..] : null;
        return bare.Length is >= 4 and <= 90 && char.IsUpper(bare[0]) && bare.Split(' ').Any(IsBodyWord) ? bare : null;
    }

    /// <summary>"alla i Kostnätverket!", "Anna och ni andra i Kostnätverket": the name after "i", else the first that has a capital.</summary>
    private static string Greeted(string greeting)
    {
        var words = greeting.TrimEnd(' ', '!', ',', '.').Split(' ');
        var at = Array.FindIndex(words, 1, word => word.Length > 0 && char.IsUpper(word[0]));
        for (var i = at; i > 0 && i < words.Length; i++)
        {
            if (words[i - 1] == "i" && words[i].Length > 0 && char.IsUpper(words[i][0]))
                return string.Join(' ', words[i..]);
        }
        return at < 0 ? "" : string.Join(' ', words[at..]);
    }

    /// <summary>"nr 3/2025" after a label.</summary>
    public static string WithoutOrdinal(string text) => Ordinal.Replace(text, "");

    /// <summary>"Socialchefsnätverkets möte", "Kostnätverkets".</summary>
    private static string WithoutMeeting(string words)
    {
        if (words.EndsWith("ets", StringComparison.Ordinal) || words.EndsWith("ens", StringComparison.Ordinal))
            return words[..^1];
        var space = words.LastIndexOf(' ');
        return space > 1 && words[space - 1] == 's' && words[(space + 1)..] is "möte" or "sammanträde" or "träff" or "nätverksträff" && IsBodyWord(words[(words.LastIndexOf(' ', space - 1) + 1)..space]) && words[space - 2] is 't' or 'n'
            ? words[..(space - 1)]
            : words;
    }

    private static bool IsBodyWord(string word) => Endings.IsIn(word.AsSpan().TrimEnd("s,"));
}
