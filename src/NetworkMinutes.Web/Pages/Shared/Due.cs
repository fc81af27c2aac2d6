using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>When something is to be done: the words first, then the days they are taken to mean.</summary>
/// <param name="Lead">What stands before the day: "uppskattat:".</param>
public sealed record Due(string Words, bool IsLate, string Lead, string Days, DateOnly? Machine)
{
    private static readonly Due Unsaid = new("Ingen tid angiven", false, "", "", null);

    public static Due Of(ActionItem action, DateOnly today, IReadOnlyDictionary<int, DateOnly> nextMeetings)
    {
        if (action.Due is not { } due) return Unsaid;
        var words = due.Words.Length == 0 ? "" : char.ToUpper(due.Words[0], SwedishText.Culture) + due.Words[1..];
        if (due.Kind == FuzzyDateKind.NextMeeting)
        {
            return nextMeetings.TryGetValue(action.Meeting.BodyId, out var next)
                ? new(words, false, "den", DayText.Day(next, today), next) : new(words, false, "", "", null);
        }

        if (due.Latest is not { } latest) return new(words, false, "", "", null);
        if (action.IsOverdue(today) && latest.Year == today.Year && DayText.SayTheDay(due)) return new(words, true, "har gått ut", "", latest);
        if (action.IsOverdue(today)) return new(words, true, "gick ut den", DayText.Day(latest, today), latest);
        var estimate = due.IsEstimate ? "uppskattat:" : "";
        if (DayText.SayTheDay(due)) return new(words, false, "", latest.Year == today.Year ? "" : latest.Year.ToString(SwedishText.Culture), latest);
        return new(words, false, estimate, due.Earliest is { } earliest ? DayText.Span(earliest, latest, today) : DayText.Day(latest, today), latest);
    }

    /// <summary>The next meeting of each body that has one planned.</summary>
    public static async Task<IReadOnlyDictionary<int, DateOnly>> NextMeetings(MinutesDb db, Viewer viewer, DateOnly today) =>
        (await db.MeetingsFor(viewer).Where(m => m.Date >= today).Select(m => new { m.BodyId, m.Date }).ToListAsync())
            .GroupBy(m => m.BodyId).ToDictionary(g => g.Key, g => g.Min(m => m.Date!.Value));
}
