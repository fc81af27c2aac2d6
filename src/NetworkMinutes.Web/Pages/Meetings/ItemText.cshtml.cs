using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Htmx;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Saves an item's text while it is typed. The answer comes after the commit and says which revision is stored.</summary>
[RequestFormLimits(ValueLengthLimit = 4 * Meeting.LongestText)]
public class ItemTextModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    private sealed record Saved(Meeting Meeting, AgendaItem Item, bool Stale);

    /// <param name="revision">The stored revision that the text was made from.</param>
    public async Task<IActionResult> OnPost(int id, int itemId, string? text, int revision)
    {
        var written = text ?? "";
        var (now, today) = (Clock.Now, Clock.Today);
        var saved = await Write(id, async (db, meeting) =>
        {
            var item = meeting.Item(itemId);
            var same = Normal(item.Text) == Normal(written);
            if (item.Revision != revision && !same) return new Saved(meeting, item, Stale: true);
            await db.LoadLatestRevision(item);
            meeting.Write(item, written, Me.PersonId, now, today);
            return new Saved(meeting, item, Stale: false);
        });
        if (saved.Stale) return await ShowBoth(saved, written);
        Response.Htmx(h => h.WithTrigger("saved", new { item = itemId, revision = saved.Item.Revision, at = Clock.Local(now).ToString("HH.mm", CultureInfo.InvariantCulture) }));
        return Partial("_Register", Meetings.Margin.Of(saved.Meeting, saved.Item));
    }

    private async Task<IActionResult> ShowBoth(Saved saved, string written)
    {
        var latest = await Db.Revisions.Where(r => r.ItemId == saved.Item.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync();
        var who = latest?.PersonId is { } personId ? await Db.People.Where(p => p.Id == personId).Select(p => p.Name).FirstOrDefaultAsync() : null;
        var at = latest is null ? "" : Clock.Local(latest.At).ToString("HH.mm", CultureInfo.InvariantCulture);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Partial("_Register", Meetings.Margin.Of(saved.Meeting, saved.Item, new OtherVersion(written, who ?? "Någon annan", at)));
    }

    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
