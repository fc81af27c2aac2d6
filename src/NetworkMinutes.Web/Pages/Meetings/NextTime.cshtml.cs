using System.ComponentModel.DataAnnotations;
using System.Globalization;
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

    /// <param name="was">What the writer's page knew; without it the posted fields alone count.</param>
    public async Task<IActionResult> OnPost(int id, string? nextMeeting, string? nextTheme, string? homework, [FromForm(Name = "was")] WasBefore was)
    {
        try
        {
            var known = was.NextMeeting is null ? null : new NextTime(was.NextMeeting, was.NextTheme ?? "", was.Homework ?? "");
            var meeting = await Change(id, meeting => meeting.SetNextTime(new NextTime(nextMeeting, nextTheme, homework), known));
            return Request.IsHtmx() ? new JsonResult(new { meeting.NextMeeting, meeting.NextTheme, meeting.Homework, at = Clock.Local(Clock.Now).ToString("HH.mm", CultureInfo.InvariantCulture) }) : Answer(meeting);
        }
        catch (RuleBroken broken) when (broken.Rule != Rule.NotFound && Request.IsHtmx())
        {
            return new JsonResult(new { broken.Field, sentence = broken.Message }) { StatusCode = RuleBrokenFilter.StatusOf(broken.Rule) };
        }
    }

    /// <summary>Bound as "Was.NextMeeting" and so on; an empty one is empty, not absent.</summary>
    public sealed class WasBefore
    {
        [DisplayFormat(ConvertEmptyStringToNull = false)]
        public string? NextMeeting { get; set; }

        [DisplayFormat(ConvertEmptyStringToNull = false)]
        public string? NextTheme { get; set; }

        [DisplayFormat(ConvertEmptyStringToNull = false)]
        public string? Homework { get; set; }
    }

    /// <summary>What the text says is taken over.</summary>
    public async Task<IActionResult> OnPostOffer(int id) => Answer(await Change(id, meeting => meeting.TakeOfferedNextMeeting()));

    private Task<Meeting> Change(int id, Action<Meeting> verb) => Write(id, async (db, meeting) =>
    {
        var before = new NextTime(meeting.NextMeeting, meeting.NextTheme, meeting.Homework);
        verb(meeting);
        var next = await db.Meetings.Where(m => m.BodyId == meeting.BodyId && m.Date > meeting.Date && m.State == MeetingState.Planned).OrderBy(m => m.Date).FirstOrDefaultAsync();
        if (next is not null) meeting.LeadOverTo(next, before);
        return meeting;
    });

    private IActionResult Answer(Meeting meeting) => Request.IsHtmx() ? Partial("_NextTime", NextTimeView.Of(meeting)) : Redirect($"/meetings/{meeting.Id}/write#next-time");
}
