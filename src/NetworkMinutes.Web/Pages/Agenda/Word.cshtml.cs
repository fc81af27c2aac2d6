using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NetworkMinutes.Documents;
using NetworkMinutes.Log;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Agenda;

/// <summary>The notice as it stands now, as a Word file, for the body's coordinators.</summary>
public class WordModel(MinutesStore store, MinutesDb db, Clock clock, IOptionsMonitor<SiteSettings> site) : AppPage(store, db, clock)
{
    public async Task<IActionResult> OnGet(int id)
    {
        var meeting = await NoticePost.Load(Db, Me, id).OrNotFound();
        var notice = await NoticePost.Of(Db, Me, meeting, "Utkast till kallelse", site.CurrentValue.PublicAddress, Clock.Today, []);
        await Store.Write(db =>
        {
            db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "agenda.exported", MeetingId = id, BodyId = meeting.BodyId });
            return Task.CompletedTask;
        });
        return File(AgendaWord.ToBytes(notice.Document, Clock.Now, await Db.WordTemplateOf(meeting.BodyId)), MailWorker.WordType, notice.Document.WordFileName());
    }
}
