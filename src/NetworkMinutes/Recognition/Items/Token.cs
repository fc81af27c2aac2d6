namespace NetworkMinutes.Recognition.Items;

/// <param name="Start">Within the sentence.</param>
internal sealed record Token(string Text, int Start)
{
    public string Lower { get; } = Text.ToLowerInvariant();
    public int End => Start + Text.Length;
    public bool IsWord => char.IsLetterOrDigit(Text[0]);
    public bool IsCapitalised => char.IsUpper(Text[0]);
    public bool BreaksClause => Text is "," or ";" or ":" or "(" or ")" or "–" or "-" || Lower == "men";

    public static IReadOnlyList<Token> Read(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            var end = i + 1;
            while (char.IsLetterOrDigit(text[i]) && end < text.Length && (char.IsLetterOrDigit(text[end]) || Joins(text, end)))
                end++;
            tokens.Add(new Token(text[i..end], i));
            i = end - 1;
        }
        return tokens;
    }

    private static bool Joins(string text, int at) =>
        (text[at] == '-' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && char.IsLetter(text[at - 1]))
        || text[at] is '-' or ':' or '/' or '’' or '\'' or '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
