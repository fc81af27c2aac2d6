using System.Text;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Layout;

/// <summary>The minutes as text alone: the head as printed, the items exactly as they were written.</summary>
public static class MinutesPlainText
{
    public static string Of(Meeting meeting, MinutesDocument document)
    {
        var text = new StringBuilder();
        text.Append(document.Label).Append('\n').Append(document.Body).Append('\n').Append(document.Status).Append('\n');
        foreach (var fact in document.Facts) text.Append(fact.Term).Append(": ").Append(fact.Value).Append('\n');
        foreach (var table in document.Attendance)
        {
            text.Append('\n').Append(table.Heading).Append('\n');
            foreach (var row in table.Rows) text.AppendJoin(", ", new[] { row.Name, row.Organisation, row.Note }.Where(w => w.Length > 0)).Append('\n');
        }

        foreach (var item in meeting.Agenda) text.Append('\n').Append(item.Number).Append(". ").Append(item.Title).Append('\n').Append(item.Text).Append('\n');
        if (document.Closing is { } closing) text.Append('\n').Append(closing).Append('\n');
        return text.ToString();
    }
}
