using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Layout;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>The notice of a meeting as it was last sent, for all who may see the meeting.</summary>
public sealed record SentNotice(int MeetingId, int Version, string Name, DateTimeOffset At, AgendaDocument Document)
{
    public static async Task<SentNotice?> Latest(MinutesDb db, Viewer viewer, int meetingId)
    {
        var sent = await db.SentAgendas.Where(a => a.MeetingId == meetingId && db.MeetingsFor(viewer).Any(m => m.Id == meetingId))
            .OrderByDescending(a => a.Version).FirstOrDefaultAsync();
        return sent is null ? null : new SentNotice(meetingId, sent.Version, sent.Name, sent.At, FrozenDocument.ReadAgenda(sent.DocumentJson));
    }
}
