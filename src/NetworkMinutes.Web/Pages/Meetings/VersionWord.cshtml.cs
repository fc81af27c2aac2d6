using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Log;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>A finalised version's Word file, byte for byte as it was sent.</summary>
public class VersionWordModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public async Task<IActionResult> OnGet(int id, int version)
    {
        var meeting = await Db.MeetingsFor(Me).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        var frozen = await Db.FinalisedMinutes.Include(v => v.File).FirstOrDefaultAsync(v => v.MeetingId == id && v.Version == version).OrNotFound();
        await Store.Write(db =>
        {
            db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "version.exported", MeetingId = id, BodyId = meeting.BodyId, Detail = frozen.Name });
            return Task.CompletedTask;
        });
        return File(frozen.File!.Bytes, MailWorker.WordType, frozen.FileName);
    }
}
