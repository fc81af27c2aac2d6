using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>What is said at a meeting of an action that is open from before.</summary>
public class OpenItemModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    public async Task<IActionResult> OnPost(int id, int actionId, string answer)
    {
        var meeting = await Write(id, async (db, meeting) =>
        {
            var action = await db.EntriesFor<ActionItem>(Me).Whole().FirstOrDefaultAsync(a => a.Id == actionId).OrNotFound();
            if (answer == "undo") action.UndoGoingThrough(meeting);
            else action.GoThrough(meeting, done: answer == "done", await db.People.SingleAsync(p => p.Id == Me.PersonId), Clock.Now);
            Log(db, meeting, action, answer);
            db.Announce(new MeetingChanged(new(meeting.Id, ChangedPart.Agenda)));
            db.Announce(new MeetingChanged(new(action.MeetingId, ChangedPart.Margin, action.ItemId ?? 0)));
            return meeting;
        });
        if (!Request.IsHtmx()) return Redirect($"/meetings/{id}/write#open-items");
        var list = await OpenItems.Of(Db, Me, meeting, Clock.Today);
        var focus = answer == "undo" ? $"open-{actionId}-done" : list.NextAfter(actionId) is { } next ? $"open-{next.Id}-done" : $"open-{actionId}-undo";
        return Partial("_OpenItems", list with { Focus = focus });
    }

    private void Log(MinutesDb db, Meeting meeting, ActionItem action, string answer)
    {
        var (what, detail) = answer switch
        {
            "done" => ("action.status", ActionWords.Of(action.Status)),
            "undo" => ("action.status", ActionWords.Of(action.Status)),
            _ => ("action.came-up", "fortsätter"),
        };
        db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = what, MeetingId = meeting.Id, BodyId = meeting.BodyId, Detail = $"{action.Id}: {detail}" });
    }
}
