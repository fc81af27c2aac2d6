namespace NetworkMinutes.Recognition.Documents;

/// <summary>Whether a line says more than the values read out of it; then it stays as text too, so that nothing is lost.</summary>
internal static class Leftover
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Glue = new HashSet<string>(
        "och o samt den kl klockan i vid via för från av med hos till på om möte mötet mötets sammanträde sammanträdet träff träffen fört förda förde nr".Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Has(ReadOnlySpan<char> line, params ReadOnlySpan<string?> read)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var known = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var value in read)
        {
            for (var words = new WordsIn(value); words.MoveNext();)
                known[words.Current] = known.TryGetValue(words.Current, out var count) ? count + 1 : 1;
        }
        for (var words = new WordsIn(line); words.MoveNext();)
        {
            if (Glue.Contains(words.Current))
                continue;
            var word = !known.ContainsKey(words.Current) && words.Current is [.., 's'] ? words.Current[..^1] : words.Current;
            if (!known.TryGetValue(word, out var left) || left == 0)
                return true;
            known[word] = left - 1;
        }
        return false;
    }

    private ref struct WordsIn(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> rest = text;

        public ReadOnlySpan<char> Current { get; private set; } = [];

        public bool MoveNext()
        {
            var from = 0;
            while (from < rest.Length && !IsWordSign(rest[from]))
                from++;
            var to = from;
            while (to < rest.Length && IsWordSign(rest[to]))
                to++;
            Current = rest[from..to];
            rest = rest[to..];
            return to > from;
        }

        private static bool IsWordSign(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.LetterNumber or System.Globalization.UnicodeCategory.OtherNumber;
    }
}
