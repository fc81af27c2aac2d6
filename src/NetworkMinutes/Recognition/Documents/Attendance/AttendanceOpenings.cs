using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition.Documents.Lines;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>What opens a list: a heading, two beside each other, a table's head, a sentence that tells who came.</summary>
internal sealed class AttendanceOpenings(DocumentText text, AttendanceAccount account, int end)
{
    private const int LastTold = 30;
    private const int LongestRun = 6000;
    private const int FewestTold = 3;
    private const int LongestHeading = 80;
    private static readonly AttendanceHeading Present = new(ParsedStatus.Present, ParsedCapacity.Member, null, "", OpensList: true);
    private static readonly AttendanceHeading Absent = Present with { Status = ParsedStatus.Absent };

    /// <summary>Two lists beside each other, while such are read.</summary>
    public SideBySide? Beside { get; private set; }

    public bool MayOpen(int i) => i < LastTold || AttendanceHeadings.MayOpen(text[i]) || (AttendanceColumns.HasAny(text.Raw(i)) && !text.IsJoined(i));

    /// <summary>The last line that the opening took; -1 when the line opens nothing.</summary>
    public int Open(int i, string line)
    {
        if (OpensTwo(i) || (AttendanceHeadings.IsTwo(line) && OpensLost(i, line)) || OpensTable(i))
            return i;
        if (AttendanceHeadings.Read(line, account.IsOpen) is { } next && (next.OpensList || account.IsOpen))
            return Open(next, i, line);
        if ((i < LastTold || account.IsOpen) && AttendanceSentences.MayTell(line) && Told(i, line))
            return i;
        if (!account.IsOpen)
            return i < LastTold && Unheaded(i, line) is { } unheaded ? Open(unheaded, i, line, isKnown: false) : -1;
        if (!HeadsAbsence(i, line))
            return -1;
        (account.Table, Beside) = (null, null);
        account.Begin(Absent, -1);
        return i;
    }

    /// <summary>Opens the list, and reads the names that follow on the heading's own line and those it goes on in.</summary>
    /// <param name="isKnown">False for a label in words of its own, which stays as text unless it tells why somebody was away.</param>
    public int Open(AttendanceHeading next, int i, string line, bool isKnown = true)
    {
        Beside = null;
        if (next is { Rest: "", OpensList: true } && next.Status != ParsedStatus.Present && account is { AwaitsRows: true, Heading: { OpensList: true, Status: ParsedStatus.Present } })
        {
            account.Swallow(next, i);
            return i;
        }
        account.Begin(next, next.Rest.Length == 0 ? i : -1);
        if (next.Rest.Length == 0)
            return i;
        var last = i;
        while (last + 1 < end && line.Length < LongestRun && AttendanceLines.GoOn(line, text, last + 1))
            line = $"{line} {text[++last]}";
        var label = text[i].Length - next.Rest.Length;
        var names = line[label..];
        var stop = AttendanceLines.EndOfNames(names);
        var rows = account.Add(i, names[..stop], label, labelled: true);
        if (rows.Count == 0)
            return i;
        if (stop < names.Length)
            ToldAfter(next, i, names, stop + 1, label);
        var whole = (isKnown || AbsenceReason.IsIn(line[..label])) && !AttendanceLines.SayMore(names, rows) && AttendanceLines.IsBareHeading(line[..label]);
        for (var k = i; k <= last; k++)
            account.Take(k, whole);
        return last;
    }

    /// <summary>"På plats: Anna Berg (Ale). Återbud från Bo.": another list on the same line.</summary>
    private void ToldAfter(AttendanceHeading list, int line, string names, int from, int label)
    {
        foreach (var span in Items.Sentences.Split(names[from..], from))
        {
            if ((AttendanceSentences.Read(span.In(names)) ?? AttendanceHeadings.Read(span.In(names), within: true)) is not { Rest.Length: > 0 } told)
                continue;
            account.Begin(told, -1);
            account.Add(line, told.Rest, label + span.Start + span.In(names).IndexOf(told.Rest, StringComparison.Ordinal), labelled: true);
        }
        if (account.Heading != list)
            account.Begin(list, -1);
    }

    private bool OpensTwo(int i)
    {
        if (SideBySide.Read(text, i) is not { } two)
            return false;
        account.Begin(two.Left, i);
        Beside = two;
        return true;
    }

    /// <summary>"Närvarande Frånvarande" over names whose columns are lost: who was there is not told.</summary>
    private bool OpensLost(int i, string line)
    {
        if (line.Contains('/', StringComparison.Ordinal) || line.Contains(" och ", StringComparison.OrdinalIgnoreCase))
            return false;
        account.TakeOpened();
        account.Close();
        account.Swallow(Present, i);
        return true;
    }

    /// <summary>"Namn | Kommun | Närvaro".</summary>
    private bool OpensTable(int i)
    {
        var head = AttendanceColumns.HasAny(text.Raw(i)) ? AttendanceTable.ReadHead(AttendanceLines.Source(text, i)) : null;
        if (head is null && !AttendanceTable.IsHeadOnly(text[i]))
            return false;
        account.Heading ??= Present;
        (account.Table, Beside) = (head, null);
        account.Take(i, !Leftover.Has(text[i], AttendanceTable.Words));
        return true;
    }

    private bool Told(int i, string line)
    {
        var (whole, any) = (true, false);
        foreach (var span in Items.Sentences.Split(line, 0))
        {
            var sentence = span.In(line);
            if (AttendanceSentences.Read(sentence) is { } told)
            {
                account.Begin(told, -1);
                var rows = account.Add(i, told.Rest, labelled: true);
                any |= rows.Count > 0;
                whole &= rows.Count > 0 && !AttendanceLines.SayMore(told.Rest, rows);
            }
            else
            {
                (whole, any) = (false, Named(i, sentence) || any);
            }
        }
        if (!any)
            return false;
        account.Take(i, whole);
        account.Close();
        return true;
    }

    /// <summary>A sentence that names three or more with their municipalities tells who met, whatever its verb.</summary>
    private bool Named(int i, string sentence)
    {
        if (account.IsOpen || account.People.Count > 0 || UnheadedPeople.In(sentence) is var rows && rows.Count < FewestTold)
            return false;
        account.Begin(UnheadedPeople.TellsAbsence(sentence) ? Absent : Present, -1);
        account.Put(i, rows);
        return true;
    }

    /// <summary>Two rows that can be nothing else, or many after a label nobody has heard of: a list all the same.</summary>
    private AttendanceHeading? Unheaded(int i, string line)
    {
        if (i + 1 >= end || !AttendanceRows.IsListed(line) || !AttendanceRows.IsListed(text.Text(i + 1)))
            return UnheadedPeople.After(line);
        account.Begin(i > 0 && MayHead(i - 1) && UnheadedPeople.TellsAbsence(text.Text(i - 1)) ? Absent : Present, -1);
        return null;
    }

    /// <summary>"Hemma med feber" over more rows: a heading within the lists that nobody has heard of.</summary>
    private bool HeadsAbsence(int i, string line) =>
        line.Length < LongestHeading && i + 1 < end && UnheadedPeople.TellsAbsence(line) && !AttendanceLines.NamesNobody(line) && AttendanceRows.IsListed(text.Text(i + 1)) && AttendanceRows.Read(line, account.Organisation, labelled: false).Count == 0;

    private bool MayHead(int i) => text[i].Length < LongestHeading && !text.IsTaken(i) && text[i][^1] is not ('.' or ',') && !text[i].ContainsAnyInRange('0', '9');
}
