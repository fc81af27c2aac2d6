using System.Globalization;
using NetworkMinutes.Recognition.Items;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Print;

/// <summary>Reads printed minutes back. A text that strays from the form is nobody's print, and is read as any minutes.</summary>
internal sealed class PrintedMinutes
{
    private readonly string source;
    private readonly List<TextLeaf> leaves = [];
    private readonly List<ParsedAttendance> people = [];
    private readonly List<TextProblem> problems = [];
    private readonly List<(string Number, string Title, int Level, string Text, TextSpan Span)> items = [];
    private string preamble = "";
    private TextSpan line;
    private int next;

    private PrintedMinutes(string source) => this.source = source;

    public static ParsedMinutes? Read(string source, ReadingContext context) =>
        source.StartsWith("# ", StringComparison.Ordinal) && new PrintedMinutes(source) is var printed && printed.Head() is { } head && printed.Sections() ? printed.Whole(head, context) : null;

    private bool Advance()
    {
        if (next > source.Length || (next == source.Length && next > 0))
            return false;
        var end = source.IndexOf('\n', next);
        var to = end < 0 ? source.Length : end;
        line = new TextSpan(next, (to > next && source[to - 1] == '\r' ? to - 1 : to) - next);
        next = end < 0 ? source.Length + 1 : end + 1;
        return true;
    }

    private string Line => line.In(source);

    private void Leaf(LeafKind kind) => Leaf(kind, line);

    private void Leaf(LeafKind kind, TextSpan span)
    {
        var at = leaves.Count == 0 ? 0 : leaves[^1].Span.End;
        if (span.Start > at)
            leaves.Add(new TextLeaf(LeafKind.Blank, new TextSpan(at, span.Start - at)));
        if (span.Length > 0)
            leaves.Add(new TextLeaf(kind, span));
    }

    /// <summary>The title, the mark and the fields in their order.</summary>
    private ParsedMinutes? Head()
    {
        Advance();
        Leaf(LeafKind.Head);
        var label = Line[2..];
        var head = new ParsedMinutes { Source = source, Label = label == PrintedForm.NoLabel ? null : label is ['\\', ..] ? label[1..] : label };
        if (!Advance() || Line != PrintedForm.Mark)
            return null;
        Leaf(LeafKind.Head);
        while (Advance() && Line is { Length: > 0 } field)
        {
            Leaf(LeafKind.Head);
            if (Field(head, field) is not { } read)
                return null;
            head = read;
        }
        return head;
    }

    private ParsedMinutes? Field(ParsedMinutes head, string field)
    {
        var value = field[Math.Min(field.Length, field.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        if (field.StartsWith(PrintedForm.Body, StringComparison.Ordinal))
            return head with { Body = value };
        if (field.StartsWith(PrintedForm.Day, StringComparison.Ordinal))
            return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? head with { MeetingDate = day } : null;
        if (field.StartsWith(PrintedForm.Hours, StringComparison.Ordinal))
            return Clock(value[..Math.Min(value.Length, 5)]) is { } start && (value.Length == 5 || Clock(value[Math.Min(value.Length, 6)..]) is not null) ? head with { Start = start, End = value.Length == 5 ? null : Clock(value[6..]) } : null;
        if (field.StartsWith(PrintedForm.Place, StringComparison.Ordinal))
            return head with { Place = value };
        if (field.StartsWith(PrintedForm.CaseNumber, StringComparison.Ordinal))
            return head with { CaseNumber = value };
        if (field.StartsWith(PrintedForm.Problem, StringComparison.Ordinal))
        {
            problems.Add(new TextProblem(line, value));
            return head;
        }
        var (name, organisation) = Person(value, 0, "").Person;
        if (field.StartsWith(PrintedForm.Chair, StringComparison.Ordinal))
            return head with { Chair = name, ChairOrganisation = organisation };
        return field.StartsWith(PrintedForm.Recorder, StringComparison.Ordinal) ? head with { Recorder = name, RecorderOrganisation = organisation } : null;
    }

    private static TimeOnly? Clock(string words) => TimeOnly.TryParseExact(words, "HH.mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static ((string Name, string? Organisation) Person, int After) Person(string text, int from, string end)
    {
        var (whole, after) = (PrintedForm.Unescape(text, from, ", "), PrintedForm.Unescape(text, from, end.Length == 0 ? "\n" : end));
        if (whole.After < 0 || (after.After >= 0 && after.After < whole.After))
            return ((after.Words, null), after.After);
        var organisation = PrintedForm.Unescape(text, whole.After, end.Length == 0 ? "\n" : end);
        return ((whole.Words, organisation.Words), organisation.After);
    }

    private bool Sections()
    {
        while (line.Start < source.Length && next <= source.Length && Advance())
        {
            if (Heading() is not var (level, words))
                return false;
            if (items.Count == 0 && preamble.Length == 0 && PrintedForm.List(words) is { } list && level == 1)
            {
                Leaf(LeafKind.Attendance);
                if (!Rows(list))
                    return false;
            }
            else if (words == PrintedForm.Preamble && items.Count == 0 && level == 1)
            {
                Leaf(LeafKind.Preamble);
                preamble = Text(LeafKind.Preamble).Words;
            }
            else if (!Item(level, words))
            {
                return false;
            }
        }
        return true;
    }

    private (int Level, string Words)? Heading()
    {
        var level = source.AsSpan(line.Start, line.Length).IndexOfAnyExcept('#') - 1;
        return level is > 0 and < 4 && source[line.Start + level + 1] == ' ' ? (level, Line[(level + 2)..]) : null;
    }

    private bool Rows((ParsedStatus Status, ParsedCapacity Capacity) list)
    {
        while (Advance() && line.Length > 0)
        {
            Leaf(LeafKind.Attendance);
            var row = Line;
            if (!row.StartsWith("- ", StringComparison.Ordinal))
                return false;
            var ((name, written), after) = Person(row, 2, " (");
            if (after >= 0 && row[^1] != ')')
                return false;
            people.Add(new ParsedAttendance(name, written is null ? null : OrganisationNames.Canonical(written), written, list.Status, list.Capacity, after < 0 ? null : row[after..^1], line));
        }
        return true;
    }

    private bool Item(int level, string words)
    {
        Leaf(LeafKind.Heading);
        var start = line.Start;
        var number = "";
        if (words.StartsWith(PrintedForm.Unnumbered, StringComparison.Ordinal))
        {
            words = words[PrintedForm.Unnumbered.Length..];
        }
        else if (words.IndexOf(". ", StringComparison.Ordinal) is > 0 and var dot)
        {
            (number, words) = (words[..dot], words[(dot + 2)..]);
        }
        else
        {
            return false;
        }
        var heading = line.End;
        var (text, end) = Text(LeafKind.Text);
        items.Add((number, words, level, text, new TextSpan(start, Math.Max(heading, end) - start)));
        return true;
    }

    /// <summary>The lines up to the next heading, without the empty one before it.</summary>
    private (string Words, int End) Text(LeafKind kind)
    {
        var words = new List<string>();
        var end = 0;
        while (next < source.Length && !IsHeadingAhead() && Advance())
        {
            words.Add(Line is ['\\', ..] escaped ? escaped[1..] : Line);
            end = line.Length > 0 ? line.End : end;
            Leaf(kind);
        }
        if (IsHeadingAhead() && words is [.., ""])
            words.RemoveAt(words.Count - 1);
        return (string.Join('\n', words), end);
    }

    private bool IsHeadingAhead() => next < source.Length && source[next] == '#';

    private ParsedMinutes Whole(ParsedMinutes head, ReadingContext context)
    {
        Leaf(LeafKind.Blank, new TextSpan(source.Length, 0));
        var inside = context with { MeetingDate = head.MeetingDate ?? context.MeetingDate, Body = head.Body ?? context.Body, People = [.. context.People, .. people.Select(p => p.Name)] };
        var setting = new Setting(inside);
        return head with
        {
            Attendance = people,
            Preamble = preamble,
            Problems = problems,
            Leaves = leaves,
            Items = items.ConvertAll(i => new ParsedItem(i.Number, i.Title, i.Level, i.Text, i.Span, ItemReader.Read(i.Text, setting.WithTitle(i.Title)))),
        };
    }
}
