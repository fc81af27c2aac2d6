using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings.Identity;

/// <summary>What counts as the same place, and as the same sentence in another.</summary>
internal sealed partial class Reconciliation
{
    /// <summary>How alike two sentences in one place must be, in shared words, to be one reworded.</summary>
    private const double Reworded = 0.5;

    /// <summary>How alike they must be when one is written anew: another day or another person is another promise.</summary>
    private const double WrittenAnew = 0.85;

    /// <summary>How much of the shorter must be left to be the same sentence, whatever the words say.</summary>
    private const double SameLetters = 0.5;

    private const int FewLetters = 3;

    private double InPlace(EntryBefore stood, ReadingNow reading)
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

        if (IsNew(reading)) return Alike(stood, reading) >= WrittenAnew ? SameLetters : 0;
        return !stood.Entry.IsCut && Alike(stood, reading) is >= Reworded and var likeness ? likeness / 2 : 0;
    }

    /// <summary>Words stood in the text already that are none of what is left of it: a neighbour's, which it has run into.</summary>
    private bool HoldsAnothers(EntryBefore stood, ReadingNow reading) => change.LettersFromBefore(reading.Words) > change.LettersLeft(stood.Words, reading.Words) + FewLetters;

    private static double FromTitle(EntryBefore stood, ReadingNow reading) =>
        stood.Words.Length == 0 && reading.Words.Length == 0 && Alike(stood, reading) is >= Reworded and var likeness ? likeness : 0;

    private static double Alike(EntryBefore stood, ReadingNow reading) => Likeness.Of(stood.Vocabulary, reading.Vocabulary);

    private bool IsNew(ReadingNow reading) => reading.Words.Length > 0 && change.LettersFromBefore(reading.Words) * 4 < reading.Letters;

    private static bool Meets(TextSpan a, TextSpan b) => a.Start <= b.End && b.Start <= a.End;
}
