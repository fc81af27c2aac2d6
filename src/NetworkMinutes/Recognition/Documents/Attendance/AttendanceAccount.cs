using NetworkMinutes.Recognition.Documents.Lines;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>The lists as they are read: which one is open, who stands in them, which lines told it and nothing else.</summary>
internal sealed class AttendanceAccount
{
    private readonly DocumentText text;

    /// <summary>The heading and the group that wait for their first row.</summary>
    private int opened = -1;
    private int group = -1;

    public AttendanceAccount(DocumentText text) => (this.text, Lost) = (text, new LostColumns(text, People));

    public List<ParsedAttendance> People { get; } = [];
    public LostColumns Lost { get; }
    public AttendanceHeading? Heading { get; set; }
    public AttendanceTable? Table { get; set; }

    /// <summary>Whose people follow: "Ale" on a line of its own.</summary>
    public string? Organisation { get; private set; }
    public bool IsOpen => Heading is not null;
    public bool AwaitsRows => opened >= 0;

    /// <param name="line">The line of the heading; -1 when it stands in no line of its own.</param>
    public void Begin(AttendanceHeading heading, int line)
    {
        TakeOpened();
        Lost.Close();
        (Heading, Table, Organisation, opened, group) = (heading, null, heading.DefaultOrganisation, line, -1);
    }

    public void Close()
    {
        Lost.Close();
        (Heading, Table, Organisation, opened, group) = (null, null, null, -1, -1);
    }

    /// <summary>An empty list that another heading or the lists' end closes was a list all the same.</summary>
    public void TakeOpened()
    {
        if (opened >= 0)
            Take(opened, AttendanceLines.IsBareHeading(text.Text(opened)));
        opened = -1;
    }

    /// <summary>Two headings and no row between them: whose the rows are is lost.</summary>
    public void Swallow(AttendanceHeading next, int line)
    {
        Lost.Swallow(opened >= 0 ? opened : line);
        (Heading, opened) = (next, -1);
    }

    public void Group(string name, int line)
    {
        Lost.AddOrganisation(line);
        (Organisation, group) = (name, line);
    }

    /// <summary>"Lerum" on the line above, and nobody from there yet.</summary>
    public bool HasGroupAbove(int line) => group >= 0 && group == line - 1;

    public void Take(int line, bool whole) => text.Take(line, LeafKind.Attendance, whole);

    public IReadOnlyList<AttendanceRow> Add(int line, string source, int from = 0, bool labelled = false)
    {
        var rows = AttendanceRows.Read(source, Organisation, labelled);
        Put(line, rows, from);
        return rows;
    }

    public void Put(int line, IReadOnlyList<AttendanceRow> rows, int from = 0)
    {
        if (rows.Count == 0)
            return;
        TakeOpened();
        if (group >= 0)
            Take(group, true);
        group = -1;
        foreach (var row in rows)
        {
            Lost.AddPerson();
            People.Add(Person(row, text.Span(line), from));
        }
    }

    private ParsedAttendance Person(AttendanceRow row, TextSpan line, int from)
    {
        var start = Math.Min(line.End, line.Start + from + row.Start);
        var status = row.Status ?? (row.IsLed ? ParsedStatus.Present : Heading!.Status);
        return new ParsedAttendance(
            row.Name, row.Organisation is null ? null : OrganisationNames.Canonical(row.Organisation), row.Organisation, status, Capacity(Heading!.Capacity, row.Note), row.Note,
            new TextSpan(start, Math.Min(row.Length, line.End - start)));
    }

    private static ParsedCapacity Capacity(ParsedCapacity fromHeading, string? note) => note?.ToUpperInvariant() switch
    {
        { } said when said.Contains("ADJUNGERAD", StringComparison.Ordinal) => ParsedCapacity.CoOpted,
        { } said when said.Contains("ERSÄTTER", StringComparison.Ordinal) || said.Contains("ERSÄTTARE", StringComparison.Ordinal) => ParsedCapacity.Substitute,
        { } said when said.Contains("OBSERVATÖR", StringComparison.Ordinal) => ParsedCapacity.Observer,
        { } said when said.Contains("GÄST", StringComparison.Ordinal) => ParsedCapacity.Guest,
        _ => fromHeading,
    };
}
