namespace NetworkMinutes.Dates.Grammar;

/// <summary>A word of the lexicon: what it may be by itself, and the words that make a phrase of it.</summary>
internal sealed class DateWord
{
    private readonly List<(Term Term, int Value)> senses = [];
    private Dictionary<string, DateWord>? longer;

    /// <summary>What begins with this word, phrases included.</summary>
    public TermSet Begins { get; private set; }

    public bool Is(Term term) => Is(term, out _);

    public bool Is(Term term, out int value)
    {
        foreach (var sense in senses)
        {
            if (sense.Term == term)
            {
                value = sense.Value;
                return true;
            }
        }
        value = 0;
        return false;
    }

    /// <summary>The phrase that is one word longer.</summary>
    public DateWord? With(ReadOnlySpan<char> word) =>
        longer is not null && longer.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var phrase) ? phrase : null;

    public void Add(ReadOnlySpan<string> rest, Term term, int value)
    {
        Begins |= TermSet.Of(term);
        if (rest.IsEmpty)
        {
            senses.Add((term, value));
            return;
        }
        longer ??= new(StringComparer.OrdinalIgnoreCase);
        if (!longer.TryGetValue(rest[0], out var phrase))
            longer[rest[0]] = phrase = new();
        phrase.Add(rest[1..], term, value);
    }
}
