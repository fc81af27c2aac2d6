using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Which item the meeting is at: chosen, next, or where somebody begins to write.</summary>
public class CurrentModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    public override async Task<IActionResult> OnGet(int id)
    {
        var meeting = await Db.MeetingsToWriteFor(Me).Include(m => m.Items).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        return Request.IsHtmx() ? Partial("_NowAnswer", NowOf(meeting)) : Redirect($"/meetings/{id}/write");
    }

    public Task<IActionResult> OnPost(int id, int itemId) => Change(id, meeting => meeting.GoTo(meeting.Item(itemId), Clock.Now));

    public Task<IActionResult> OnPostNext(int id) => Change(id, meeting =>
        meeting.GoTo(meeting.NextItem ?? throw new RuleBroken(Rule.Conflict, "Det här är den sista punkten."), Clock.Now));

    public Task<IActionResult> OnPostPause(int id) => Change(id, meeting => meeting.LeaveItem(Clock.Now));

    /// <summary>Somebody writes in an item; the meeting goes along when it may.</summary>
    public async Task<IActionResult> OnPostWriting(int id, int itemId)
    {
        var (meeting, followed) = await Write(id, (_, meeting) => Task.FromResult((meeting, meeting.FollowWriting(meeting.Item(itemId), Clock.Now, Clock.Local(Clock.Now).DateTime))));
        return followed ? Partial("_NowAnswer", NowOf(meeting)) : new NoContentResult();
    }

    private async Task<IActionResult> Change(int id, Action<Meeting> verb)
    {
        var meeting = await Write(id, (_, meeting) =>
        {
            verb(meeting);
            return Task.FromResult(meeting);
        });
        if (!Request.IsHtmx()) return Redirect($"/meetings/{id}/write{(meeting.CurrentItem is { } current ? $"#item-{current.Id}" : "")}");
        Response.Htmx(h => h.WithTrigger("went", new { item = meeting.CurrentItem?.Id }));
        return Partial("_NowAnswer", NowOf(meeting));
    }

    private NowView NowOf(Meeting meeting) => new(meeting, Clock.Now, meeting.IsOnAt(Clock.Local(Clock.Now).DateTime)) { Again = true };
}
