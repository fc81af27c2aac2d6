using Microsoft.AspNetCore.Mvc;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>An item's heading and place. Its text has its own page.</summary>
public class ItemModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    [TempData]
    public string? Sentence { get; set; }

    public Task<IActionResult> OnPostTitle(int id, int itemId, string? title) => Change(id, itemId, (m, i) => m.Retitle(i, title ?? "", Clock.Today));

    public Task<IActionResult> OnPostMove(int id, int itemId, int step) => Change(id, itemId, (m, i) => m.Move(i, Math.Sign(step)));

    public Task<IActionResult> OnPostIndent(int id, int itemId, int step) => Change(id, itemId, (m, i) => m.Indent(i, Math.Sign(step)));

    public Task<IActionResult> OnPostRemoval(int id, int itemId) => Change(id, itemId, (m, i) => m.RemoveItem(i));

    private async Task<IActionResult> Change(int id, int itemId, Action<Meeting, AgendaItem> verb)
    {
        try
        {
            await Write(id, meeting => verb(meeting, meeting.Item(itemId)));
        }
        catch (RuleBroken broken) when (broken.Rule != Rule.NotFound)
        {
            Notice = broken.Message;
            return Redirect($"/meetings/{id}/write#facts");
        }

        return Redirect($"/meetings/{id}/write#item-{itemId}");
    }
}
