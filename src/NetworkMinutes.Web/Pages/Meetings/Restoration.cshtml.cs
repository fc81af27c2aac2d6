using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Gives an item back a text it has had. What stood until now stays among its revisions.</summary>
public class RestorationModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    public async Task<IActionResult> OnPost(int id, int itemId, int number)
    {
        await Write(id, async (db, meeting) =>
        {
            var item = meeting.Item(itemId);
            await db.LoadLatestRevision(item);
            var revision = await db.Revisions.FirstOrDefaultAsync(r => r.ItemId == itemId && r.Number == number).OrNotFound();
            meeting.Restore(item, revision, Me.PersonId, Clock.Now, Clock.Today);
            return item;
        });
        return Redirect($"/meetings/{id}/write#item-{itemId}");
    }
}
