using Htmx;
using Microsoft.AspNetCore.Mvc;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>A new item in the room. The page goes on as it is and fetches the item.</summary>
public class ItemsModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    /// <param name="after">The item that is written in; none for last.</param>
    public async Task<IActionResult> OnPost(int id, string? title, int level = 1, int? after = null)
    {
        try
        {
            var item = await Write(id, (_, meeting) => Task.FromResult(meeting.AddItemNear(title ?? "", level, meeting.Items.FirstOrDefault(i => i.Id == after))));
            Response.Htmx(h => h.WithTrigger("added", new { item = item.Id }));
            return Request.IsHtmx() ? new NoContentResult() : Redirect($"/meetings/{id}/write#item-{item.Id}");
        }
        catch (RuleBroken broken) when (broken.Rule != Rule.NotFound)
        {
            return Told(broken);
        }
    }
}
