using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings.Identity;

/// <summary>A reading as it stands now.</summary>
internal sealed class ReadingNow
{
    private readonly Lazy<List<string>> vocabulary;
    private readonly Lazy<TextSpan> before;

    public ReadingNow(ParsedEntry reading, int order, TextChange change)
    {
        (Reading, Order) = (reading, order);
        Words = RegisterEntry.WordsIn(change.After, reading.Span, reading.Text);
        Letters = TextChange.Letters(change.After, Words.Start, Words.Length);
        vocabulary = new(() => Likeness.Words(SwedishText.Fold(reading.Text)));
        before = new(() => change.PlaceBefore(Words));
    }

    public ParsedEntry Reading { get; }
    public int Order { get; }
    public TextSpan Words { get; }
    public int Letters { get; }
    public TextSpan Before => before.Value;
    public List<string> Vocabulary => vocabulary.Value;
    public RegisterEntry? Entry { get; set; }

    public bool Is(RegisterEntry entry) => entry.IsSameKindAs(Reading);

    public void Take(EntryBefore stood)
    {
        if (Entry is not null || stood.IsTaken) return;
        (Entry, stood.IsTaken) = (stood.Entry, true);
    }
}
