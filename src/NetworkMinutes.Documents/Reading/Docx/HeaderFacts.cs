using NetworkMinutes.Recognition;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>What only the page's head says of the meeting: its day, its body, its number. What else it says is told.</summary>
internal static class HeaderFacts
{
    private const int MostLines = 40;
    private const int LongestLine = 160;
    private static readonly string[] Gaps = ["\t", "\n", "  "];
    private static readonly ReadingContext Any = new(new DateOnly(2024, 1, 1));

    public static string Before(string text, IEnumerable<Paragraph> header, Found found)
    {
        var said = header.SelectMany(p => p.Words.Split(Gaps, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct().Take(MostLines).ToList();
        if (said.Count == 0) return text;
        var lines = said.ConvertAll(words => (Words: words, Facts: MinutesText.Read(words.Length <= LongestLine ? words : "", Any)));
        var body = MinutesText.Read(text, Any);
        var missing = lines.FindAll(line => Says(line.Facts) && IsNew(line.Facts, body)).ConvertAll(line => line.Words);
        found.Header = [.. lines.Where(line => IsUnsaid(line.Words, text) && (line.Facts.MeetingDate is null || line.Facts.MeetingDate != body.MeetingDate)).Select(line => line.Words).Except(missing)];
        return missing.Count == 0 ? text : $"{string.Join('\n', missing)}\n{text}";
    }

    private static bool IsUnsaid(string words, string text) => words.Any(char.IsLetter) && !IsPageNumber(words) && !text.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Sida 1 av 3".</summary>
    private static bool IsPageNumber(string words) => words.Split(' ') is [var sheet, ..] and { Length: <= 4 } && sheet.StartsWith("sid", StringComparison.OrdinalIgnoreCase);

    private static bool Says(ParsedMinutes line) => line.Preamble.Length == 0 && line.Items.Count == 0 && ((line.Body ?? line.Label ?? line.Place ?? line.CaseNumber) is not null || line.MeetingDate is not null);

    /// <summary>What the document itself says goes before.</summary>
    private static bool IsNew(ParsedMinutes line, ParsedMinutes body) =>
        (line.MeetingDate is null || body.MeetingDate is null) && (line.Body is null || body.Body is null) && (line.Label is null || body.Label is null) && (line.Place is null || body.Place is null)
        && (line.CaseNumber is null || body.CaseNumber is null);
}
