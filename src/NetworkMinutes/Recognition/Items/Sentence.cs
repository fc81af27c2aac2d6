using NetworkMinutes.Dates;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Items;

/// <summary>One sentence of an item's text with its words and dates, both placed within the sentence.</summary>
internal sealed class Sentence
{
    /// <summary>Nobody writes longer ones; what is longer is kept as text and not read.</summary>
    public const int Longest = 4000;

    private readonly string source;
    private readonly TextSpan place;
    private readonly WordKind opens;
    private string? text;
    private SaidDates? said;
    private readonly bool mayHoldDates;
    private IReadOnlyList<FoundDate>? dates;
    private IReadOnlyList<FoundDate>? coming;

    public Sentence(string source, TextSpan span, Setting setting)
    {
        this.source = source;
        (place, Span, Setting) = (span, span, setting);
        Tokens = span.Length > Longest ? [] : Token.Read(source, span, setting.Words);
        foreach (var token in Tokens)
        {
            opens |= token.Word.Opens;
            mayHoldDates |= token.MayDate;
        }
    }

    /// <summary>Words that stand nowhere in the item's text.</summary>
    public Sentence(string words, Setting setting) : this(words, new TextSpan(0, words.Length), setting) => Span = new TextSpan(0, 0);

    /// <summary>The same sentence without its first signs.</summary>
    public Sentence From(int start) => new(source, new TextSpan(place.Start + start, place.Length - start), Setting);

    /// <summary>The same sentence without its last signs.</summary>
    public Sentence Until(int end) => new(source, new TextSpan(place.Start, end), Setting);

    public TextSpan Span { get; }
    public bool IsTooLong => place.Length > Longest;
    public string Text => text ??= place.In(source);

    /// <summary>As an entry's text: white space collapsed.</summary>
    public string Collapsed => Documents.Reflow.Collapse(Text);
    public Token[] Tokens { get; }
    public Setting Setting { get; }
    public IReadOnlyList<FoundDate> Dates => dates ??= Said.AsTold(Setting.MeetingDate);

    /// <summary>Dates read forwards whatever the tense: "fick i uppdrag att ... i höst".</summary>
    public IReadOnlyList<FoundDate> ComingDates => coming ??= !mayHoldDates || Said.Ahead(Setting.MeetingDate) is not { Count: > 0 } ahead
        ? []
        : ahead.All(IsAhead) ? ahead : [.. ahead.Where(IsAhead)];

    private SaidDates Said => said ??= mayHoldDates ? SaidDates.In(source.AsSpan(place.Start, place.Length)) : SaidDates.None;

    public bool IsQuestion
    {
        get
        {
            var words = source.AsSpan(place.Start, place.Length).TrimEnd("”\" ");
            return words.Length > 0 && words[^1] == '?';
        }
    }

    /// <summary>Whether some word is of the kind or may begin a phrase of it; most sentences are done with here.</summary>
    public bool May(WordKind kind) => (opens & kind) != WordKind.None;

    /// <summary>How many tokens from here are of the kind, as one word or a phrase, the longest; 0 when none is.</summary>
    public int LengthOf(WordKind kind, int at)
    {
        if (at >= Tokens.Length || (Tokens[at].Word.Opens & kind) == WordKind.None)
            return 0;
        foreach (var phrase in Tokens[at].Word.Phrases)
        {
            if ((phrase.Kind & kind) != WordKind.None && StandsAt(phrase.Words, at))
                return phrase.Words.Length;
        }
        return Tokens[at].Is(kind) ? 1 : 0;
    }

    /// <summary>Where the first word or phrase of the kind stands, or -1.</summary>
    public int Find(WordKind kind, int from = 0)
    {
        if (!May(kind))
            return -1;
        for (var i = from; i < Tokens.Length; i++)
        {
            if (LengthOf(kind, i) > 0)
                return i;
        }
        return -1;
    }

    public bool Any(WordKind kind, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Tokens[i].Is(kind))
                return true;
        }
        return false;
    }

    /// <summary>First word of the clause the token stands in.</summary>
    public int ClauseStart(int at)
    {
        var start = at;
        while (start > 0 && !Tokens[start - 1].BreaksClause)
            start--;
        return start;
    }

    public bool IsDate(int token)
    {
        foreach (var date in Dates)
        {
            if (Tokens[token].Start >= date.Span.Start && Tokens[token].End <= date.Span.End)
                return true;
        }
        return false;
    }

    /// <summary>The word or sign that stands before, in small letters; null when none does.</summary>
    public string? WordBefore(int start)
    {
        var at = Array.FindLastIndex(Tokens, t => t.End <= start);
        return at < 0 ? null : Tokens[at].Lower;
    }

    public string Words(int from, int to) => from >= to ? "" : source[(place.Start + Tokens[from].Start)..(place.Start + Tokens[to - 1].End)];

    /// <summary>Where the tokens stand in the item's text.</summary>
    public TextSpan SpanOf(int from, int to) => new(Span.Start + Tokens[from].Start, Tokens[to - 1].End - Tokens[from].Start);

    private bool IsAhead(FoundDate found) => found.Date.Latest is null || found.Date.Latest >= Setting.MeetingDate;

    private bool StandsAt(string[] words, int at)
    {
        if (at + words.Length > Tokens.Length)
            return false;
        for (var i = 1; i < words.Length; i++)
        {
            if (!Tokens[at + i].Span.Equals(words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }
}
