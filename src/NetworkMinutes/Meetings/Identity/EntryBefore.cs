using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings.Identity;

/// <summary>An entry as it stood before the edit.</summary>
internal sealed class EntryBefore(RegisterEntry entry, bool here, TextChange change)
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
}
