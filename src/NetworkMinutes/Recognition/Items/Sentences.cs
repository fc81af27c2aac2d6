using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>Splits a paragraph into sentences; "kl. 13", "t.ex." and "v. 40" end none.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = WordFile.Set("grammar", "abbreviations");

    /// <summary>Spans of the sentences, moved by where the paragraph starts.</summary>
    public static IReadOnlyList<TextSpan> Split(string paragraph, int offset)
    {
        var spans = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (paragraph[i] is not ('.' or '!' or '?') || !EndsHere(paragraph, i))
                continue;
            var end = i + 1;
            while (end < paragraph.Length && paragraph[end] is '.' or '!' or '?' or '”' or '"' or ')' or '’')
                end++;
            Add(start, end);
            start = end;
            i = end - 1;
        }
        Add(start, paragraph.Length);
        return spans;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(paragraph[from]))
                from++;
            while (to > from && char.IsWhiteSpace(paragraph[to - 1]))
                to--;
            if (to > from)
                spans.Add(new TextSpan(offset + from, to - from));
        }
    }

    private static bool EndsHere(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is '.' or '!' or '?' or '”' or '"' or ')' or '’')
            next++;
        if (next >= text.Length)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return false;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next < text.Length && char.IsLower(text[next]))
            return false;
        return text[at] != '.' || !IsAbbreviation(text, at, next < text.Length && char.IsDigit(text[next]));
    }

    private static bool IsAbbreviation(string text, int dot, bool numberFollows)
    {
        var start = dot;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..dot];
        if (word.Length == 0)
            return false;
        if (word.All(char.IsDigit))
            return start == 0;
        return numberFollows ? Abbreviations.Contains(word) : word.Contains('.', StringComparison.Ordinal) && Abbreviations.Contains(word) && !word.StartsWith("m.", StringComparison.Ordinal);
    }
}
