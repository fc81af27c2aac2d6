using NetworkMinutes.Recognition.Lexicon;

namespace NetworkMinutes.Recognition.Documents;

/// <summary>Who was there and who was not; marks which lines told it.</summary>
internal static class AttendanceReader
{
    public static IReadOnlyList<ParsedAttendance> Read(IReadOnlyList<LogicalLine> lines, int end, HashSet<int> taken)
    {
        var people = new List<ParsedAttendance>();
        AttendanceHeading? heading = null;
        string? organisation = null;
        for (var i = 0; i < end; i++)
        {
            var line = lines[i];
            var within = heading is not null;
            if (AttendanceHeadings.Read(line.Text, within) is { } next && (next.OpensList || within))
            {
                heading = next;
                organisation = next.DefaultOrganisation;
                taken.Add(i);
                if (next.Rest.Length > 0)
                    Add(line, line.Text, line.Text.Length - next.Rest.Length, labelled: true);
                continue;
            }
            if (heading is null)
                continue;
            if (OrganisationNames.IsMunicipality(Labels.Alone(line.Text)))
            {
                organisation = Labels.Alone(line.Text);
                taken.Add(i);
                continue;
            }
            var source = line.Span.Length == line.Raw.Length ? line.Raw : line.Text;
            if (IsColumnHead(line.Lower) || IsNoRow(line.Lower) || Add(line, source, 0, labelled: false))
                taken.Add(i);
            else
                heading = null;
        }
        return people;

        bool Add(LogicalLine line, string source, int from, bool labelled)
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
            return rows.Count > 0;
        }
    }

    private static ParsedCapacity Capacity(ParsedCapacity fromHeading, string? note) => note?.ToUpperInvariant() switch
    {
        { } said when said.Contains("ADJUNGERAD", StringComparison.Ordinal) => ParsedCapacity.CoOpted,
        { } said when said.Contains("ERSÄTTER", StringComparison.Ordinal) || said.Contains("ERSÄTTARE", StringComparison.Ordinal) => ParsedCapacity.Substitute,
        { } said when said.Contains("OBSERVATÖR", StringComparison.Ordinal) => ParsedCapacity.Observer,
        { } said when said.Contains("GÄST", StringComparison.Ordinal) => ParsedCapacity.Guest,
        _ => fromHeading,
    };

    private static bool IsColumnHead(string line) => line.StartsWith("namn", StringComparison.Ordinal) && line.Length < 60;

    /// <summary>Vacant seats, and municipalities that sent nobody.</summary>
    private static bool IsNoRow(string line) => line.Contains("vakant", StringComparison.Ordinal)
        || line.TrimEnd('.', '-', '–', ' ').Split([", ", " och ", " samt "], StringSplitOptions.RemoveEmptyEntries).All(OrganisationNames.IsMunicipality);
}
