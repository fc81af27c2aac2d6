using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings.Identity;

/// <summary>What counts as the same place, and as the same sentence in another.</summary>
internal sealed partial class Reconciliation
{
    /// <summary>How alike two sentences in one place must be, in shared words, to be one reworded.</summary>
    private const double Reworded = 0.5;

    /// <summary>How alike they must be when one is written anew: another day or another person is another promise.</summary>
    private const double WrittenAnew = 0.85;

    /// <summary>As many words that begin or end both sentences make one of them the other, written on.</summary>
    private const int WrittenOn = 5;

    /// <summary>As many words that begin a sentence which was taken away there are that sentence, being written again.</summary>
    private const int WrittenAgain = 3;

    private const int LongestLabel = 16;

    /// <summary>How much of the shorter must be left to be the same sentence, whatever the words say.</summary>
    private const double SameLetters = 0.5;

    private double InPlace(Stood stood, Stands reading)
    {
        if (reading.Words.Length == 0 || (stood.Words.Length == 0 && stood.Entry.InText)) return FromTitle(stood, reading);
        if (!Meets(reading.Before, stood.Words)) return 0;
        if (stood.Entry.EarlierTexts.Contains(reading.Reading.Text)) return 1;
        if (!stood.Entry.IsCut)
        {
            var left = change.LettersLeft(stood.Words, reading.Words);
            if (left < 2) return 0;
            var share = (double)left / Math.Min(stood.Letters, reading.Letters);
            if (share >= SameLetters) return share;
        }

        if (IsNew(reading)) return IsAlone(reading) && (IsWrittenOn(stood, reading) || Alike(stood, reading) >= WrittenAnew) ? SameLetters : 0;
        if (stood.Entry.IsCut) return IsBeingWrittenAgain(stood, reading) ? SameLetters : 0;
        return Alike(stood, reading) is >= Reworded and var likeness ? likeness / 2 : 0;
    }

    private static double FromTitle(Stood stood, Stands reading) =>
        stood.Words.Length == 0 && reading.Words.Length == 0 && Alike(stood, reading) is >= Reworded and var likeness ? likeness : 0;

    private static double Alike(Stood stood, Stands reading) => Likeness.Of(stood.Vocabulary, reading.Vocabulary);

    private bool IsNew(Stands reading) => reading.Words.Length > 0 && change.LettersFromBefore(reading.Words) * 4 < reading.Letters;

    /// <summary>Nothing else to speak of was written there in the same go.</summary>
    private bool IsAlone(Stands reading) => change.LettersWrittenAround(reading.Words) <= reading.Letters + LongestLabel;

    private static bool IsWrittenOn(Stood stood, Stands reading) => Likeness.Holds(stood.Vocabulary, reading.Vocabulary, WrittenOn);

    private static bool IsBeingWrittenAgain(Stood stood, Stands reading) =>
        reading.Vocabulary.Count >= WrittenAgain && stood.Vocabulary.Take(reading.Vocabulary.Count).SequenceEqual(reading.Vocabulary);

    private static bool Meets(TextSpan a, TextSpan b) => a.Start <= b.End && b.Start <= a.End;

    /// <summary>An entry as it stood before the edit.</summary>
    private sealed class Stood(RegisterEntry entry, bool here, TextChange change)
    {
        private readonly Lazy<int> letters = new(() => change.LettersBefore(entry.WordsIn(change.Before)));
        private readonly Lazy<List<string>> vocabulary = new(() => Likeness.Words(entry.SearchText));

        public RegisterEntry Entry { get; } = entry;

        /// <summary>Belongs to the item that is read, in its text or gone from it.</summary>
        public bool Here { get; } = here;
        public bool IsTaken { get; set; }

        /// <summary>Where its words stood, without a label; empty when nothing is left of them, and when they are in the title.</summary>
        public TextSpan Words { get; } = here ? entry.WordsIn(change.Before) : default;
        public int Letters => letters.Value;
        public List<string> Vocabulary => vocabulary.Value;

        /// <summary>What it says; of what is gone also what it said just before.</summary>
        public IEnumerable<string> Texts => Entry.InText ? [Entry.Text] : Entry.EarlierTexts.TakeLast(1).Prepend(Entry.Text).Distinct();
    }

    /// <summary>A reading as it stands now.</summary>
    private sealed class Stands
    {
        private readonly Lazy<List<string>> vocabulary;
        private readonly Lazy<TextSpan> before;

        public Stands(ParsedEntry reading, int order, TextChange change)
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

        public void Take(Stood stood)
        {
            if (Entry is not null || stood.IsTaken) return;
            (Entry, stood.IsTaken) = (stood.Entry, true);
        }
    }
}
