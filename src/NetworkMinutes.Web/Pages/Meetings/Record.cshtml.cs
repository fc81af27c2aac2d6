using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Documents;
using NetworkMinutes.Layout;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The whole record of a meeting as one zip: what was sent, what is attached, and all of it as JSON. Each gets what they may see.</summary>
public class RecordModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public async Task<IActionResult> OnGet(int id)
    {
        var meeting = await Db.MeetingsFor(Me).Include(m => m.Body).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        await Store.Write(db =>
        {
            db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "record.exported", MeetingId = id, BodyId = meeting.BodyId });
            return Task.CompletedTask;
        });

        // On disk, because attachments may be many and large.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) await Fill(new RecordFolder(zip, Clock.Local(Clock.Now)), meeting);
            file.Position = 0;
            return File(file, "application/zip", NameOf(meeting));
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task Fill(RecordFolder folder, Meeting meeting)
    {
        var json = new MeetingRecordJson(meeting);
        foreach (var version in await Db.FinalisedMinutes.Include(v => v.File).Where(v => v.MeetingId == meeting.Id).OrderBy(v => v.Version).ToListAsync())
            json.Add(version, folder.Add(version.FileName, version.File!.Bytes));
        foreach (var agenda in await Db.SentAgendas.Include(a => a.File).Where(a => a.MeetingId == meeting.Id).OrderBy(a => a.Version).ToListAsync())
            json.Add(agenda, folder.Add(agenda.FileName, agenda.File!.Bytes));
        if (await Draft(meeting) is { } draft)
            json.AddDraft(draft, folder.Add(draft.WordFileName("utkast"), MinutesWord.ToBytes(draft, Clock.Now, await Db.WordTemplateOf(meeting.BodyId))));
        foreach (var attached in await Db.AttachmentsFor(Me).Where(a => a.MeetingId == meeting.Id).OrderBy(a => a.Id).ToListAsync())
        {
            var bytes = await Db.Attachments.Where(a => a.Id == attached.Id).Select(a => a.File!.Bytes).SingleAsync();
            json.Add(attached, folder.Add($"Bilagor/{attached.Name}", bytes));
        }

        folder.Add("mötet.json", json.ToBytes());
    }

    /// <summary>Only for those who write it.</summary>
    private async Task<MinutesDocument?> Draft(Meeting meeting)
    {
        if (meeting.State is not (MeetingState.Draft or MeetingState.Correcting) || await Db.MeetingsToWriteFor(Me).Whole().WithAttachments().FirstOrDefaultAsync(m => m.Id == meeting.Id) is not { Items.Count: > 0 } whole) return null;
        return await MinutesPost.Document(Db, whole, "Utkast", Clock.Today);
    }

    private static string NameOf(Meeting meeting) =>
        Path.ChangeExtension(new MinutesDocument { Title = $"{meeting.Body.Name} {meeting.Date:yyyy-MM-dd}", Label = "", Body = "", Organisation = "", Status = "" }.WordFileName(), ".zip");
}
