using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>A file in the list: what it was understood as, and what stands in the way of saying yes to it as it is.</summary>
/// <param name="Trouble">Null when nothing does.</param>
public sealed record ImportedFileRow(ImportedFile File, DateOnly? Day, string Content, IReadOnlyList<string> NewPeople, string? Trouble)
{
    private const int MostNames = 5;

    public bool IsReady => File.State == ImportedFileState.ToReview && Trouble is null;

    public string NewPeopleInWords => NewPeople.Count switch
    {
        0 => "",
        1 => $"Ny person: {NewPeople[0]}",
        _ => $"{NewPeople.Count} nya personer: {string.Join(", ", NewPeople.Take(MostNames))}{(NewPeople.Count > MostNames ? " med flera" : "")}",
    };

    internal static ImportedFileRow Of(ImportedFile file, Body body, NetworkMinutes.Meetings.Directory names, IReadOnlyCollection<DateOnly> daysTaken, DateOnly today)
    {
        if (file.State == ImportedFileState.Refused) return new(file, null, "", [], file.Refusal);
        var read = file.Understood(body, today);
        if (file.State == ImportedFileState.Taken) return new(file, read.MeetingDate, Counted(read), [], null);
        var people = read.Attendance.Where(a => names.Person(a.Name, names.Organisation(a.Organisation)) is null).Select(a => a.Name).Distinct().ToList();
        return new(file, read.MeetingDate, Counted(read), people, TroubleOf(read, daysTaken));
    }

    /// <summary>Of files that wait with the same day only the first is ready; the others may be the same minutes in another form.</summary>
    internal static IEnumerable<ImportedFileRow> SideBySide(IEnumerable<ImportedFileRow> rows)
    {
        var first = new Dictionary<DateOnly, string>();
        foreach (var row in rows)
            yield return row is { IsReady: true, Day: { } day } && !first.TryAdd(day, row.File.Name) ? row with { Trouble = $"{first[day]} är från samma dag." } : row;
    }

    private static string? TroubleOf(ParsedMinutes read, IReadOnlyCollection<DateOnly> daysTaken) => read.MeetingDate switch
    {
        null => "Varken texten eller filens namn säger vilken dag mötet var.",
        { } day when daysTaken.Contains(day) => "Det finns redan ett möte den dagen.",
        _ => read.Doubt(),
    };

    private static string Counted(ParsedMinutes read)
    {
        var entries = read.Items.SelectMany(i => i.Reading.Entries).ToList();
        return string.Join(", ", SwedishText.Count(read.Attendance.Count, "person", "personer"), SwedishText.Count(read.Items.Count, "punkt", "punkter"), SwedishText.Count(entries.OfType<ParsedDecision>().Count(), "beslut", "beslut"),
            SwedishText.Count(entries.OfType<ParsedAction>().Count(), "åtgärd", "åtgärder"));
    }
}
