using System.Text.RegularExpressions;
using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Who was there and who was not; marks which lines told it and nothing else.</summary>
internal sealed class AttendanceReader
{
    private static readonly Regex Gap = new(@"\s{3,}|\t+|\s*\|\s*", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly string[] ColumnNames =
        ["namn förnamn efternamn titel befattning funktion roll kommun organisation arbetsplats närvaro närvarande frånvarande deltar deltog status anmärkning kommentar e-post epost telefon ja nej"];

    private readonly string text;
    private readonly HashSet<int> taken;
    private readonly List<ParsedAttendance> people = [];
    private AttendanceHeading? heading;
    private AttendanceHeading? beside;
    private int besideColumn;
    private bool hasStatusColumn;
    private string? organisation;

    private AttendanceReader(string text, HashSet<int> taken) => (this.text, this.taken) = (text, taken);

    public static IReadOnlyList<ParsedAttendance> Read(string text, IReadOnlyList<LogicalLine> lines, int end, HashSet<int> taken)
    {
        var reader = new AttendanceReader(text, taken);
        for (var i = 0; i < end; i++)
        {
            if (reader.Line(lines[i]))
                taken.Add(i);
        }
        return reader.people;
    }

    private bool Line(LogicalLine line)
    {
        if (OpensTwo(line))
            return true;
        if (OpensTable(line))
            return NamesColumnsOnly(line);
        if (AttendanceHeadings.Read(line.Text, heading is not null) is { } next && (next.OpensList || heading is not null))
            return Open(next, line);
        if (Told(line) is { } told)
            return told;
        if (heading is null)
            return false;
        if (OrganisationNames.IsMunicipality(Labels.Alone(line.Text)))
        {
            organisation = Labels.Alone(line.Text);
            return true;
        }
        if (IsColumnHead(line.Lower))
            return NamesColumnsOnly(line);
        if (IsNoRow(line.Lower))
            return false;
        var source = Source(line);
        if (beside is not null && Pair(line, source) is { } pair)
            return pair;
        if (hasStatusColumn && Row(line, source) is { } row)
            return row;
        if (Add(line, source, 0, labelled: false) is { Count: > 0 } rows)
            return !Says(source, rows);
        heading = beside = null;
        return false;
    }

    private bool Open(AttendanceHeading next, LogicalLine line)
    {
        (heading, beside, hasStatusColumn, organisation) = (next, null, false, next.DefaultOrganisation);
        if (next.Rest.Length == 0)
            return line.Text.IndexOf('(', StringComparison.Ordinal) is var open && (open < 0 || !line.Text[open..].Any(char.IsLetter) || line.Text[open..].Contains(" st", StringComparison.Ordinal));
        var rows = Add(line, line.Text, line.Text.Length - next.Rest.Length, labelled: true);
        return !Says(next.Rest, rows);
    }

    /// <summary>"Närvarande        Frånvarande": two lists side by side.</summary>
    private bool OpensTwo(LogicalLine line)
    {
        var cells = Gap.Split(Source(line));
        if (cells.Length != 2 || AttendanceHeadings.Read(cells[0], within: true) is not { Rest: "" } left || AttendanceHeadings.Read(cells[1], within: true) is not { Rest: "" } right)
            return false;
        (heading, beside, hasStatusColumn, organisation) = (left, right, false, null);
        besideColumn = Indent(line) + line.Raw.IndexOf(cells[1], cells[0].Length, StringComparison.Ordinal);
        return true;
    }

    /// <summary>"Namn | Kommun | Närvaro": a table without any heading over it.</summary>
    private bool OpensTable(LogicalLine line)
    {
        if (heading is not null || !IsColumnHead(line.Lower) || Gap.Split(Source(line)).Length < 2)
            return false;
        heading = AttendanceHeadings.Read("Närvarande", within: false);
        hasStatusColumn = true;
        return true;
    }

    /// <summary>Null when the line tells of nobody; else whether it tells of nothing else.</summary>
    private bool? Told(LogicalLine line)
    {
        if (AttendanceHeadings.OpeningOf(line.Text) is null)
            return null;
        var whole = true;
        foreach (var span in Items.Sentences.Split(line.Text, 0))
        {
            var sentence = span.In(line.Text);
            if (AttendanceHeadings.OpeningOf(sentence) is { } next && sentence.TrimEnd('.', ' ').Length is var length && length > sentence.Length - 3)
            {
                (heading, beside, organisation) = (next, null, null);
                var rest = next.Rest.TrimEnd('.', ' ');
                whole &= !Says(rest, Add(line, rest, 0, labelled: true));
            }
            else
            {
                whole = false;
            }
        }
        heading = null;
        return whole;
    }

    private bool? Pair(LogicalLine line, string source)
    {
        var cells = Gap.Split(source);
        if (cells.Length > 2)
            return null;
        var (left, right) = (heading, beside);
        var rows = new List<AttendanceRow>();
        for (var i = 0; i < cells.Length; i++)
        {
            heading = i == 1 || (cells.Length == 1 && Indent(line) >= besideColumn - 2) ? right : left;
            rows.AddRange(Add(line, cells[i], 0, labelled: false));
        }
        heading = left;
        return rows.Count == 0 ? null : !Says(source, rows);
    }

    private bool? Row(LogicalLine line, string source)
    {
        var cells = Gap.Split(source).ToList();
        var at = cells.FindLastIndex(c => AttendanceHeadings.StatusIn(c) is not null);
        if (at < 1)
            return null;
        var (status, note) = AttendanceHeadings.StatusIn(cells[at])!.Value;
        var said = cells[at];
        cells.RemoveAt(at);
        var table = heading!;
        heading = table with { Status = status };
        var rows = Add(line, string.Join('\t', cells) + (note.Length > 0 ? $", {note}" : ""), 0, labelled: false);
        heading = table;
        return rows.Count == 0 ? null : !Says(source, rows, said);
    }

    private IReadOnlyList<AttendanceRow> Add(LogicalLine line, string source, int from, bool labelled)
    {
        var rows = AttendanceRows.Read(source[from..], organisation, labelled);
        foreach (var row in rows)
        {
            var start = Math.Min(line.Span.End, line.Span.Start + from + row.Start);
            var span = new TextSpan(start, Math.Min(row.Length, line.Span.End - start));
            var written = row.Organisation;
            people.Add(new ParsedAttendance(
                row.Name, written is null ? null : OrganisationNames.Canonical(written), written, heading!.Status, Capacity(heading.Capacity, row.Note), row.Note, span));
        }
        return rows;
    }

    private static bool Says(string source, IEnumerable<AttendanceRow> rows, string status = "") =>
        Leftover.Has(source, rows.SelectMany(r => (string?[])[r.Name, r.Organisation, r.Note]).Append(status));

    private static string Source(LogicalLine line) => line.Span.Length == line.Raw.Length ? line.Raw : line.Text;

    private int Indent(LogicalLine line) => line.Span.Start == 0 ? 0 : line.Span.Start - 1 - text.LastIndexOf('\n', line.Span.Start - 1);

    private static ParsedCapacity Capacity(ParsedCapacity fromHeading, string? note) => note?.ToUpperInvariant() switch
    {
        { } said when said.Contains("ADJUNGERAD", StringComparison.Ordinal) => ParsedCapacity.CoOpted,
        { } said when said.Contains("ERSÄTTER", StringComparison.Ordinal) || said.Contains("ERSÄTTARE", StringComparison.Ordinal) => ParsedCapacity.Substitute,
        { } said when said.Contains("OBSERVATÖR", StringComparison.Ordinal) => ParsedCapacity.Observer,
        { } said when said.Contains("GÄST", StringComparison.Ordinal) => ParsedCapacity.Guest,
        _ => fromHeading,
    };

    private static bool NamesColumnsOnly(LogicalLine line) => !Leftover.Has(line.Text, ColumnNames);

    private static bool IsColumnHead(string line) => line.StartsWith("namn", StringComparison.Ordinal) && line.Length < 60;

    /// <summary>Vacant seats, and municipalities that sent nobody.</summary>
    private static bool IsNoRow(string line) => line.Contains("vakant", StringComparison.Ordinal)
        || line.TrimEnd('.', '-', '–', ' ').Split([", ", " och ", " samt "], StringSplitOptions.RemoveEmptyEntries).All(OrganisationNames.IsMunicipality);
}
