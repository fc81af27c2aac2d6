using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Log;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Agenda;

/// <summary>A sent notice's Word file, byte for byte as it went out.</summary>
public class SentWordModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public async Task<IActionResult> OnGet(int id, int version)
    {
        var meeting = await Db.MeetingsFor(Me).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        var sent = await Db.SentAgendas.Include(a => a.File).FirstOrDefaultAsync(a => a.MeetingId == id && a.Version == version).OrNotFound();
        await Store.Write(db =>
        {
            db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "agenda.exported", MeetingId = id, BodyId = meeting.BodyId, Detail = sent.Name });
            return Task.CompletedTask;
        });
        return File(sent.File!.Bytes, MailWorker.WordType, sent.FileName);
    }
}
