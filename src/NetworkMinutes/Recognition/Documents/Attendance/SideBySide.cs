using NetworkMinutes.Recognition.Documents.Lines;

namespace NetworkMinutes.Recognition.Documents.Attendance;

/// <summary>"Närvarande        Frånvarande": two lists beside each other, their columns kept.</summary>
internal sealed class SideBySide(DocumentText text, AttendanceHeading left, AttendanceHeading right, int start, int column)
{
    private const int Slack = 2;

    public AttendanceHeading Left => left;

    public static SideBySide? Read(DocumentText text, int line)
    {
        if (!AttendanceColumns.HasAny(text.Raw(line)) || AttendanceLines.Source(text, line) is not { } source || AttendanceColumns.Split(source) is not [var first, var second])
            return null;
        if (AttendanceHeadings.Read(first, within: true) is not { Rest: "" } left || AttendanceHeadings.Read(second, within: true) is not { Rest: "" } right)
            return null;
        var start = Indent(text, line);
        return new SideBySide(text, left, right, start, start + source.IndexOf(second, first.Length, StringComparison.Ordinal));
    }

    /// <summary>Reads a row of one cell or two; false when it is none.</summary>
    public bool Row(AttendanceAccount account, int line, string source)
    {
        var cells = AttendanceColumns.Split(source);
        if (cells.Length > 2)
            return false;
        var indent = Indent(text, line);
        if (cells.Length == 1 && indent > start && indent < column - Slack)
        {
            text.Problems.Add(new TextProblem(text.Span(line), "Raden står mellan två närvarolistor, så det framgår inte vem som var med. Den står kvar som text."));
            return true;
        }
        var rows = new List<AttendanceRow>();
        for (var k = 0; k < cells.Length; k++)
        {
            account.Heading = k == 1 || (cells.Length == 1 && indent >= column - Slack) ? right : left;
            rows.AddRange(account.Add(line, cells[k]));
        }
        account.Heading = left;
        if (rows.Count > 0)
            account.Take(line, !AttendanceLines.SayMore(source, rows));
        return rows.Count > 0;
    }

    private static int Indent(DocumentText text, int line)
    {
        var start = text.Span(line).Start;
        return start == 0 ? 0 : start - 1 - text.Source.LastIndexOf('\n', start - 1);
    }
}
