using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>A file in the list: what it was understood as, and what stands in the way of saying yes to it as it is.</summary>
/// <param name="Trouble">Null when nothing does.</param>
public sealed record ImportedFileRow(ImportedFile File, DateOnly? Day, string Content, IReadOnlyList<string> NewPeople, string? Trouble)
{
    private const int MostNames = 5;

    /// <summary>True while what it became is a draft that may be undone.</summary>
    public bool IsDraft { get; private init; }

    /// <summary>What will be otherwise than in the file.</summary>
    public IReadOnlyList<string> Told { get; private init; } = [];

    public bool IsReady => File.State == ImportedFileState.ToReview && Trouble is null;

    public string NewPeopleInWords => NewPeople.Count switch
    {
        0 => "",
        1 => $"Ny person: {NewPeople[0]}",
        _ => $"{NewPeople.Count} nya personer: {string.Join(", ", NewPeople.Take(MostNames))}{(NewPeople.Count > MostNames ? " med flera" : "")}",
    };

    /// <param name="meetings">The body's own, by number.</param>
    internal static ImportedFileRow Of(ImportedFile file, Body body, NetworkMinutes.Meetings.Directory names, IReadOnlyDictionary<int, (DateOnly? Date, MeetingState State)> meetings, DateOnly today)
    {
        if (file.State == ImportedFileState.Refused) return new(file, null, "", [], file.Refusal);
        if (file is { State: ImportedFileState.Taken, Text: "" }) return new(file, meetings.GetValueOrDefault(file.MeetingId ?? 0).Date ?? file.NamedDay, "", [], null);
        var read = file.Understood(body, today);
        if (file.State == ImportedFileState.Taken)
        {
            var meeting = meetings.GetValueOrDefault(file.MeetingId ?? 0);
            return new(file, meeting.Date ?? read.MeetingDate, ImportCount.Of(read).Words, [], null) { IsDraft = meeting.State == MeetingState.Draft };
        }

        var people = read.Attendance.Where(a => names.Person(a.Name, names.Organisation(a.Organisation)) is null).Select(a => a.Name).Distinct().ToList();
        var troubles = ImportDoubts.Of(read, file.NamedDay, body, names, today).ToList();
        if (read.MeetingDate is { } day && meetings.Values.Any(m => m.Date == day)) troubles.Insert(0, "Det finns redan ett möte den dagen.");
        return new(file, read.MeetingDate, ImportCount.Of(read).Words, people, troubles.Count > 0 ? string.Join(' ', troubles) : null) { Told = ImportDoubts.Told(read) };
    }

    /// <summary>Of files that wait with the same day only the first is ready; the others may be the same minutes in another form.</summary>
    internal static IEnumerable<ImportedFileRow> SideBySide(IEnumerable<ImportedFileRow> rows)
    {
        var first = new Dictionary<DateOnly, string>();
        foreach (var row in rows)
            yield return row is { IsReady: true, Day: { } day } && !first.TryAdd(day, row.File.Name) ? row with { Trouble = $"{first[day]} är från samma dag." } : row;
    }
}
