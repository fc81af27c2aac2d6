using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

public class CorrectionModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public IActionResult OnGet(int id) => Redirect($"/meetings/{id}");

    public async Task<IActionResult> OnPost(int id)
    {
        var isBegun = await Store.Write(async db =>
        {
            var meeting = await db.MeetingsToWriteFor(Me).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
            if (meeting.IsOpen && await db.Meetings.AnyAsync(m => m.Id == id && m.Versions.Count > 0)) return true;
            meeting.BeginCorrection();
            db.Announce(new MeetingChanged(new(id, ChangedPart.State)));
            db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "correction.begun", MeetingId = id, BodyId = meeting.BodyId });
            return false;
        });
        if (isBegun) Notice = "Någon annan har redan börjat rättelsen. Ni skriver i samma.";
        return Redirect($"/meetings/{id}/write");
    }
}
