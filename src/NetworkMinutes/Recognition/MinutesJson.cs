using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkMinutes.Dates;

namespace NetworkMinutes.Recognition;

/// <summary>Read minutes as one JSON object: what a careful coordinator would record from them.</summary>
public static class MinutesJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ParsedMinutes minutes, DateOnly assumedMeetingDate)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("meetingDate", Day(minutes.MeetingDate));
            json.WriteString("assumedMeetingDate", Day(minutes.MeetingDate ?? assumedMeetingDate));
            json.WriteString("label", minutes.Label);
            json.WriteString("body", minutes.Body);
            json.WriteString("chair", minutes.Chair);
            json.WriteString("recorder", minutes.Recorder);
            Attendance(json, minutes.Attendance);
            Rows(json, "items", minutes.Items.Where(i => i.Number.Length > 0), item =>
            {
                json.WriteString("number", item.Number);
                json.WriteString("title", item.Title);
            });
            Entries(json, minutes);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Attendance(Utf8JsonWriter json, IEnumerable<ParsedAttendance> attendance) => Rows(json, "attendance", attendance, row =>
    {
        json.WriteString("name", row.Name);
        json.WriteString("organisation", row.Organisation);
        json.WriteString("status", row.Status == ParsedStatus.Present ? "present" : "absent");
        json.WriteString("note", row.Note);
    });

    private static void Entries(Utf8JsonWriter json, ParsedMinutes minutes)
    {
        Rows(json, "decisions", Of<ParsedDecision>(minutes), row =>
        {
            json.WriteString("item", row.Item);
            json.WriteBoolean("marked", row.Entry.Marked);
            json.WriteString("text", row.Entry.Text);
            Strings(json, "clauses", row.Entry.Clauses);
            Strings(json, "people", row.Entry.People.Select(p => p.Name));
        });
        Rows(json, "actions", Of<ParsedAction>(minutes).Where(row => row.Entry.Progress == ParsedProgress.Open), row =>
        {
            json.WriteString("item", row.Item);
            json.WriteString("kind", row.Entry.Kind switch { ParsedActionKind.Waiting => "waiting", ParsedActionKind.Deadline => "deadline", _ => "action" });
            json.WriteString("text", row.Entry.Text);
            Strings(json, "owners", row.Entry.Owners.Select(o => o.Words));
            Due(json, row.Entry.Due);
        });
        Rows(json, "externalDecisions", Of<ParsedExternalDecision>(minutes), row =>
        {
            json.WriteString("item", row.Item);
            json.WriteString("body", row.Entry.Body);
            json.WriteString("text", row.Entry.Text);
            json.WriteString("date", Day(row.Entry.Date));
        });
        Rows(json, "events", Of<ParsedEvent>(minutes), row =>
        {
            json.WriteString("item", row.Item);
            json.WriteString("words", row.Entry.Date.Words);
            json.WriteString("date", Day(row.Entry.Date.Earliest));
            json.WriteString("text", row.Entry.Text);
        });
    }

    private static IEnumerable<(string? Item, T Entry)> Of<T>(ParsedMinutes minutes) where T : ParsedEntry =>
        minutes.Items.SelectMany(item => item.Reading.Entries.OfType<T>().Select(entry => (entry.ItemNumber ?? (item.Number.Length > 0 ? item.Number : null), entry)));

    private static void Due(Utf8JsonWriter json, FuzzyDate? due)
    {
        if (due is null)
        {
            json.WriteNull("due");
            return;
        }
        json.WriteStartObject("due");
        json.WriteString("words", due.Words);
        json.WriteString("earliest", Day(due.Earliest));
        json.WriteString("latest", Day(due.Latest));
        json.WriteEndObject();
    }

    private static void Rows<T>(Utf8JsonWriter json, string name, IEnumerable<T> rows, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(row);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
