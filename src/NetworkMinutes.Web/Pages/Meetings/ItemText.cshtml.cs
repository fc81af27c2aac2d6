using System.Globalization;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Merging;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Saves an item's text while it is typed. The answer comes after the commit and says which revision is stored.</summary>
[RequestFormLimits(ValueLengthLimit = 4 * Meeting.LongestText)]
public class ItemTextModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    private sealed record Saved(Meeting Meeting, AgendaItem Item, MergedText Merged, IReadOnlyList<AgendaItem> Beside);

    public async Task<IActionResult> OnPost(int id, int itemId, TextPost post)
    {
        var origin = post.Origin(Me.PersonId);
        var (now, today) = (Clock.Now, Clock.Today);
        try
        {
            var (meeting, item, merged, beside) = await Write(id, async (db, meeting) =>
            {
                var item = meeting.Item(itemId);
                await db.LoadRevisionsFor(item, origin);
                var places = new EntryPlaces(meeting);
                var merged = meeting.Save(item, post.Written, origin, now, today);
                return new Saved(meeting, item, merged, places.ChangedBeside(item));
            });
            if (!merged.IsSettled) return Shown("_Register", Margin.Anew(meeting, item) with { Versions = await Versions(item, merged) });
            Response.Htmx(h => h.WithTrigger("saved", new { item = itemId, revision = item.Revision, at = TimeOfDay(item.Revisions.Select(r => r.At).DefaultIfEmpty(now).Max()) }, HtmxTriggerTiming.AfterSwap));
            return Partial("_Register", Margin.Anew(meeting, item).With(meeting, beside) with { Edits = TextDiff.Edits(post.Written, item.Text) });
        }
        catch (RuleBroken broken) when (broken.Rule != Rule.Invalid && Request.IsHtmx())
        {
            var meeting = await Db.MeetingsToWriteFor(Me).FirstOrDefaultAsync(m => m.Id == id);
            if (meeting is null) throw;
            return Shown("_KeptText", new KeptText(itemId, meeting.Id, IsGone: broken.Rule == Rule.NotFound, meeting.IsOpen));
        }
    }

    private PartialViewResult Shown(string partial, object model)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Partial(partial, model);
    }

    private async Task<TwoVersions> Versions(AgendaItem item, MergedText merged)
    {
        var latest = await Db.Revisions.Where(r => r.ItemId == item.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync();
        var who = latest?.PersonId is { } personId && personId != Me.PersonId ? await Db.People.FirstOrDefaultAsync(p => p.Id == personId) : null;
        return new TwoVersions(merged, latest?.PersonId == Me.PersonId, who, latest is null ? "" : TimeOfDay(latest.At));
    }

    private static string TimeOfDay(DateTimeOffset at) => Clock.Local(at).ToString("HH.mm", CultureInfo.InvariantCulture);
}
