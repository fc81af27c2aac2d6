using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <param name="DefaultOrganisation">"GR" under "Från GR"; rows without an organisation take it.</param>
internal sealed record AttendanceHeading(ParsedStatus Status, ParsedCapacity Capacity, string? DefaultOrganisation, string Rest, bool OpensList);

/// <summary>"Närvarande", "Ej närvarande/förhinder", "Adjungerade": headings over lists of people.</summary>
internal static class AttendanceHeadings
{
    private sealed record Kind(HashSet<string> Words, ParsedStatus Status, ParsedCapacity Capacity, bool OpensList);

    private static readonly Kind[] Kinds =
    [
        new(WordFile.Set("head", "present"), ParsedStatus.Present, ParsedCapacity.Member, true),
        new(WordFile.Set("head", "absent"), ParsedStatus.Absent, ParsedCapacity.Member, true),
        new(WordFile.Set("head", "excused"), ParsedStatus.Excused, ParsedCapacity.Member, true),
        new(WordFile.Set("head", "hosts"), ParsedStatus.Present, ParsedCapacity.Host, false),
        new(WordFile.Set("head", "guests"), ParsedStatus.Present, ParsedCapacity.Guest, false),
        new(WordFile.Set("head", "co-opted"), ParsedStatus.Present, ParsedCapacity.CoOpted, false),
        new(WordFile.Set("head", "observers"), ParsedStatus.Present, ParsedCapacity.Observer, false),
        new(WordFile.Set("head", "substitutes"), ParsedStatus.Present, ParsedCapacity.Substitute, false),
    ];

    private static readonly (IReadOnlyList<string> Phrases, ParsedStatus Status)[] Sentences =
    [
        (WordFile.Section("head", "present sentences"), ParsedStatus.Present),
        (WordFile.Section("head", "excused sentences"), ParsedStatus.Excused),
    ];

    /// <param name="within">True inside the lists, where "Gäst" and "Övriga" are headings too.</param>
    public static AttendanceHeading? Read(string line, bool within)
    {
        var alone = Bare(Labels.Alone(line));
        if ((KindOf(alone, within) ?? (alone.EndsWith("ledamöter", StringComparison.OrdinalIgnoreCase) ? KindOf(Stem(alone), within) : null)) is { } kind)
            return Heading(kind, alone, "");
        if (Labels.Split(line) is not { } split || OrganisationNames.IsKnown(split.Label))
            return null;
        return (KindOf(Bare(split.Label), within) ?? KindOf(Stem(split.Label), within)) is { } labelled ? Heading(labelled, split.Label, line[split.After..]) : null;
    }

    /// <summary>"Vid mötet deltog Anna Berg (Ale) och ...": a sentence in place of heading and list.</summary>
    public static AttendanceHeading? OpeningOf(string sentence)
    {
        foreach (var (phrases, status) in Sentences)
        {
            if (phrases.FirstOrDefault(p => sentence.StartsWith(p + " ", StringComparison.OrdinalIgnoreCase)) is { } phrase
                && sentence[(phrase.Length + 1)..].TrimStart() is [var first, ..] rest && char.IsUpper(first))
                return new AttendanceHeading(status, ParsedCapacity.Member, null, rest, OpensList: true);
        }
        return null;
    }

    /// <summary>A cell of a table with a column for it: "Närvarande", "Frånvarande, sjuk", "Nej".</summary>
    public static (ParsedStatus Status, string Note)? StatusIn(string cell)
    {
        var comma = cell.IndexOf(',', StringComparison.Ordinal);
        var word = comma < 0 ? cell.Trim() : cell[..comma].Trim();
        var rest = comma < 0 ? "" : cell[(comma + 1)..].Trim();
        if (Kinds.FirstOrDefault(k => k.OpensList && k.Words.Contains(word)) is { } kind)
            return (kind.Status, rest);
        return word.ToUpperInvariant() switch { "JA" or "X" => (ParsedStatus.Present, rest), "NEJ" => (ParsedStatus.Absent, rest), _ => null };
    }

    private static AttendanceHeading Heading(Kind kind, string words, string rest) =>
        new(kind.Status, kind.Capacity, kind.Capacity == ParsedCapacity.Host && words.EndsWith("GR", StringComparison.Ordinal) ? "GR" : null, rest, kind.OpensList);

    private static Kind? KindOf(string words, bool within) => Kinds.FirstOrDefault(k => (within || k.OpensList) && k.Words.Contains(words));

    /// <summary>"Deltagare från kommunerna", "Ej närvarande ledamöter": the words that tell the kind.</summary>
    private static string Stem(string words)
    {
        var parts = Bare(words).Split(' ');
        var length = parts.Length > 1 && parts[0].Equals("ej", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
        return parts.Length > length && parts[length].ToUpperInvariant() is "FRÅN" or "PÅ" or "VIA" or "VID" or "LEDAMÖTER" or "DELTAGARE" or "I"
            ? string.Join(' ', parts.Take(length))
            : "";
    }

    /// <summary>"Närvarande (14 st)" without its count.</summary>
    private static string Bare(string words)
    {
        var open = words.IndexOf('(', StringComparison.Ordinal);
        return (open > 0 ? words[..open] : words).Trim();
    }
}
