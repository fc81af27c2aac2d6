using NetworkMinutes.Dates;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Recognition.Guide;

/// <summary>What is read out of a whole document, in words.</summary>
internal static class DocumentNotes
{
    public static IReadOnlyList<ReadNote> Of(ParsedMinutes read, GuideReadAs part, Meeting meeting) => part switch
    {
        GuideReadAs.Head => [.. Head(read)],
        GuideReadAs.Attendance => [.. Attendance(read)],
        GuideReadAs.Items => [.. Items(read, meeting)],
        GuideReadAs.Texts => [.. Texts(read)],
        _ => [.. Head(read), .. Attendance(read), .. Items(read, meeting)],
    };

    private static IEnumerable<ReadNote> Head(ParsedMinutes read) =>
        new (string Heading, string? Text)[]
        {
            ("Etikett", read.Label),
            ("Organ", read.Body),
            ("Dag", read.MeetingDate is { } day ? SwedishDay.WithWeekday(day) : null),
            ("Tid", SwedishDay.Times(read.Start, read.End)),
            ("Plats", read.Place),
            ("Ordförande", Signed(read.Chair, read.ChairOrganisation)),
            ("Diarienummer", read.CaseNumber),
            ("Antecknat av", Signed(read.Recorder, read.RecorderOrganisation)),
        }.Where(f => !string.IsNullOrEmpty(f.Text)).Select(f => ReadNote.Fact(f.Heading, f.Text!));

    private static IEnumerable<ReadNote> Attendance(ParsedMinutes read) => read.Attendance
        .GroupBy(Heading, StringComparer.Ordinal)
        .Select(g => ReadNote.Fact(g.Key, "", [.. g.Select(a => $"{Signed(a.Name, a.Organisation)}{(a.Note is null ? "" : $" ({a.Note})")}")]));

    private static IEnumerable<ReadNote> Items(ParsedMinutes read, Meeting meeting) =>
        read.Items.SelectMany(i => ItemNotes.Of(i.Reading, meeting).Select(n => n with { Span = default }).Prepend(ReadNote.Fact(i.Number.Length > 0 ? $"Punkt {i.Number}" : "Avsnitt", i.Title)));

    private static IEnumerable<ReadNote> Texts(ParsedMinutes read)
    {
        if (read.Preamble.Length > 0) yield return ReadNote.Fact("Före punkterna", "", read.Preamble.Split('\n'));
        foreach (var item in read.Items) yield return ReadNote.Fact($"Punkt {item.Number}", item.Title, item.Text.Split('\n'));
    }

    private static string Heading(ParsedAttendance row) => (row.Status, row.Capacity) switch
    {
        (ParsedStatus.Absent, _) => "Frånvarande",
        (ParsedStatus.Excused, _) => "Anmält förhinder",
        (_, ParsedCapacity.Host) => "Värd",
        (_, ParsedCapacity.Guest) => "Gäst",
        (_, ParsedCapacity.CoOpted) => "Adjungerad",
        (_, ParsedCapacity.Observer) => "Observatör",
        (_, ParsedCapacity.Substitute) => "Ersättare",
        _ => "Närvarande",
    };

    private static string Signed(string? name, string? organisation) => name is null ? "" : organisation is null ? name : $"{name}, {organisation}";
}
