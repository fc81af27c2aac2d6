using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage;

/// <summary>Looking things up in the register: by words, body and year. Works alike on every engine.</summary>
public static class RegisterSearch
{
    private const string Escape = "\\";

    /// <summary>Those in which every word occurs, in the text that this viewer may read.</summary>
    public static IQueryable<T> Containing<T>(this IQueryable<T> entries, SearchWords words, Viewer viewer)
        where T : RegisterEntry
    {
        var writes = viewer.Coordinates.ToList();
        foreach (var word in words.Words)
        {
            var pattern = $"%{Literally(word)}%";
            entries = viewer.IsAdministrator
                ? entries.Where(e => EF.Functions.Like(e.SearchText, pattern, Escape))
                : entries.Where(e =>
                    (writes.Contains(e.Meeting.BodyId) && EF.Functions.Like(e.SearchText, pattern, Escape))
                    || (!writes.Contains(e.Meeting.BodyId) && EF.Functions.Like(e.PublishedSearchText!, pattern, Escape)));
        }

        return entries;
    }

    public static IQueryable<T> Of<T>(this IQueryable<T> entries, int? bodyId, int? year)
        where T : RegisterEntry
    {
        if (bodyId is { } body) entries = entries.Where(e => e.Meeting.BodyId == body);
        if (year is not (>= 1 and <= 9999)) return entries;
        var (first, last) = (new DateOnly(year.Value, 1, 1), new DateOnly(year.Value, 12, 31));
        return entries.Where(e => e.Meeting.Date >= first && e.Meeting.Date <= last);
    }

    public static IQueryable<T> NewestFirst<T>(this IQueryable<T> entries)
        where T : RegisterEntry =>
        entries.OrderByDescending(e => e.Meeting.Date).ThenByDescending(e => e.MeetingId)
            .ThenBy(e => e.Item!.Position).ThenBy(e => e.SpanStart).ThenBy(e => e.Id);

    /// <summary>What should have been done longest ago first; what has no last day after that, newest first.</summary>
    public static IQueryable<ActionItem> DueFirst(this IQueryable<ActionItem> actions) =>
        actions.OrderBy(a => a.Due!.Latest == null).ThenBy(a => a.Due!.Latest).ThenBy(a => a.Due!.Earliest)
            .ThenByDescending(a => a.Meeting.Date).ThenByDescending(a => a.MeetingId).ThenBy(a => a.SpanStart).ThenBy(a => a.Id);

    public static IQueryable<ActionItem> Overdue(this IQueryable<ActionItem> actions, DateOnly today) =>
        actions.Where(a => (a.Status == ActionStatus.Open || a.Status == ActionStatus.Waiting) && a.Due!.Latest < today);

    /// <summary>The years in which the bodies that this viewer sees have met, latest first.</summary>
    public static async Task<IReadOnlyList<int>> YearsOfMeetings(this MinutesDb db, Viewer viewer) =>
        [.. (await db.MeetingsFor(viewer).Where(m => m.Date != null).Select(m => m.Date!.Value.Year).Distinct().ToListAsync()).OrderDescending()];

    private static string Literally(string word) => word
        .Replace(Escape, @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
