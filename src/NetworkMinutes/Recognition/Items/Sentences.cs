using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Splits a paragraph into sentences; "kl. 13", "t.ex." and "v. 40" end none.</summary>
internal static class Sentences
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = WordFile.Set("grammar", "abbreviations").GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNames = WordFile.Set("grammar", "abbreviations before names").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Spans of the sentences, moved by where the paragraph starts.</summary>
    public static IReadOnlyList<TextSpan> Split(string paragraph, int offset) =>
        offset == 0 ? Split(paragraph, 0, paragraph.Length) : [.. Split(paragraph, 0, paragraph.Length).Select(s => s with { Start = s.Start + offset })];

    /// <summary>Spans of the sentences of a stretch of the text.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, int start, int end)
    {
        var spans = new List<TextSpan>();
        var first = start;
        var paragraph = text.AsSpan(0, end);
        for (var i = start; i < end; i++)
        {
            var next = paragraph[i..].IndexOfAny('.', '!', '?');
            if (next < 0)
                break;
            i += next;
            var close = i + 1;
            while (close < end && Closes(paragraph[close]))
                close++;
            if (EndsHere(paragraph, first, i, close))
            {
                Add(paragraph, start, close);
                start = close;
            }
            i = close - 1;
        }
        Add(paragraph, start, end);
        return spans;

        void Add(ReadOnlySpan<char> all, int from, int to)
        {
            while (from < to && char.IsWhiteSpace(all[from]))
                from++;
            while (to > from && char.IsWhiteSpace(all[to - 1]))
                to--;
            if (to > from)
                spans.Add(new TextSpan(from, to - from));
        }
    }

    private static bool Closes(char c) => c is '.' or '!' or '?' or '”' or '"' or ')' or '’';

    private static bool EndsHere(ReadOnlySpan<char> text, int first, int at, int next)
    {
        if (next >= text.Length)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return false;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next < text.Length && char.IsLower(text[next]))
            return false;
        return text[at] != '.' || !IsAbbreviation(text, first, at, next < text.Length && char.IsDigit(text[next]));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int first, int dot, bool numberFollows)
    {
        var start = dot;
        while (start > first && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..dot];
        if (word.Length == 0)
            return false;
        if (word.IndexOfAnyExceptInRange('0', '9') < 0)
            return start == first;
        if (word.Length == 1 && word[0] is 'm' or 'f' or 't' or 'p' or 'v' or 'k' or 'n' or 'o')
            return true;
        return numberFollows ? Abbreviations.Contains(word) : BeforeNames.Contains(word) || word.Contains('.') && Abbreviations.Contains(word) && !word.StartsWith("m.", StringComparison.Ordinal);
    }
}
