using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Who was there and who was not; marks which lines told it and nothing else.</summary>
internal sealed class AttendanceReader
{
    private const int LastTold = 30;
    private const int ItemsAtEdge = 3;
    private const int LongestLost = 80;
    private const int LongestLine = 6000;
    private static readonly AttendanceHeading Present = new(ParsedStatus.Present, ParsedCapacity.Member, null, "", OpensList: true);

    private static readonly AttendanceHeading Absent = Present with { Status = ParsedStatus.Absent };

    private readonly DocumentText text;
    private readonly int end;
    private readonly List<ParsedAttendance> people = [];
    private readonly LostColumns lost;
    private AttendanceHeading? heading;
    private AttendanceHeading? beside;
    private int besideColumn;
    private AttendanceTable? table;
    private string? organisation;

    /// <summary>The heading and the group that wait for their first row.</summary>
    private int opened = -1;
    private int group = -1;

    private AttendanceReader(DocumentText text, int end) => (this.text, this.end, lost) = (text, end, new LostColumns(text, people));

    public static List<ParsedAttendance> Read(DocumentText text, int from, int end)
    {
        var reader = new AttendanceReader(text, end);
        for (var i = from; i < end; i++)
        {
            if (!text.IsAside(i) && !text.IsTaken(i))
                i = reader.Line(i);
        }
        reader.TakeOpened();
        reader.Close();
        return reader.people;
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
        return headings.Count > 0 ? After(text, headings[^1].Line + 1, text.Count) : [];
    }

    private static List<ParsedAttendance> Under(AttendanceHeading title, DocumentText text, int heading, int end)
    {
        var reader = new AttendanceReader(text, end);
        reader.Begin(title, -1);
        if (title.Rest.Length > 0)
            reader.Add(heading, title.Rest, 0, labelled: true);
        for (var i = heading + 1; i < end && reader.heading is not null; i++)
            i = reader.Line(i);
        reader.Close();
        return reader.people;
    }

    private static List<ParsedAttendance> After(DocumentText text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (text.Is(i, LineMarks.BlankBefore) && !text.IsAside(i) && AttendanceHeadings.Read(text[i], within: false) is { OpensList: true })
                return Read(text, i, end);
        }
        return [];
    }

    /// <summary>Reads a line, and the lines it goes on in; the last of them.</summary>
    private int Line(int i)
    {
        if (text[i].Length > LongestLine || (heading is null && !MayOpen(i)))
            return i;
        var line = text.Text(i);
        if ((AttendanceHeadings.IsTwo(line) && OpensLost(i, line)) || OpensTwo(i) || OpensTable(i))
            return i;
        if (AttendanceHeadings.Read(line, heading is not null) is { } next && (next.OpensList || heading is not null))
            return Open(next, i, line);
        if ((i < LastTold || heading is not null) && AttendanceSentences.MayTell(line) && Told(i, line))
            return i;
        if (heading is null && i < LastTold && OpensUnheaded(i, line) is { } unheaded)
            return Open(unheaded, i, line);
        if (heading is not null && line.Length < LongestLost && i + 1 < end && UnheadedPeople.TellsAbsence(line) && AttendanceRows.IsListed(text.Text(i + 1)) && AttendanceRows.Read(line, organisation, labelled: false).Count == 0)
        {
            Begin(Absent, -1);
            return i;
        }
        if (heading is not null && LineLabels.OpensText(line))
            Close();
        return heading is null ? i : Row(i, line);
    }

    /// <summary>Two rows that can be nothing else, or many after a label nobody has heard of: a list all the same.</summary>
    private AttendanceHeading? OpensUnheaded(int i, string line)
    {
        if (i + 1 < end && AttendanceRows.IsListed(line) && AttendanceRows.IsListed(text.Text(i + 1)))
        {
            var named = i > 0 && text[i - 1].Length < LongestLost && !text.IsTaken(i - 1) && text[i - 1][^1] is not ('.' or ',') && !text[i - 1].ContainsAnyInRange('0', '9');
            Begin(named && UnheadedPeople.TellsAbsence(text.Text(i - 1)) ? Absent : Present, -1);
            return null;
        }
        return UnheadedPeople.After(line);
    }

    private bool MayOpen(int i)
    {
        var line = text[i];
        return i < LastTold || AttendanceHeadings.MayOpen(line) || (AttendanceColumns.HasAny(text.Raw(i)) && !text.IsJoined(i));
    }

    private void Close()
    {
        lost.Close();
        (heading, beside, table, organisation, opened, group) = (null, null, null, null, -1, -1);
    }

    private void Begin(AttendanceHeading next, int line)
    {
        TakeOpened();
        lost.Close();
        (heading, beside, table, organisation, opened, group) = (next, null, null, next.DefaultOrganisation, line, -1);
    }

    private void TakeOpened()
    {
        if (opened >= 0)
            Take(opened, !lost.IsSwallowing && IsBareHeading(text.Text(opened)));
        opened = -1;
    }

    private int Open(AttendanceHeading next, int i, string line)
    {
        if (next.Rest.Length == 0 && next.OpensList && opened >= 0 && heading is { OpensList: true, Status: ParsedStatus.Present } && next.Status != ParsedStatus.Present)
        {
            lost.Swallow(opened);
            (heading, opened) = (next, -1);
            return i;
        }
        Begin(next, i);
        if (next.Rest.Length == 0)
            return i;
        opened = -1;
        var last = i;
        while (last + 1 < end && GoesOn(line, last + 1))
            line = $"{line} {text[++last]}";
        var label = text[i].Length - next.Rest.Length;
        var rest = line[label..];
        var names = EndOfNames(rest);
        var rows = Add(i, rest[..names], label, labelled: true);
        if (rows.Count == 0)
            return i;
        for (var k = i; k <= last; k++)
            Take(k, !Says(rest, rows) && IsBareHeading(line[..label]));
        return last;
    }

    /// <summary>"Bo Ek (Ale). Lerum sände ingen.": where the list ends and telling begins.</summary>
    private static int EndOfNames(string rest)
    {
        for (var dot = rest.IndexOf(". ", StringComparison.Ordinal); dot > 0; dot = rest.IndexOf(". ", dot + 1, StringComparison.Ordinal))
        {
            var word = dot;
            while (word > 0 && char.IsLetter(rest[word - 1]))
                word--;
            if ((dot - word > 2 && char.IsUpper(rest[word])) || rest[dot - 1] == ')')
                return AttendanceRows.Read(rest[(dot + 1)..].Trim(), null, labelled: false).Count > 0 ? rest.Length : dot;
        }
        return rest.Length;
    }

    /// <summary>No more than "(14 st)" beside the heading's own words.</summary>
    private static bool IsBareHeading(string line) =>
        line.IndexOf('(', StringComparison.Ordinal) is var open && (open < 0 || !line[open..].Any(char.IsLetter) || line[open..].Contains(" st", StringComparison.Ordinal));

    /// <summary>"Närvarande: Anna Berg (Ale)," and the line after it.</summary>
    private bool GoesOn(string line, int next)
    {
        if (text.Is(next, LineMarks.BlankBefore) || text.IsAside(next) || AttendanceHeadings.Read(text[next], within: true) is not null || LineLabels.Opens(text[next]) || LineSigns.Opens(text[next]))
            return false;
        return line[^1] is ',' or ';' or '(' or '&' || line.EndsWith(" och", StringComparison.OrdinalIgnoreCase) || line.EndsWith(" samt", StringComparison.OrdinalIgnoreCase)
            || char.IsLower(text[next][0]) || text[next][0] is '(' or ',' || EndsWithFirstName(line);
    }

    private static bool EndsWithFirstName(string line)
    {
        var last = line[(line.LastIndexOfAny([',', ';', ':', '(', ')']) + 1)..].Trim();
        return PersonNames.IsName(last) && !AttendanceWords.LooksLikeOrganisation(last);
    }

    /// <summary>"Närvarande        Frånvarande": two lists side by side.</summary>
    private bool OpensTwo(int i)
    {
        if (!AttendanceColumns.HasAny(text.Raw(i)) || AttendanceColumns.Split(Source(i)) is not [var first, var second])
            return false;
        if (AttendanceHeadings.Read(first, within: true) is not { Rest: "" } left || AttendanceHeadings.Read(second, within: true) is not { Rest: "" } right)
            return false;
        Begin(left, i);
        beside = right;
        besideColumn = Indent(i) + Source(i).IndexOf(second, first.Length, StringComparison.Ordinal);
        return true;
    }

    /// <summary>"Närvarande Frånvarande" over names whose columns are lost: who was there is not told.</summary>
    private bool OpensLost(int i, string line)
    {
        if (line.Contains('/', StringComparison.Ordinal) || line.Contains(" och ", StringComparison.OrdinalIgnoreCase) || OpensTwo(i))
            return false;
        TakeOpened();
        Close();
        lost.Swallow(i);
        heading = Present;
        return true;
    }

    /// <summary>"Namn | Kommun | Närvaro".</summary>
    private bool OpensTable(int i)
    {
        var head = AttendanceColumns.HasAny(text.Raw(i)) ? AttendanceTable.ReadHead(Source(i)) : null;
        if (head is null && !AttendanceTable.IsHeadOnly(text[i]))
            return false;
        heading ??= Present;
        table = head;
        Take(i, !Leftover.Has(text[i], AttendanceTable.Words));
        return true;
    }

    private bool Told(int i, string line)
    {
        var (whole, any) = (true, false);
        foreach (var span in Items.Sentences.Split(line, 0))
        {
            var sentence = span.In(line);
            if (AttendanceSentences.Read(sentence) is not { } told)
            {
                (whole, any) = (false, Scan(i, sentence) || any);
                continue;
            }
            Begin(told, -1);
            var rows = Add(i, told.Rest, 0, labelled: true);
            any |= rows.Count > 0;
            whole &= rows.Count > 0 && !Says(told.Rest, rows);
        }
        if (any)
        {
            Take(i, whole);
            Close();
        }
        return any;
    }

    /// <summary>A sentence that names three or more with their municipalities tells who met, whatever its verb.</summary>
    private bool Scan(int i, string sentence)
    {
        if (heading is not null || people.Count > 0 || UnheadedPeople.In(sentence) is not { Count: > 2 } rows)
            return false;
        Begin(UnheadedPeople.TellsAbsence(sentence) ? Present with { Status = ParsedStatus.Absent } : Present, -1);
        return Put(i, rows, 0);
    }

    /// <summary>Reads a row, and the line below that says more of the same person.</summary>
    private int Row(int i, string line)
    {
        var last = i;
        while (last + 1 < end && last < i + 2 && table is null && SaysMore(last + 1))
            line = $"{line}{(text[last + 1][0] == '(' ? " " : ", ")}{text[++last]}";
        if (last > i && AttendanceRows.Read(line, organisation, labelled: false) is [var row])
        {
            var whole = !Says(line, [row]);
            Put(i, [row], 0);
            for (var k = i; k <= last; k++)
                Take(k, whole);
            return last;
        }
        Row(i);
        return i;
    }

    /// <summary>"(kom 9.30)" and "enhetschef, Ale" under a name.</summary>
    private bool SaysMore(int next) =>
        !text.Is(next, LineMarks.BlankBefore) && !text.IsAside(next) && text[next].Length < LongestLost && (text[next][0] == '(' || char.IsLower(text[next][0])) && !LineSigns.Opens(text[next]);

    private void Row(int i)
    {
        var line = text.Text(i);
        if (lost.IsSwallowing)
        {
            if (AttendanceRows.Read(line, null, labelled: false).Count > 0 || (!text.Is(i, LineMarks.BlankBefore) && line.Length < LongestLost && char.IsUpper(line[0])))
                lost.Swallowed(i);
            else
                Close();
            return;
        }
        if (IsGroup(line, i))
        {
            lost.AddOrganisation(i);
            (organisation, group) = (LineLabels.Alone(line).ToString(), i);
            return;
        }
        if (RoleIn(line) is { } led && (text.Is(i, LineMarks.BlankBefore) || people.Exists(p => p.Name == led)))
            return;
        if (IsNoRow(line))
        {
            text.Take(i, LeafKind.Attendance, false);
            return;
        }
        var source = Source(i);
        if (table?.Read(source, organisation) is { } cells)
            Take(i, Leftover.Has(source, [.. Values([cells]), "x ja nej närvarande frånvarande"]) is false && Put(i, [cells], 0));
        else if (beside is not null && Pair(i, source))
            return;
        else if (Add(i, WithoutAddresses(source), 0, labelled: false) is { Count: > 0 } rows)
            Take(i, !Says(source, rows));
        else if (UnheadedPeople.After(line) is { } next)
            Open(next, i, line);
        else
            Close();
    }

    /// <summary>Whom "Ordförande: Anna Berg" names; such a field beside the lists is no row of them.</summary>
    private static string? RoleIn(string line)
    {
        var (start, length, after) = LineLabels.Split(line);
        if (after == 0 && line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
            (length, after) = (space, space + 1);
        if (after == 0 || after >= line.Length || line.Substring(start, length) is var label && !Labels.Chair.Contains(label) && !Labels.Recorder.Contains(label))
            return null;
        return AttendanceRows.Read(line[after..], null, labelled: false) is [var row, ..] ? row.Name : "";
    }

    /// <summary>"Anna Berg &lt;anna.berg@exempel.se&gt;".</summary>
    private static string WithoutAddresses(string source)
    {
        for (var from = source.IndexOf('<', StringComparison.Ordinal); from >= 0; from = source.IndexOf('<', StringComparison.Ordinal))
        {
            var to = source.IndexOf('>', from);
            if (to < 0 || !source.AsSpan(from, to - from).Contains('@'))
                return source;
            source = source[..from].TrimEnd() + source[(to + 1)..];
        }
        return source;
    }

    /// <summary>"Ale" over its people.</summary>
    private bool IsGroup(string line, int i) =>
        line.Length < 40 && LineLabels.Alone(line).ToString() is var alone
        && (OrganisationNames.IsMunicipality(alone) || (OrganisationNames.IsKnown(alone) && i + 1 < end && !text.Is(i + 1, LineMarks.BlankBefore)));

    private bool Pair(int i, string source)
    {
        var cells = AttendanceColumns.Split(source);
        if (cells.Length > 2)
            return false;
        var (left, right) = (heading, beside);
        var rows = new List<AttendanceRow>();
        for (var k = 0; k < cells.Length; k++)
        {
            heading = k == 1 || (cells.Length == 1 && Indent(i) >= besideColumn - 2) ? right : left;
            rows.AddRange(Add(i, cells[k], 0, labelled: false));
        }
        heading = left;
        if (rows.Count > 0)
            Take(i, !Says(source, rows));
        return rows.Count > 0;
    }

    private IReadOnlyList<AttendanceRow> Add(int i, string source, int from, bool labelled)
    {
        var rows = AttendanceRows.Read(source, organisation, labelled);
        Put(i, rows, from);
        return rows;
    }

    private bool Put(int i, IReadOnlyList<AttendanceRow> rows, int from)
    {
        if (rows.Count > 0 && group >= 0)
            Take(group, true);
        if (rows.Count > 0)
            TakeOpened();
        var line = text.Span(i);
        foreach (var row in rows)
        {
            var start = Math.Min(line.End, line.Start + from + row.Start);
            var written = row.Organisation;
            lost.AddPerson();
            people.Add(new ParsedAttendance(
                row.Name, written is null ? null : OrganisationNames.Canonical(written), written, row.Status ?? (row.IsLed ? ParsedStatus.Present : heading!.Status), Capacity(heading!.Capacity, row.Note), row.Note,
                new TextSpan(start, Math.Min(row.Length, line.End - start))));
        }
        group = rows.Count > 0 ? -1 : group;
        return true;
    }

    private void Take(int i, bool whole) => text.Take(i, LeafKind.Attendance, whole);

    private static bool Says(string source, IReadOnlyList<AttendanceRow> rows) => Leftover.Has(AttendanceRows.WithoutSign(source), Values(rows));

    private static string?[] Values(IReadOnlyList<AttendanceRow> rows) =>
        [.. rows.SelectMany(row => (string?[])[row.Name, row.Organisation, row.Note, row.Status is null ? null : row.Status == ParsedStatus.Present ? "närvarande" : "frånvarande förhinder ej närvarande"])];

    /// <summary>With its columns, unless it was joined.</summary>
    private string Source(int i) => Plain(text.IsJoined(i) ? text.Text(i) : text.Raw(i).ToString());

    /// <summary>Without bold signs, dots that lead the eye as a gap.</summary>
    private static string Plain(string source)
    {
        if (source.Contains("**", StringComparison.Ordinal))
            source = source.Replace("**", "", StringComparison.Ordinal);
        var dots = source.IndexOf("...", StringComparison.Ordinal);
        return dots > 0 && source[dots..].TrimStart('.', ' ') is { Length: > 0 } rest ? $"{source[..dots].TrimEnd()}\t{rest}" : source;
    }

    private int Indent(int i)
    {
        var start = text.Span(i).Start;
        return start == 0 ? 0 : start - 1 - text.Source.LastIndexOf('\n', start - 1);
    }

    private static ParsedCapacity Capacity(ParsedCapacity fromHeading, string? note) => note?.ToUpperInvariant() switch
    {
        { } said when said.Contains("ADJUNGERAD", StringComparison.Ordinal) => ParsedCapacity.CoOpted,
        { } said when said.Contains("ERSÄTTER", StringComparison.Ordinal) || said.Contains("ERSÄTTARE", StringComparison.Ordinal) => ParsedCapacity.Substitute,
        { } said when said.Contains("OBSERVATÖR", StringComparison.Ordinal) => ParsedCapacity.Observer,
        { } said when said.Contains("GÄST", StringComparison.Ordinal) => ParsedCapacity.Guest,
        _ => fromHeading,
    };

    /// <summary>Vacant seats, and municipalities that sent nobody.</summary>
    private static bool IsNoRow(string line) => line.Contains("vakant", StringComparison.OrdinalIgnoreCase)
        || line.TrimEnd('.', '-', '–', ' ').Split([", ", " och ", " samt "], StringSplitOptions.RemoveEmptyEntries).All(OrganisationNames.IsMunicipality);
}
