using System.Text;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Reads a whole document: lines, lists, headings; each item's text is then read like a typed one.</summary>
internal static class DocumentReader
{
    private static readonly HashSet<string> ChairNotes = WordFile.Set("head", "chair notes");
    private static readonly HashSet<string> RecorderNotes = WordFile.Set("head", "recorder notes");

    public static ParsedMinutes Read(string text, ReadingContext context)
    {
        var lines = Reflow.Join(SourceLines.Read(text));
        var taken = new HashSet<int>();
        var headings = NumberedItems.Find(lines, taken);
        var before = headings.Count > 0 ? headings[0].Line : lines.Count;
        var people = AttendanceReader.Read(text, lines, before, taken);
        var firstList = taken.Count > 0 ? taken.Min() : before;
        var recorder = RecorderReader.Read(lines, taken, people);
        if (headings.Count == 0)
        {
            headings = UnnumberedItems.Find(lines, people.Count > 0 && taken.Count > 0 ? taken.Min() + 1 : 1, taken);
            before = headings.Count > 0 ? headings[0].Line : lines.Count;
        }
        var head = new HeadReader(context.MeetingDate);
        head.Read(lines, Math.Min(before, Math.Max(firstList, 0)), taken);
        var chair = head.Chair is { } named ? (named, head.ChairOrganisation) : Noted(people, ChairNotes);
        recorder ??= Noted(people, RecorderNotes) ?? (head.Sender is { } sender ? (sender, null) : null);
        var inside = context with
        {
            MeetingDate = head.Date ?? context.MeetingDate,
            Body = head.Body ?? context.Body,
            People = [.. context.People, .. people.Select(p => p.Name)],
        };
        return new ParsedMinutes
        {
            Source = text,
            Label = head.Label,
            Body = head.Body,
            Chair = chair?.Item1,
            ChairOrganisation = Organisation(chair?.Item1, chair?.Item2, people),
            Recorder = recorder?.Name,
            RecorderOrganisation = Organisation(recorder?.Name, recorder?.Organisation, people),
            MeetingDate = head.Date,
            Start = head.Start,
            End = head.End,
            Place = head.Place,
            Attendance = people,
            Items = Items(lines, headings, taken, inside, out var preamble),
            Preamble = preamble,
        };
    }

    private static (string Name, string? Organisation)? Noted(IReadOnlyList<ParsedAttendance> people, HashSet<string> notes) =>
        people.FirstOrDefault(p => p.Note is { } note && note.Split(',').Any(n => notes.Contains(n.Trim()))) is { } person ? (person.Name, person.OrganisationAsWritten) : null;

    private static string? Organisation(string? name, string? written, IReadOnlyList<ParsedAttendance> people) =>
        written is not null ? OrganisationNames.Canonical(written) : people.FirstOrDefault(p => p.Name == name)?.Organisation;

    private static List<ParsedItem> Items(
        IReadOnlyList<LogicalLine> lines, IReadOnlyList<ItemHeading> headings, HashSet<int> taken, ReadingContext context, out string preamble)
    {
        var items = new List<ParsedItem>();
        var first = headings.Count > 0 ? headings[0].Line : lines.Count;
        var summary = Enumerable.Range(0, first).Cast<int?>().FirstOrDefault(i => !taken.Contains(i!.Value) && Labels.DecisionSummary.Contains(Labels.Alone(lines[i.Value].Text)));
        preamble = TextOf(lines, 0, summary ?? first, taken, "");
        if (summary is { } start)
            items.Add(Item(lines, new ItemHeading(start, "", Labels.Alone(lines[start].Text), "", 1), first, taken, context));
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Line : lines.Count;
            ItemHeading[] parts = [headings[i], .. LetteredItems.Find(lines, headings[i].Line + 1, end, headings[i].Number)];
            for (var part = 0; part < parts.Length; part++)
                items.Add(Item(lines, parts[part], part + 1 < parts.Length ? parts[part + 1].Line : end, taken, context));
        }
        return items;
    }

    private static ParsedItem Item(IReadOnlyList<LogicalLine> lines, ItemHeading heading, int end, HashSet<int> taken, ReadingContext context)
    {
        var (title, caseNumber) = Titles.WithoutCaseNumber(heading.Title);
        var opening = string.Join('\n', ((string[])[caseNumber, heading.Rest]).Where(t => t.Length > 0));
        var text = TextOf(lines, heading.Line + 1, end, taken, opening);
        var span = new TextSpan(lines[heading.Line].Span.Start, lines[end - 1].Span.End - lines[heading.Line].Span.Start);
        return new ParsedItem(heading.Number, title, heading.Level, text, span, MinutesText.ReadItem(text, context with { Title = title }));
    }

    private static string TextOf(IReadOnlyList<LogicalLine> lines, int from, int to, HashSet<int> taken, string opening)
    {
        var text = new StringBuilder(opening);
        for (var i = from; i < to; i++)
        {
            if (taken.Contains(i))
                continue;
            if (text.Length > 0)
                text.Append(lines[i].BlankBefore ? "\n\n" : "\n");
            text.Append(lines[i].Text);
        }
        return text.ToString();
    }
}
