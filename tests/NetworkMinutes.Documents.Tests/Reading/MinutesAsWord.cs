using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NetworkMinutes.Recognition;
using static NetworkMinutes.Documents.Tests.Reading.WordZip;

namespace NetworkMinutes.Documents.Tests.Reading;

/// <summary>Minutes as somebody would have set them in Word: headings by style, people in a table, points in real lists.</summary>
internal static partial class MinutesAsWord
{
    public static byte[] File(ParsedMinutes minutes) => Of(Body(minutes), Styles, Numbering);

    static string Body(ParsedMinutes minutes)
    {
        var body = new StringBuilder(P(minutes.Label ?? "Anteckningar", "Rubrik"));
        foreach (var line in MinutesLines.Head(minutes)) body.Append(P(line));
        foreach (var list in MinutesLines.Lists(minutes))
            body.Append(P(list.Key, "Rubrik1")).Append(Table([["Namn", "Organisation", "Anmärkning"], .. list.Select(a => new[] { a.Name, a.Organisation ?? "", a.Note ?? "" })]));
        foreach (var item in minutes.Items)
        {
            body.Append(P(MinutesLines.Heading(item), item.Level == 1 ? "Rubrik1" : "Rubrik2"));
            foreach (var line in item.Text.Split('\n')) body.Append(Line(line));
        }
        return body.ToString();
    }

    static string Line(string line) => line.StartsWith("• ", StringComparison.Ordinal) ? Point(line[2..], 1) : P(Gaps().Replace(line, "\t"));

    [GeneratedRegex(" {3,}", RegexOptions.None, 1000)]
    private static partial Regex Gaps();
}

internal static class MinutesLines
{
    public static string Heading(ParsedItem item) => item.Number.Length == 0 ? item.Title : $"{item.Number}{(item.Level == 1 ? "." : ")")} {item.Title}";

    public static IEnumerable<string> Head(ParsedMinutes minutes)
    {
        if (minutes.Body is { } name) yield return $"Nätverk: {char.ToUpper(name[0], SwedishText.Culture)}{name[1..]}";
        if (minutes.MeetingDate is { } day) yield return $"Datum: {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        if (minutes.Place is { } place) yield return $"Plats: {place}";
        if (minutes.Recorder is { } recorder) yield return $"Antecknat av: {recorder}";
    }

    public static IEnumerable<IGrouping<string, ParsedAttendance>> Lists(ParsedMinutes minutes) => minutes.Attendance.GroupBy(a => (a.Status, a.Capacity) switch
    {
        (_, ParsedCapacity.Host) => "Från GR",
        (_, ParsedCapacity.Guest) => "Gäster",
        (_, ParsedCapacity.CoOpted) => "Adjungerade",
        (_, ParsedCapacity.Observer) => "Observatörer",
        (_, ParsedCapacity.Substitute) => "Ersättare",
        (ParsedStatus.Excused, _) => "Anmält förhinder",
        (ParsedStatus.Absent, _) => "Frånvarande",
        _ => "Närvarande",
    });
}
