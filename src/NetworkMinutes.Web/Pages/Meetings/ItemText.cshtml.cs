using System.Globalization;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Saves an item's text while it is typed. The answer comes after the commit and says which revision is stored.</summary>
[RequestFormLimits(ValueLengthLimit = 4 * Meeting.LongestText)]
public class ItemTextModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    private sealed record Saved(Meeting Meeting, AgendaItem Item, bool Stale, IReadOnlyList<AgendaItem> Beside);

    /// <param name="revision">The stored revision that the text was made from.</param>
    /// <param name="writer">Names the open page it was typed in.</param>
    public async Task<IActionResult> OnPost(int id, int itemId, string? text, int revision, string? writer)
    {
        var written = text ?? "";
        var origin = new SaveOrigin(revision, writer is { Length: <= 64 } ? writer : "", Me.PersonId);
        var (now, today) = (Clock.Now, Clock.Today);
        var saved = await Write(id, async (db, meeting) =>
        {
            var item = meeting.Item(itemId);
            await db.LoadLatestRevision(item);
            var places = new EntryPlaces(meeting);
            var stale = !meeting.Save(item, written, origin, now, today);
            return new Saved(meeting, item, stale, places.ChangedBeside(item));
        });
        if (saved.Stale) return await ShowBoth(saved, written);
        Response.Htmx(h => h.WithTrigger("saved", new { item = itemId, revision = saved.Item.Revision, at = Clock.Local(now).ToString("HH.mm", CultureInfo.InvariantCulture) }));
        return Partial("_Register", Margin.Anew(saved.Meeting, saved.Item).With(saved.Meeting, saved.Beside));
    }

    private async Task<IActionResult> ShowBoth(Saved saved, string written)
    {
        var latest = await Db.Revisions.Where(r => r.ItemId == saved.Item.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync();
        var who = latest?.PersonId is { } personId ? await Db.People.Where(p => p.Id == personId).Select(p => p.Name).FirstOrDefaultAsync() : null;
        var at = latest is null ? "" : Clock.Local(latest.At).ToString("HH.mm", CultureInfo.InvariantCulture);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Partial("_Register", Margin.Anew(saved.Meeting, saved.Item, new OtherVersion(written, who ?? "Någon annan", at)));
    }
}
