using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Agenda;

/// <summary>An attached file, for those who may see its meeting. Always handed over to be saved, never shown as a page of ours.</summary>
public class AttachmentModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public async Task<IActionResult> OnGet(int id, int attachmentId)
    {
        var attached = await Db.AttachmentsFor(Me).Include(a => a.File).FirstOrDefaultAsync(a => a.MeetingId == id && a.Id == attachmentId).OrNotFound();
        await Store.Write(async db => AddToLog(db, await db.Meetings.FirstAsync(m => m.Id == id), "attachment.opened", attached.Name));
        return File(attached.File!.Bytes, attached.Kind.MediaType(), attached.Name);
    }

    public async Task<IActionResult> OnPostRemoval(int id, int attachmentId)
    {
        try
        {
            await Store.Write(async db =>
            {
                var meeting = await db.MeetingsToWriteFor(Me).WithAttachments().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
                var attached = meeting.AttachmentWith(attachmentId);
                meeting.Detach(attached);
                db.Announce(new MeetingChanged(new(id, ChangedPart.Head)));
                AddToLog(db, meeting, "attachment.removed", attached.Name);
            });
            Notice = "Bilagan är borttagen.";
        }
        catch (RuleBroken broken) when (broken.Rule == Rule.Conflict)
        {
            Notice = broken.Message;
        }

        return Redirect($"/meetings/{id}/agenda#bilagor");
    }
}
