using System.Globalization;
using System.Text;

namespace NetworkMinutes.Recognition.Print;

/// <summary>Writes read minutes as a text that a person reads as minutes and the program reads back to the same tree.</summary>
internal sealed class MinutesPrinter
{
    private readonly StringBuilder text = new();

    public static string Print(ParsedMinutes minutes)
    {
        var printer = new MinutesPrinter();
        printer.Head(minutes);
        printer.Attendance(minutes.Attendance);
        if (minutes.Preamble.Length > 0)
            printer.Section(1, PrintedForm.Preamble, minutes.Preamble);
        foreach (var item in minutes.Items)
            printer.Section(item.Level, item.Number.Length == 0 ? PrintedForm.Unnumbered + item.Title : $"{item.Number}. {item.Title}", item.Text);
        return printer.text.ToString();
    }

    private void Head(ParsedMinutes minutes)
    {
        Line("# ", minutes.Label is null ? PrintedForm.NoLabel : minutes.Label is PrintedForm.NoLabel or ['\\', ..] ? @"\" + minutes.Label : minutes.Label);
        Line(PrintedForm.Mark, "");
        Field(PrintedForm.Body, minutes.Body);
        Field(PrintedForm.Day, minutes.MeetingDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field(PrintedForm.Hours, minutes.Start is { } start ? minutes.End is { } end ? $"{Clock(start)}–{Clock(end)}" : Clock(start) : null);
        Field(PrintedForm.Place, minutes.Place);
        Field(PrintedForm.Chair, Person(minutes.Chair, minutes.ChairOrganisation));
        Field(PrintedForm.Recorder, Person(minutes.Recorder, minutes.RecorderOrganisation));
        Field(PrintedForm.CaseNumber, minutes.CaseNumber);
        foreach (var problem in minutes.Problems)
            Field(PrintedForm.Problem, problem.Message);
    }

    /// <summary>A heading each time status or capacity changes, so that the order stays.</summary>
    private void Attendance(IReadOnlyList<ParsedAttendance> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            if (i == 0 || (people[i].Status, people[i].Capacity) != (people[i - 1].Status, people[i - 1].Capacity))
                Heading(1, PrintedForm.List(people[i].Status, people[i].Capacity));
            text.Append("- ").Append(Person(people[i].Name, people[i].OrganisationAsWritten ?? people[i].Organisation));
            if (people[i].Note is { } note)
                text.Append(" (").Append(note).Append(')');
            text.Append('\n');
        }
    }

    private void Section(int level, string heading, string words)
    {
        Heading(level, heading);
        if (words.Length == 0)
            return;
        foreach (var range in words.AsSpan().Split('\n'))
        {
            var line = words.AsSpan()[range];
            text.Append(line is ['#' or '\\', ..] ? "\\" : "").Append(line).Append('\n');
        }
    }

    private void Heading(int level, string words) => text.Append('\n').Append('#', level + 1).Append(' ').Append(words).Append('\n');

    private void Field(string name, string? value)
    {
        if (value is not null)
            Line(name, value);
    }

    private void Line(string opening, string words) => text.Append(opening).Append(words).Append('\n');

    private static string? Person(string? name, string? organisation) =>
        name is null ? null : PrintedForm.Escape(name, ",(") + (organisation is null ? "" : ", " + PrintedForm.Escape(organisation, "("));

    private static string Clock(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);
}
