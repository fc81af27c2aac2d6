using NetworkMinutes.Recognition.Documents.Headings;
using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Items;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Gives each heading its text, and reads it as if it had been typed.</summary>
internal static class ItemTexts
{
    private const int LongestSummaryLabel = 40;

    /// <summary>Years of minutes in one file: more than one meeting's items are read side by side.</summary>
    private const int MostOfOneMeeting = 100;
    private const string UnpartedTitle = "Anteckningar";
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Summaries = Labels.DecisionSummary.GetAlternateLookup<ReadOnlySpan<char>>();

    public static List<ParsedItem> Read(DocumentText text, List<ItemHeading> headings, Setting setting, out string preamble, out int first)
    {
        var items = new List<ItemText>();
        var before = headings.Count > 0 ? headings[0].Line : text.Count;
        first = Summary(text, before) ?? before;
        preamble = text.Between(0, first);
        if (first < before)
            items.Add(Item(text, new ItemHeading(first, "", LineLabels.Alone(text[first]).ToString(), "", 1), before));
        var parts = new List<ItemHeading>();
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Line : text.Count;
            parts.Clear();
            parts.Add(headings[i]);
            SubItems.Find(text, headings[i], end, setting, parts);
            for (var part = 0; part < parts.Count; part++)
                items.Add(Item(text, parts[part], part + 1 < parts.Count ? parts[part + 1].Line : end));
        }
        if (items.Count == 0 && Unparted(text, preamble, setting) is { } only)
        {
            (preamble, first) = ("", 0);
            return [only];
        }
        return items.Count > MostOfOneMeeting
            ? [.. items.AsParallel().AsOrdered().Select(item => item.Read(setting))]
            : items.ConvertAll(item => item.Read(setting));
    }

    /// <summary>Quick notes without any heading are one item, when something in them goes to the register.</summary>
    private static ParsedItem? Unparted(DocumentText text, string words, Setting setting) =>
        text.Count > 0 && ItemReader.Read(words, setting) is { Entries.Count: > 0 } reading ? new ParsedItem("1", UnpartedTitle, 1, words, text.Span(0, text.Count - 1), reading) : null;

    private static int? Summary(DocumentText text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (text[i].Length < LongestSummaryLabel && !text.IsTaken(i) && Summaries.Contains(LineLabels.Alone(text[i])))
                return i;
        }
        return null;
    }

    private static ItemText Item(DocumentText text, ItemHeading heading, int end)
    {
        var (title, caseNumber) = Titles.WithoutCaseNumber(heading.Title);
        var opening = caseNumber.Length == 0 || heading.Rest.Length == 0 ? caseNumber + heading.Rest : $"{caseNumber}\n{heading.Rest}";
        var words = text.Between(heading.Line + 1, end, opening);
        text.Take(heading.Line, LeafKind.Heading, whole: true);
        return new ItemText(heading, title, words, text.Span(heading.Line, end - 1));
    }

    private sealed record ItemText(ItemHeading Heading, string Title, string Words, TextSpan Span)
    {
        public ParsedItem Read(Setting setting) => new(Heading.Number, Title, Heading.Level, Words, Span, ItemReader.Read(Words, setting.WithTitle(Title)));
    }
}
