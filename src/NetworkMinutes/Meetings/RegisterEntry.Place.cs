using NetworkMinutes.Meetings.Identity;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

/// <summary>Where an entry's words stand in the text, and what becomes of it when they no longer do.</summary>
public abstract partial class RegisterEntry
{
    private const int MostRemembered = 4;

    /// <summary>Where the words stand in the item's text, both zero for words in its title. When the words are gone, where what is left
    /// of them stands; of no length when next to nothing is.</summary>
    public int SpanStart { get; private set; }
    public int SpanLength { get; private set; }

    /// <summary>False when the words are gone from the text but what people did with it remains.</summary>
    public bool InText { get; private set; } = true;

    /// <summary>Somebody chose to keep it in the register though its words are gone.</summary>
    public bool KeptByHand { get; private set; }

    /// <summary>All the words, while somebody is taking some of them away: what it is called if the rest goes too.</summary>
    public string? FullText { get; private set; }

    /// <summary>What it was called before the latest changes of more than a key or two, the latest last: if they are undone, it is the one.</summary>
    public List<string> EarlierTexts { get; private set; } = [];

    /// <summary>The item it was cut from when it went on in a copy of its words; there it belongs if the cut is undone.</summary>
    public AgendaItem? LeftItem { get; private set; }

    public TextSpan Span => new(SpanStart, SpanLength);

    /// <summary>Waits for somebody to keep it or let it go: its words are gone, what people gave it is not.</summary>
    public bool AwaitsFate => !InText && !KeptByHand && !IsSetAside;

    /// <summary>In the register for good: recorded, and in the text or kept by hand.</summary>
    public bool StandsInRegister => IsRecorded && (InText || KeptByHand);

    /// <summary>Nothing to speak of is left of its words where they stood.</summary>
    internal bool IsCut => !InText && SpanLength == 0;

    public void Keep()
    {
        MustBeGone();
        (KeptByHand, Answered, Standing) = (true, true, Standing.Recorded);
    }

    public void LetGo()
    {
        MustBeGone();
        (KeptByHand, Standing) = (false, Standing.LetGo);
    }

    private void MustBeGone()
    {
        if (InText) throw new RuleBroken(Rule.Conflict, "Orden står i texten, så posten följer dem.");
    }

    internal bool IsOf(AgendaItem item) => Item is null ? item.Id != 0 && ItemId == item.Id : Item == item;

    /// <summary>The words themselves, without a label before them.</summary>
    internal TextSpan WordsIn(string text) => InText ? WordsIn(text, Span, Text) : Within(text, Span);

    internal static TextSpan WordsIn(string text, TextSpan span, string words)
    {
        var within = Within(text, span);
        var first = words.AsSpan().IndexOf(' ') is > 0 and var end ? words.AsSpan(0, end) : words;
        var at = text.AsSpan(within.Start, within.Length).IndexOf(first);
        return at > 0 ? new(within.Start + at, within.Length - at) : within;
    }

    private static TextSpan Within(string text, TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        return new(start, Math.Clamp(span.Length, 0, text.Length - start));
    }

    private void Stand(AgendaItem item, ParsedEntry reading, TextChange change)
    {
        if (Item != item) LeftItem = null;
        var words = WordsIn(change.After, reading.Span, reading.Text);
        FullText = InText && Item == item ? WhileTakenAway(reading.Text, words, change) : null;
        if (reading.Text != Text) Remember(reading.Text, words, change);
        (Item, SpanStart, SpanLength, InText, KeptByHand) = (item, reading.Span.Start, reading.Span.Length, true, false);
    }

    private void Remember(string words, TextSpan now, TextChange change)
    {
        var known = EarlierTexts.IndexOf(words);
        if (known >= 0) EarlierTexts.RemoveRange(known, EarlierTexts.Count - known);
        else if (Text.Length > 0 && !IsSmallChange(now, change)) EarlierTexts = [.. EarlierTexts.TakeLast(MostRemembered - 1), Text];
    }

    /// <summary>A key or two.</summary>
    private bool IsSmallChange(TextSpan now, TextChange change)
    {
        if (!InText) return false;
        var was = WordsIn(change.Before);
        return change.LettersBefore(was) + TextChange.Letters(change.After, now.Start, now.Length) - (2 * change.LettersLeft(was, now)) <= 3;
    }

    /// <summary>Once somebody writes on, or elsewhere, the shorter words are the ones that hold. So they do when the rest stands in another sentence.</summary>
    private string? WhileTakenAway(string words, TextSpan now, TextChange change)
    {
        if (words == Text) return change.Untouched(Within(change.Before, new(SpanStart - 1, SpanLength + 2))) is null ? FullText : null;
        var (full, was) = (FullText ?? Text, WordsIn(change.Before));
        return words.Length < full.Length && change.LettersLeft(was) <= change.LettersLeft(was, now) + 1
            && Likeness.IsLessOf(Likeness.Words(SwedishText.Fold(words)), Likeness.Words(SwedishText.Fold(full))) ? full : null;
    }

    /// <summary>Its words are no longer read in the text. What is left of them shows where it belongs if they come back.</summary>
    internal void LeaveText(TextChange change)
    {
        var words = WordsIn(change.Before);
        var last = FullText is { } full && Text.Length * 4 < full.Length * 3 ? full : Text;
        if (last != Text) EarlierTexts = [.. EarlierTexts.TakeLast(MostRemembered - 1), Text];
        (Text, SearchText, FullText) = (last, SwedishText.Fold(last), null);
        InText = false;
        StayAt(words, change);
    }

    internal void FollowChange(TextChange change) => StayAt(WordsIn(change.Before), change);

    private void StayAt(TextSpan words, TextChange change)
    {
        var isCut = change.LettersLeft(words) * 4 < TextChange.Letters(Text, 0, Text.Length);
        var place = isCut ? new(change.Place(words.Start), 0) : change.WithWrittenOn(change.Place(words));
        (SpanStart, SpanLength) = (place.Start, place.Length);
    }

    /// <summary>Its item is taken away, or it had none: it is shown at another.</summary>
    internal void StayAt(AgendaItem? item) => (Item, SpanStart, SpanLength, InText, LeftItem) = (item, 0, 0, false, null);

    /// <summary>Goes on in a copy of its words.</summary>
    internal void WasCutFrom(AgendaItem item) => LeftItem = item;
}
