using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Storage.Writing;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>A verb on a meeting that is being written: loaded through what the viewer may write, answered with a fragment
/// or, without htmx, by going back to the room.</summary>
public abstract class MeetingVerb(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    /// <summary>Names the open page that asks, so that it need not fetch what it is answered.</summary>
    private string OpenPage => Request.Headers["Open-Page"] is [{ Length: <= 64 } page] ? page : "";

    public virtual Task<IActionResult> OnGet(int id) => Task.FromResult<IActionResult>(Redirect($"/meetings/{id}/write"));

    protected Task<T> Write<T>(int meetingId, Func<MinutesDb, Meeting, Task<T>> verb) => Store.Write(async db =>
    {
        var meeting = await db.MeetingsToWriteFor(Me).Whole().FirstOrDefaultAsync(m => m.Id == meetingId).OrNotFound();
        var before = MeetingMark.Of(meeting);
        var result = await verb(db, meeting);
        foreach (var change in before.ChangesTo(meeting)) db.Announce(new MeetingChanged(change, OpenPage));
        return result;
    });

    /// <summary>For a verb on texts alone that is used again and again: the meeting stays loaded between.</summary>
    protected Task<T> WriteTexts<T>(int meetingId, Func<MinutesDb, Meeting, Task<ItemWork<T>>> verb) => Store.WriteMeeting(meetingId, async (db, found) =>
    {
        var meeting = await Task.FromResult(found is not null && Me.MayWrite(found.BodyId) ? found : null).OrNotFound();
        var before = meeting.Items.ToDictionary(i => i.Id, i => i.Revision);
        var work = await verb(db, meeting);
        var changed = work.Items.Any(i => i.Revision != before[i.Id]);
        foreach (var item in changed ? work.Items : []) db.Announce(new MeetingChanged(item.Revision != before[item.Id] ? new(meeting.Id, ChangedPart.Text, item.Id, item.Revision) : new(meeting.Id, ChangedPart.Margin, item.Id), OpenPage));
        return work;
    });

    protected Task Write(int meetingId, Action<Meeting> verb) => Write(meetingId, (_, meeting) =>
    {
        verb(meeting);
        return Task.FromResult(true);
    });

    /// <summary>What stands in the way, said beside what was pressed.</summary>
    protected ContentResult Told(RuleBroken broken)
    {
        Response.Htmx(h => h.Reswap("none").WithTrigger("told", new { sentence = broken.Message }));
        return new ContentResult { StatusCode = RuleBrokenFilter.StatusOf(broken.Rule), Content = broken.Message };
    }
}
