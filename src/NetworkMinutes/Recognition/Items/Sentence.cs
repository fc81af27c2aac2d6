using NetworkMinutes.Dates;

namespace NetworkMinutes.Recognition.Items;

/// <summary>One sentence of an item's text with its words and dates, both placed within the sentence.</summary>
internal sealed class Sentence
{
    /// <summary>Nobody writes longer ones; what is longer is kept as text and not read.</summary>
    public const int Longest = 4000;

    private readonly Lazy<IReadOnlyList<FoundDate>> dates;
    private readonly Lazy<IReadOnlyList<FoundDate>> coming;

    public Sentence(string text, TextSpan span, Setting setting)
    {
        Span = span;
        Text = span.In(text);
        Tokens = Token.Read(Text);
        Setting = setting;
        dates = new(() => SwedishDates.Find(Text, setting.MeetingDate));
        coming = new(() => [.. SwedishDates.Find(Text, setting.MeetingDate, lookBack: false).Where(d => d.Date.Latest is null || d.Date.Latest >= setting.MeetingDate)]);
    }

    public Sentence(string text, Setting setting) : this(text, new TextSpan(0, text.Length), setting) => Span = new TextSpan(0, 0);

    public TextSpan Span { get; }
    public string Text { get; }
    public IReadOnlyList<Token> Tokens { get; }
    public Setting Setting { get; }
    public IReadOnlyList<FoundDate> Dates => dates.Value;
    /// <summary>Dates read forwards whatever the tense: "fick i uppdrag att ... i höst".</summary>
    public IReadOnlyList<FoundDate> ComingDates => coming.Value;

    public bool IsQuestion => Text.TrimEnd('”', '"', ' ').EndsWith('?');

    /// <summary>First word of the clause the token stands in.</summary>
    public int ClauseStart(int at)
    {
        var start = at;
        while (start > 0 && !Tokens[start - 1].BreaksClause)
            start--;
        return start;
    }

    public bool IsDate(int token) => Dates.Any(d => Tokens[token].Start >= d.Span.Start && Tokens[token].End <= d.Span.End);

    public string Words(int from, int to) => from >= to ? "" : Text[Tokens[from].Start..Tokens[to - 1].End];

    /// <summary>Where the phrase's words stand next to each other, or -1.</summary>
    public int IndexOf(string phrase, int from = 0)
    {
        var words = phrase.Split(' ');
        for (var i = from; i + words.Length <= Tokens.Count; i++)
        {
            if (!words.Where((word, j) => Tokens[i + j].Lower != word).Any())
                return i;
        }
        return -1;
    }

    public bool Has(IEnumerable<string> phrases) => phrases.Any(phrase => IndexOf(phrase) >= 0);
}
