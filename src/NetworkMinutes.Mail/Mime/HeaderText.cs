using System.Text;

namespace NetworkMinutes.Mail.Mime;

/// <summary>Header fields as RFC 5322 and 2047 want them: ASCII, folded, and never able to start another field.</summary>
internal static class HeaderText
{
    private const int FoldAt = 76;
    private const int LongestWord = 60;
    private const int LongestEncodedWord = 75;
    private const string Start = "=?utf-8?Q?";
    private const string End = "?=";

    /// <exception cref="ArgumentException">The value holds a line break or another control character.</exception>
    public static string Safe(string value) =>
        value.Any(char.IsControl)
            ? throw new ArgumentException("A mail header holds no line breaks or control characters.", nameof(value))
            : value;

    public static string Field(string name, string value)
    {
        if (name.Length is 0 or > LongestWord || !name.All(c => c is > ' ' and < '\x7f' and not ':'))
            throw new ArgumentException($"Not a header field name: '{name}'.", nameof(name));
        return Fold(name, Words(Safe(value)));
    }

    public static string Field(string name, MailboxAddress mailbox) =>
        Fold(name, mailbox.Name.Length == 0 ? [mailbox.Address] : [.. Phrase(mailbox.Name), $"<{mailbox.Address}>"]);

    /// <summary>Words that may not be divided, joined by single spaces or line folds.</summary>
    public static string Fold(string name, IEnumerable<string> words)
    {
        var field = new StringBuilder(name).Append(':');
        int column = field.Length;
        bool first = true;
        foreach (string word in words)
        {
            bool folds = !first && column + 1 + word.Length > FoldAt;
            field.Append(folds ? "\r\n " : " ").Append(word);
            column = folds ? 1 + word.Length : column + 1 + word.Length;
            first = false;
        }
        return field.Append("\r\n").ToString();
    }

    private static IEnumerable<string> Words(string value) => IsPlain(value) ? value.Split(' ') : EncodedWords(value);

    private static IEnumerable<string> Phrase(string name)
    {
        if (!IsPlain(name) || name.Contains('"', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal))
            return EncodedWords(name);
        if (name.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-'))
            return name.Split(' ');
        return name.Length <= LongestWord ? [$"\"{name}\""] : EncodedWords(name);
    }

    // A value that reading or folding could change in the least (double spaces, something like an encoded word) is encoded.
    private static bool IsPlain(string value) =>
        value.All(c => c is >= ' ' and <= '~')
        && !value.Contains("=?", StringComparison.Ordinal)
        && (value.Length == 0 || value.Split(' ').All(word => word.Length is > 0 and <= LongestWord));

    private static IEnumerable<string> EncodedWords(string value)
    {
        var word = new StringBuilder(Start);
        foreach (Rune rune in value.EnumerateRunes())
        {
            string encoded = Encode(rune);
            if (word.Length + encoded.Length + End.Length > LongestEncodedWord)
            {
                yield return word.Append(End).ToString();
                word = new StringBuilder(Start);
            }
            word.Append(encoded);
        }
        yield return word.Append(End).ToString();
    }

    private static string Encode(Rune rune)
    {
        if (rune.Value == ' ')
            return "_";
        if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
            return rune.ToString();
        return Bytes(rune, '=');
    }

    public static string Bytes(Rune rune, char mark)
    {
        Span<byte> bytes = stackalloc byte[4];
        var text = new StringBuilder();
        foreach (byte b in bytes[..rune.EncodeToUtf8(bytes)])
            text.Append(mark).Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
