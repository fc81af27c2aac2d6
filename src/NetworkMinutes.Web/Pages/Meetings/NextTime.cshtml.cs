using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>When the body meets next, about what, and what is to be done until then.</summary>
public class NextTimeModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    public override async Task<IActionResult> OnGet(int id)
    {
        var meeting = await Db.MeetingsToWriteFor(Me).Include(m => m.Items).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        return Request.IsHtmx() ? Partial("_NextTime", NextTimeView.Of(meeting)) : Redirect($"/meetings/{id}/write#next-time");
    }

    public async Task<IActionResult> OnPost(int id, string? nextMeeting, string? nextTheme, string? homework)
    {
        try
        {
            return Answer(await Change(id, meeting => meeting.SetNextTime(nextMeeting, nextTheme, homework)));
        }
        catch (RuleBroken broken) when (broken.Rule == Rule.Invalid && Request.IsHtmx())
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            var meeting = await Db.MeetingsToWriteFor(Me).Include(m => m.Items).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
            return Partial("_NextTime", new NextTimeView(id, nextMeeting, nextTheme, homework, meeting.OfferedNextMeeting) { Refused = (broken.Field, broken.Message) });
        }
    }

    /// <summary>What the text says is taken over.</summary>
    public async Task<IActionResult> OnPostOffer(int id) => Answer(await Change(id, meeting => meeting.TakeOfferedNextMeeting()));

    private Task<Meeting> Change(int id, Action<Meeting> verb) => Write(id, (_, meeting) =>
    {
        verb(meeting);
        return Task.FromResult(meeting);
    });

    private IActionResult Answer(Meeting meeting) => Request.IsHtmx() ? Partial("_NextTime", NextTimeView.Of(meeting)) : Redirect($"/meetings/{meeting.Id}/write#next-time");
}
