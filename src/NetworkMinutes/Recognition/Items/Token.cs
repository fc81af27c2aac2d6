using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>A word or a sign of a sentence, with what the lexicon knows of it.</summary>
internal readonly struct Token
{
    [ThreadStatic]
    private static List<Token>? reading;

    private readonly string source;
    private readonly int offset;
    private static readonly string[] Signs = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    private Token(string source, int offset, int start, int end, Word word)
    {
        this.source = source;
        this.offset = offset;
        (Start, End, Word) = (start, end, word);
        var first = source[offset + start];
        IsWord = char.IsLetterOrDigit(first);
        IsCapitalised = char.IsUpper(first);
        BreaksClause = IsWord ? end - start == 3 && word.Lower == "men" : first is ',' or ';' or ':' or '(' or ')' or '–' or '-';
    }

    /// <summary>Within the sentence, as <see cref="End"/>.</summary>
    public int Start { get; }
    public int End { get; }
    public Word Word { get; }
    public bool IsWord { get; }
    public bool IsCapitalised { get; }
    public bool BreaksClause { get; }
    public string Text => End - Start == 1 && source[offset + Start] is < (char)128 and var sign ? Signs[sign] : source.Substring(offset + Start, End - Start);

    /// <summary>A word of the lexicon in small letters, or a sign; empty for a word that the lexicon does not know.</summary>
    public string Lower => IsWord ? Word.Lower : Text;
    public ReadOnlySpan<char> Span => source.AsSpan(offset + Start, End - Start);

    public bool Is(WordKind kind) => (Word.Kinds & kind) != WordKind.None;

    /// <summary>Part of a date, or made of more than letters: "mars", "14", "mars-april".</summary>
    public bool MayDate => Is(WordKind.Dating) || (IsWord && Word.Lower.Length == 0 && HoldsMoreThanLetters());

    public bool EndsWithAny(string[] endings)
    {
        var word = Span;
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private bool HoldsMoreThanLetters()
    {
        foreach (var letter in Span)
        {
            if (!char.IsLetter(letter))
                return true;
        }
        return false;
    }

    public static Token[] Read(string source, TextSpan span, Vocabulary vocabulary)
    {
        var words = source.AsSpan(span.Start, span.Length);
        var tokens = reading ??= [];
        tokens.Clear();
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]))
                continue;
            var end = EndOf(words, i);
            var word = char.IsLetterOrDigit(words[i]) ? vocabulary.Find(words[i..end]) : Word.Unknown;
            tokens.Add(new Token(source, span.Start, i, end, word));
            i = end - 1;
        }
        return [.. tokens];
    }

    private static int EndOf(ReadOnlySpan<char> words, int start)
    {
        var end = start + 1;
        if (!char.IsLetterOrDigit(words[start]))
            return end;
        while (end < words.Length && (char.IsLetterOrDigit(words[end]) || Joins(words, end)))
            end++;
        return end;
    }

    private static bool Joins(ReadOnlySpan<char> words, int at) => words[at] switch
    {
        '-' when at + 1 < words.Length && char.IsWhiteSpace(words[at + 1]) => char.IsLetter(words[at - 1]),
        '-' or ':' or '/' or '’' or '\'' or '.' => at + 1 < words.Length && char.IsLetterOrDigit(words[at + 1]),
        _ => false,
    };
}
