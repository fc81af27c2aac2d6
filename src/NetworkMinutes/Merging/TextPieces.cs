using NetworkMinutes.Recognition;
using NetworkMinutes.Recognition.Items;

namespace NetworkMinutes.Merging;

/// <summary>Texts cut without loss: where each piece starts, and last where the text ends.</summary>
internal static class TextPieces
{
    /// <summary>A piece for each sentence and each blank line, with the white space that follows.</summary>
    /// <param name="sentences">Gets the sentences without that white space, when wanted.</param>
    public static List<int> SentenceStarts(string text, List<TextSpan>? sentences = null)
    {
        var starts = new List<int>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var lineBreak ? lineBreak + 1 : text.Length;
            var inLine = Sentences.Split(text[start..end], start);
            starts.Add(start);
            foreach (var sentence in inLine.Skip(1)) starts.Add(sentence.Start);
            sentences?.AddRange(inLine);
            start = end;
        }

        starts.Add(text.Length);
        return starts;
    }

    /// <summary>A piece for each word, each run of blanks, and each other sign and line break.</summary>
    public static List<int> WordStarts(string text, int from, int to)
    {
        var starts = new List<int>();
        for (var at = from; at < to;)
        {
            starts.Add(at);
            var kind = KindOf(text[at++]);
            while (kind != Kind.Alone && at < to && KindOf(text[at]) == kind) at++;
        }

        starts.Add(to);
        return starts;
    }

    private enum Kind
    {
        Word,
        Blank,
        Alone,
    }

    /// <summary>Halves of a surrogate pair, joiners and combining marks are parts of words, so no letter is ever cut.</summary>
    private static Kind KindOf(char c) =>
        c is '\n' or '\r' || char.IsPunctuation(c) ? Kind.Alone
        : char.IsWhiteSpace(c) ? Kind.Blank
        : Kind.Word;
}
