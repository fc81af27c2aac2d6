using NetworkMinutes.Recognition.Documents.Attendance;
using NetworkMinutes.Recognition.Documents.Head;
using NetworkMinutes.Recognition.Documents.Headings;
using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Reads a whole document: lines, lists, headings; each item's text is then read like a typed one.</summary>
internal static class DocumentReader
{
    public static ParsedMinutes Read(string source, ReadingContext context)
    {
        var text = Layout(source, context.LinesAreWhole);
        var headings = NumberedItems.Find(text, out var trust);
        var before = headings.Count > 0 ? headings[0].Line : text.Count;
        var people = AttendanceReader.Read(text, 0, before);
        if (people.Count == 0)
            people = AttendanceReader.ReadIn(text, headings);
        var lists = FirstTaken(text, before);
        var recorder = RecorderReader.Read(text, people, before);
        if (trust != Trust.Sure)
        {
            headings = Unnumbered(text, headings, trust, people.Count > 0 && lists < before ? lists + 1 : 1);
            before = headings.Count > 0 ? headings[0].Line : text.Count;
        }
        var head = new HeadReader(context.MeetingDate);
        head.Read(text, Math.Min(lists, before), before);
        Standing.TakeLast(text, $"{head.Label} {head.Body} {head.Date:yyyy-MM-dd}", context.MeetingDate);
        var chair = head.Chair is { } named ? (named, head.ChairOrganisation) : AttendanceNotes.Chair(people) ?? ChosenPeople.ToChair(text, people);
        recorder ??= AttendanceNotes.Recorder(people) ?? ChosenPeople.ToRecord(text, people) ?? head.Recorder ?? (head.Sender is { } sender ? (sender, null) : null);
        if (head.Sender is not null && recorder?.Name != head.Sender)
            text.Keep(head.SenderLine);
        var inside = context with
        {
            MeetingDate = head.Date ?? context.MeetingDate,
            Body = head.Body ?? context.Body,
            People = [.. context.People, .. people.Select(p => p.Name)],
        };
        TextColumns.Find(text);
        if (people.Count > 0 && head.Date is { } day)
            OtherMeetings.Tell(text, before, day);
        var items = ItemTexts.Read(text, headings, new Items.Setting(inside), out var preamble, out var first);
        return new ParsedMinutes
        {
            Source = source,
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
            CaseNumber = head.CaseNumber,
            Attendance = people,
            Items = items,
            Preamble = preamble,
            Problems = text.Problems,
            Leaves = Leaves.Of(text, first),
        };
    }

    private static DocumentText Layout(string source, bool linesAreWhole)
    {
        var lines = SourceLines.Read(source);
        PageFurniture.Mark(source, lines);
        var text = Reflow.Join(source, lines, linesAreWhole);
        Mail.SetAside(text);
        return text;
    }

    private static int FirstTaken(DocumentText text, int end)
    {
        var i = 0;
        while (i < end && text.Kind(i) != LeafKind.Attendance)
            i++;
        return i;
    }

    /// <summary>Headings without numbers, unless the numbers are spread over several of them.</summary>
    private static List<ItemHeading> Unnumbered(DocumentText text, List<ItemHeading> numbered, Trust trust, int from)
    {
        var unnumbered = UnnumberedItems.Find(text, from);
        if (numbered.Count == 0 || (trust == Trust.Weak && unnumbered.Count > 0))
            return unnumbered;
        if (unnumbered.Count < 2)
            return numbered;
        var section = unnumbered.FindLastIndex(heading => heading.Line < numbered[0].Line);
        var end = section + 1 < unnumbered.Count ? unnumbered[section + 1].Line : text.Count;
        var isInOne = section < 0 ? numbered[^1].Line < unnumbered[0].Line : numbered[^1].Line < end;
        return isInOne ? unnumbered : numbered;
    }

    private static string? Organisation(string? name, string? written, IReadOnlyList<ParsedAttendance> people) =>
        written is not null ? OrganisationNames.Canonical(written) : people.FirstOrDefault(p => p.Name == name)?.Organisation;
}
