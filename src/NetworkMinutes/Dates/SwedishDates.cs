using NetworkMinutes.Recognition;

namespace NetworkMinutes.Dates;

/// <summary>Finds dates as Swedish speakers write them. Never throws for any text.</summary>
public static class SwedishDates
{
    /// <summary>Dates in order of appearance, none overlapping. Those without a year are resolved forwards from the reference,
    /// backwards in a sentence in the past tense.</summary>
    public static IReadOnlyList<FoundDate> Find(string text, DateOnly reference) => Find(text, reference, PastTense.IsTold(text));

    public static IReadOnlyList<FoundDate> Find(string text, DateOnly reference, bool lookBack)
    {
        if (reference.Year is < 1901 or > 2190)
            reference = new DateOnly(Math.Clamp(reference.Year, 1901, 2190), reference.Month, Math.Min(reference.Day, 28));
        var found = DateForms.All
            .SelectMany(form => form.Pattern.Matches(text).Select(match => form.Read(new DateMatch(match, reference, lookBack))))
            .OfType<FoundDate>()
            .OrderBy(date => date.Span.Start)
            .ThenByDescending(date => date.Span.Length);
        var kept = new List<FoundDate>();
        foreach (var date in found)
        {
            if (kept.Count == 0 || date.Span.Start >= kept[^1].Span.End)
                kept.Add(date);
        }
        return kept;
    }

    /// <summary>A due date as typed by a person; null when the words are not one date.</summary>
    public static FuzzyDate? Parse(string words, DateOnly reference)
    {
        var trimmed = words.Trim().TrimEnd('.', '!');
        var found = Find(trimmed, reference, lookBack: false);
        return found.Count == 1 && found[0].Span.Length == trimmed.Length ? found[0].Date : ParseBare(trimmed, reference);
    }

    private static FuzzyDate? ParseBare(string words, DateOnly reference)
    {
        foreach (var preposition in (string[])["i", "på", "nästa"])
        {
            var led = $"{preposition} {words}";
            var found = Find(led, reference, lookBack: false);
            if (found.Count == 1 && found[0].Span == new TextSpan(0, led.Length))
                return found[0].Date with { Words = words };
        }
        return null;
    }
}
