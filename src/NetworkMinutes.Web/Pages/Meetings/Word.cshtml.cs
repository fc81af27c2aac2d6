using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Documents;
using NetworkMinutes.Log;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The draft as a Word file, for the body's coordinators.</summary>
public class WordModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public async Task<IActionResult> OnGet(int id)
    {
        var meeting = await Db.MeetingsToWriteFor(Me).Whole().WithAttachments().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        if (!meeting.IsOpen) return Redirect($"/meetings/{id}/versions/{meeting.LatestVersion!.Version}/word");
        var document = await MinutesPost.Document(Db, meeting, "Utkast", Clock.Today);
        await Store.Write(db =>
        {
            db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "draft.exported", MeetingId = id, BodyId = meeting.BodyId });
            return Task.CompletedTask;
        });
        return File(MinutesWord.ToBytes(document, Clock.Now, await Db.WordTemplateOf(meeting.BodyId)), MailWorker.WordType, document.WordFileName());
    }
}
