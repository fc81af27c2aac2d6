using NetworkMinutes.Recognition;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>What only the page's head says of the meeting: its day, its body.</summary>
internal static class HeaderFacts
{
    private const int MostLines = 40;
    private const int LongestLine = 160;
    private static readonly ReadingContext Any = new(new DateOnly(2024, 1, 1));

    public static string Before(string text, IEnumerable<Paragraph> header)
    {
        var said = header.SelectMany(p => p.Words.Split(['\t', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length <= LongestLine).Distinct().Take(MostLines).Select(words => (Words: words, Facts: MinutesText.Read(words, Any))).Where(line => Says(line.Facts)).ToList();
        if (said.Count == 0) return text;
        var body = MinutesText.Read(text, Any);
        var missing = said.Where(line => IsNew(line.Facts, body)).Select(line => line.Words).ToList();
        return missing.Count == 0 ? text : $"{string.Join('\n', missing)}\n{text}";
    }

    private static bool Says(ParsedMinutes line) => line.Preamble.Length == 0 && line.Items.Count == 0 && (line.Body ?? line.Label ?? line.Place) is not null | line.MeetingDate is not null;

    /// <summary>What the document itself says goes before.</summary>
    private static bool IsNew(ParsedMinutes line, ParsedMinutes body) =>
        (line.MeetingDate is null || body.MeetingDate is null) && (line.Body is null || body.Body is null) && (line.Label is null || body.Label is null) && (line.Place is null || body.Place is null);
}
