namespace NetworkMinutes.Dates.Grammar;

internal enum TokenKind
{
    End,
    Word,
    Number,
    Sign,
}

/// <summary>
/// Stands on one token of a text: a run of letters, a run of digits, or another sign; white space lies between.
/// A copy is a place to come back to. What reads a piece of a date moves the cursor past it, or leaves it where it was.
/// </summary>
internal ref partial struct DateCursor
{
    private const int LongestNumber = 8;
    private readonly ReadOnlySpan<char> text;

    public DateCursor(ReadOnlySpan<char> text)
    {
        this.text = text;
        Move();
    }

    public TokenKind Kind { get; private set; }
    public int Start { get; private set; }
    public int End { get; private set; }

    /// <summary>Where the token before this one ended.</summary>
    public int Behind { get; private set; }

    /// <summary>What the lexicon knows of the word, or null.</summary>
    public DateWord? Word { get; private set; }

    /// <summary>The number's value; 0 for a word, and for a number longer than a day's eight digits.</summary>
    public int Number { get; private set; }

    public readonly ReadOnlySpan<char> Token => text[Start..End];
    public readonly int Length => End - Start;
    public readonly bool IsGlued => Start == Behind;
    public readonly bool IsCapital => Kind == TokenKind.Word && char.IsUpper(text[Start]);
    public readonly bool IsAllCapital => IsCapital && char.IsUpper(text[End - 1]);

    public readonly TermSet Begins => Kind == TokenKind.Number ? DateGrammar.Digits : Word?.Begins ?? default;

    /// <summary>A date may begin at this word or number: it is no tail of "2013:801", "031-2024" or "prova-på".</summary>
    public readonly bool IsWhereDatesBegin => Begins.Meets(DateGrammar.Openers) && (Start == 0 || !IsTail());

    /// <summary>What has been read since the other place.</summary>
    public readonly ReadOnlySpan<char> TextFrom(in DateCursor place) => text[place.Start..Behind];

    public void Move()
    {
        Behind = End;
        var at = End;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        Start = at;
        Word = null;
        Number = 0;
        if (at == text.Length)
            Kind = TokenKind.End;
        else if (char.IsLetter(text[at]))
            at = ReadWord(at);
        else if (char.IsAsciiDigit(text[at]))
            at = ReadNumber(at);
        else
            (Kind, at) = (TokenKind.Sign, at + 1);
        End = at;
    }

    public readonly bool Is(Term term) => Word is { } word && word.Begins.Has(term) && word.Is(term);

    public readonly bool Is(Term term, out int value)
    {
        value = 0;
        return Word?.Is(term, out value) == true;
    }

    public readonly bool IsSign(char sign) => Kind == TokenKind.Sign && text[Start] == sign;

    public readonly bool IsDash => Kind == TokenKind.Sign && text[Start] is '-' or '–' or '—' or '\u2010' or '\u2011' or '\u2212';

    public readonly bool IsNumber(int shortest, int longest) => Kind == TokenKind.Number && Length >= shortest && Length <= longest;

    /// <summary>Whether what was read last ends there: "3 maj" does, "2013" in "2013:801" and "2020" in "2020-talet" do not.</summary>
    public readonly bool HasEnded
    {
        get
        {
            if (!IsGlued || Kind == TokenKind.End)
                return true;
            if (Kind != TokenKind.Sign || text[Start] is '_' or '%')
                return false;
            var next = End < text.Length ? text[End] : ' ';
            return !(text[Start] is '-' or ':' && char.IsLetter(next))
                && !(text[Start] is '-' or ':' or '/' or '.' or ',' && char.IsAsciiDigit(next) && char.IsAsciiDigit(text[Start - 1]));
        }
    }

    private int ReadWord(int at)
    {
        Kind = TokenKind.Word;
        do
            at++;
        while (at < text.Length && char.IsLetter(text[at]));
        Word = DateLexicon.Find(text[Start..at]);
        return at;
    }

    private int ReadNumber(int at)
    {
        Kind = TokenKind.Number;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            Number = at - Start < LongestNumber ? (Number * 10) + (text[at] - '0') : 0;
            at++;
        }
        if (at - Start > LongestNumber)
            Number = 0;
        return at;
    }

    private readonly bool IsTail()
    {
        var before = text[Start - 1];
        if (char.IsLetterOrDigit(before) || before is '_' or '§' or '#' || (before == '/' && Kind == TokenKind.Number))
            return true;
        var farther = Start > 1 ? text[Start - 2] : ' ';
        return Kind == TokenKind.Number
            ? before is '-' or '–' or ':' or '.' or ',' && char.IsAsciiDigit(farther)
            : before == '-' && char.IsLetter(farther);
    }
}
