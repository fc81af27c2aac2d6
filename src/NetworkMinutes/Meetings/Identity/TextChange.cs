using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings.Identity;

/// <summary>What of a text an edit kept, and where it stands now. Places are in UTF-16 code units.</summary>
public sealed class TextChange
{
    private readonly List<KeptText> kept;

    private TextChange(string before, string after, List<KeptText> kept) => (Before, After, this.kept) = (before, after, kept);

    public string Before { get; }
    public string After { get; }

    public static TextChange Between(string before, string after) => new(before, after, TextAlignment.Of(before, after));

    public static TextChange None(string text) => Between(text, text);

    /// <summary>Where a stretch stands now that nothing was done to; null when something was.</summary>
    public TextSpan? Untouched(TextSpan span)
    {
        var at = LastStarting(span.Start, k => k.Was);
        return at >= 0 && kept[at] is var k && span.End <= k.Was + k.Length ? span with { Start = span.Start + k.Now - k.Was } : null;
    }

    /// <summary>From the first to the last of what is left; empty, where it stood, when nothing is.</summary>
    public TextSpan Place(TextSpan span)
    {
        var parts = Parts(span).ToList();
        return parts.Count == 0 ? new(Place(span.Start), 0) : new(parts[0].Now, parts[^1].Now + parts[^1].Length - parts[0].Now);
    }

    /// <summary>Where a place is now. What is written in just there comes after it.</summary>
    public int Place(int position)
    {
        var at = LastStarting(position - 1, k => k.Was);
        return at < 0 ? 0 : kept[at].Now + Math.Min(position - kept[at].Was, kept[at].Length);
    }

    /// <summary>A stretch with what has just been written at either end of it, on the same line.</summary>
    public TextSpan WithWrittenOn(TextSpan now)
    {
        var earlier = LastStarting(now.Start - 1, k => k.Now);
        var start = earlier < 0 ? 0 : Math.Min(now.Start, kept[earlier].Now + kept[earlier].Length);
        var last = LastStarting(now.End - 1, k => k.Now);
        var end = last >= 0 && kept[last].Now + kept[last].Length > now.End ? now.End : last + 1 < kept.Count ? kept[last + 1].Now : After.Length;
        start = After.LastIndexOf('\n', Math.Max(0, now.Start - 1), Math.Max(0, now.Start - start)) is >= 0 and var above ? above + 1 : start;
        end = After.IndexOf('\n', now.End, end - now.End) is >= 0 and var below ? below : end;
        return new(start, end - start);
    }

    /// <summary>The stretch of the text before that a stretch of the text now stands in the place of, with the white space around it.</summary>
    public TextSpan PlaceBefore(TextSpan now)
    {
        var first = LastStarting(now.Start, k => k.Now);
        var start = first < 0 ? 0 : kept[first].Was + Math.Min(now.Start - kept[first].Now, kept[first].Length);
        var next = LastStarting(now.End - 1, k => k.Now);
        var end = next >= 0 && now.End <= kept[next].Now + kept[next].Length ? kept[next].Was + now.End - kept[next].Now
            : next + 1 < kept.Count ? kept[next + 1].Was : Before.Length;
        while (start > 0 && char.IsWhiteSpace(Before[start - 1])) start--;
        while (end < Before.Length && char.IsWhiteSpace(Before[end])) end++;
        return new(start, Math.Max(0, end - start));
    }

    /// <summary>How many letters and figures of a stretch are left.</summary>
    public int LettersLeft(TextSpan span) => Parts(span).Sum(p => Letters(Before, p.Was, p.Length));

    /// <summary>How many letters and figures of one stretch stand in another now.</summary>
    public int LettersLeft(TextSpan was, TextSpan now) => Parts(was).Sum(p =>
    {
        var start = Math.Max(p.Now, now.Start);
        return Letters(After, start, Math.Min(p.Now + p.Length, now.End) - start);
    });

    /// <summary>How many letters and figures of a stretch stood in the text before.</summary>
    public int LettersFromBefore(TextSpan now)
    {
        var letters = 0;
        for (var i = Math.Max(0, LastStarting(now.Start, k => k.Now)); i < kept.Count && kept[i].Now < now.End; i++)
        {
            var start = Math.Max(kept[i].Now, now.Start);
            letters += Letters(After, start, Math.Min(kept[i].Now + kept[i].Length, now.End) - start);
        }

        return letters;
    }

    public int LettersBefore(TextSpan span) => Letters(Before, span.Start, span.Length);

    public static int Letters(string text, int start, int length)
    {
        var letters = 0;
        for (var i = start; i < start + length; i++) letters += char.IsLetterOrDigit(text[i]) ? 1 : 0;
        return letters;
    }

    private IEnumerable<KeptText> Parts(TextSpan span)
    {
        for (var i = Math.Max(0, LastStarting(span.Start, k => k.Was)); i < kept.Count && kept[i].Was < span.End; i++)
        {
            var start = Math.Max(kept[i].Was, span.Start);
            var end = Math.Min(kept[i].Was + kept[i].Length, span.End);
            if (end > start) yield return new(start, start + kept[i].Now - kept[i].Was, end - start);
        }
    }

    /// <summary>The last kept stretch that starts at or before a position; -1 when none does.</summary>
    private int LastStarting(int position, Func<KeptText, int> start)
    {
        var (low, high) = (0, kept.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (start(kept[middle]) <= position) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }
}

internal readonly record struct KeptText(int Was, int Now, int Length);
