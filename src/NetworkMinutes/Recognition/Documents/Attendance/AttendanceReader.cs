using NetworkMinutes.Recognition.Documents.Headings;
using NetworkMinutes.Recognition.Documents.Lines;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>Who was there and who was not; marks which lines told it and nothing else.</summary>
internal sealed class AttendanceReader
{
    private const int ItemsAtEdge = 3;
    private const int LongestLost = 80;
    private const int LongestLine = 6000;
    private const string Marks = "x ja nej närvarande närv frånvarande frånv";

    private readonly DocumentText text;
    private readonly int end;
    private readonly AttendanceAccount account;
    private readonly AttendanceOpenings openings;
    private readonly AlternateLines alternate;

    private AttendanceReader(DocumentText text, int end)
    {
        (this.text, this.end, account) = (text, end, new AttendanceAccount(text));
        openings = new AttendanceOpenings(text, account, end);
        alternate = new AlternateLines(text, end);
    }

    public static List<ParsedAttendance> Read(DocumentText text, int from, int end)
    {
        var reader = new AttendanceReader(text, end);
        for (var i = from; i < end; i++)
        {
            if (!text.IsAside(i) && !text.IsTaken(i))
                i = reader.Line(i);
        }
        return reader.Close();
    }

    /// <summary>The lines of an item whose title is the heading of a list; a list after the last item.</summary>
    public static List<ParsedAttendance> ReadIn(DocumentText text, List<ItemHeading> headings)
    {
        for (var k = 0; k < headings.Count; k++)
        {
            var stop = k + 1 < headings.Count ? headings[k + 1].Line : text.Count;
            if ((k < ItemsAtEdge || k >= headings.Count - ItemsAtEdge) && AttendanceHeadings.Read(headings[k].Title, within: false) is { } title && Under(title, text, headings[k].Line, stop) is { Count: > 0 } found)
                return found;
        }
        return headings.Count > 0 ? After(text, headings[^1].Line + 1) : [];
    }

    private static List<ParsedAttendance> Under(AttendanceHeading title, DocumentText text, int heading, int end)
    {
        var reader = new AttendanceReader(text, end);
        reader.account.Begin(title, -1);
        if (title.Rest.Length > 0)
            reader.account.Add(heading, title.Rest, labelled: true);
        for (var i = heading + 1; i < end && reader.account.IsOpen; i++)
            i = reader.Line(i);
        return reader.Close();
    }

    private static List<ParsedAttendance> After(DocumentText text, int from)
    {
        for (var i = from; i < text.Count; i++)
        {
            if (text.Is(i, LineMarks.BlankBefore) && !text.IsAside(i) && AttendanceHeadings.Read(text[i], within: false) is { OpensList: true })
                return Read(text, i, text.Count);
        }
        return [];
    }

    private List<ParsedAttendance> Close()
    {
        account.TakeOpened();
        account.Close();
        return account.People;
    }

    /// <summary>Reads a line, and the lines it goes on in; the last of them.</summary>
    private int Line(int i)
    {
        if (text[i].Length > LongestLine || (!account.IsOpen && !openings.MayOpen(i)))
            return i;
        var line = text.Text(i);
        if (account.HasGroupAbove(i) && !text.Is(i, LineMarks.BlankBefore) && line[^1] != ':' && UnheadedPeople.TellsAbsence(line) && AttendanceLines.TellsNobody(line))
        {
            account.Take(i, false);
            return i;
        }
        if (openings.Open(i, line) is >= 0 and var last)
            return last;
        if (account.IsOpen && LineLabels.OpensText(line))
            account.Close();
        return account.IsOpen ? Row(i, line) : i;
    }

    private int Row(int i, string line)
    {
        if (account.Lost.IsSwallowing)
            Swallow(i, line);
        else if (AttendanceLines.Group(text, i, end) is { } name)
            account.Group(name, i);
        else if (AttendanceLines.Led(line) is { } led && (text.Is(i, LineMarks.BlankBefore) || account.People.Exists(p => p.Name == led)))
            return i;
        else if (AttendanceLines.NamesNobody(line))
            account.Take(i, false);
        else if (!Cells(i) && openings.Beside?.Row(account, i, AttendanceLines.Source(text, i)) != true)
            return Names(i, line);
        return i;
    }

    private void Swallow(int i, string line)
    {
        if (AttendanceRows.Read(line, null, labelled: false).Count > 0 || (!text.Is(i, LineMarks.BlankBefore) && line.Length < LongestLost && char.IsUpper(line[0])))
            account.Lost.Swallowed(i);
        else
            account.Close();
    }

    private bool Cells(int i)
    {
        var source = AttendanceLines.Source(text, i);
        if (account.Table?.Read(source, account.Organisation) is not { } row)
            return false;
        account.Put(i, [row]);
        account.Take(i, !Leftover.Has(source, [.. AttendanceLines.Values([row]), Marks]));
        return true;
    }

    /// <summary>A person, or several, and the line below that says more of the same one.</summary>
    private int Names(int i, string line)
    {
        if (alternate.Read(i, account.AwaitsRows || account.People.Count == 0) is { } pair && account.Organisation is null && account.Add(i, pair) is { Count: 1 } one)
        {
            account.Take(i, true);
            account.Take(i + 1, !AttendanceLines.SayMore(pair, one));
            return i + 1;
        }
        var (source, last) = (line, i);
        while (last + 1 < end && last < i + 2 && account.Table is null && AttendanceLines.SaysMore(text, last + 1))
            source = $"{source}{(text[last + 1][0] == '(' ? " " : ", ")}{text[++last]}";
        if (last == i || AttendanceRows.Read(source, account.Organisation, labelled: false) is not [_])
            (source, last) = (AttendanceLines.Source(text, i), i);
        if (account.Add(i, AttendanceLines.WithoutAddresses(source)) is { Count: > 0 } rows)
        {
            var whole = !AttendanceLines.SayMore(source, rows);
            for (var k = i; k <= last; k++)
                account.Take(k, whole);
            return last;
        }
        if (UnheadedPeople.After(line) is { } next)
            return openings.Open(next, i, line, isKnown: false);
        account.Close();
        return i;
    }
}
