using System.Diagnostics;
using System.Globalization;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Merging;
using NetworkMinutes.Storage;
using NetworkMinutes.Storage.Writing;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Saves an item's text while it is typed. The answer comes after the commit and says which revision is stored.</summary>
[RequestFormLimits(ValueLengthLimit = 4 * Meeting.LongestText)]
public class ItemTextModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    /// <param name="At">When the stored text was stored.</param>
    private sealed record Saved(Margin Margin, MergedText Merged, DateTimeOffset At);

    public async Task<IActionResult> OnPost(int id, int itemId, TextPost post)
    {
        var origin = post.Origin(Me.PersonId);
        var (now, today, began) = (Clock.Now, Clock.Today, Stopwatch.GetTimestamp());
        try
        {
            var (margin, merged, at) = await WriteTexts<Saved>(id, async (db, meeting) =>
            {
                var item = meeting.Item(itemId);
                await db.LoadRevisionsFor(item, origin);
                var places = new EntryPlaces(meeting);
                var merged = meeting.Save(item, post.Written, origin, now, today);
                var beside = places.ChangedBeside(item);
                return new([item, .. beside], () => new Saved(
                    Margin.Anew(meeting, item).With(meeting, beside) with { Edits = merged.IsSettled ? TextDiff.Edits(post.Written, item.Text) : [] },
                    merged,
                    item.Revisions.Select(r => r.At).DefaultIfEmpty(now).Max()));
            });
            Response.Headers["Server-Timing"] = string.Create(CultureInfo.InvariantCulture, $"save;dur={Stopwatch.GetElapsedTime(began).TotalMilliseconds:F3}");
            if (!merged.IsSettled) return Shown("_Register", margin with { Versions = await Versions(itemId, merged) });
            Response.Htmx(h => h.WithTrigger("saved", new { item = itemId, revision = margin.Revision, at = TimeOfDay(at) }, HtmxTriggerTiming.AfterSwap));
            return Partial("_Register", margin);
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

    private async Task<TwoVersions> Versions(int itemId, MergedText merged)
    {
        var latest = await Db.Revisions.Where(r => r.ItemId == itemId).OrderByDescending(r => r.Number).FirstOrDefaultAsync();
        var who = latest?.PersonId is { } personId && personId != Me.PersonId ? await Db.People.FirstOrDefaultAsync(p => p.Id == personId) : null;
        return new TwoVersions(merged, latest?.PersonId == Me.PersonId, who, latest is null ? "" : TimeOfDay(latest.At));
    }

    private static string TimeOfDay(DateTimeOffset at) => Clock.Local(at).ToString("HH.mm", CultureInfo.InvariantCulture);
}
