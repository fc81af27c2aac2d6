using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>What stands in the margin of the whole page, in words.</summary>
/// <param name="Again">A later answer that takes the place of the one on the page.</param>
public sealed record MarginSummary(string Recorded, int Questions, bool Again)
{
    public static MarginSummary Of(Meeting meeting, bool again)
    {
        var recorded = meeting.Entries.Where(e => e.StandsInRegister).ToList();
        var parts = new (int Count, string One, string Many)[]
        {
            (recorded.Count(e => e is Decision), "beslut", "beslut"),
            (recorded.Count(e => e is ActionItem), "åtgärd", "åtgärder"),
            (recorded.Count(e => e is EventDate), "datum", "datum"),
        };
        var words = string.Join(", ", parts.Where(p => p.Count > 0).Select(p => SwedishText.Count(p.Count, p.One, p.Many)));
        var questions = meeting.Entries.Count(e => e.Item is not null && !e.IsSetAside && MarginEntry.IsOpen(e, meeting));
        return new MarginSummary(words.Length > 0 ? words : "Inget i registret än", questions, again);
    }
}
