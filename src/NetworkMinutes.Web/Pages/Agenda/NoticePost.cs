using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Agenda;

/// <summary>A meeting's notice as it stands: its document, its mail, and who gets it.</summary>
/// <param name="Sender">Whom those tell who cannot come.</param>
internal sealed record NoticePost(Meeting Meeting, AgendaDocument Document, AgendaMail Mail, Recipients Recipients, Person Sender)
{
    /// <param name="meeting">Whole, with attachments and sent agendas.</param>
    public static async Task<NoticePost> Of(MinutesDb db, Viewer viewer, Meeting meeting, string status, string publicAddress, DateOnly today, IEnumerable<string> extra)
    {
        var sender = await Post.Person(db, viewer);
        var open = await Open(db, viewer, meeting);
        var document = AgendaDocumentBuilder.Build(meeting, open, sender, status, today);
        var version = meeting.NextAgendaVersion;
        var fileName = document.WordFileName(version == 1 ? "" : $"uppdaterad {version - 1}");
        return new NoticePost(
            meeting, document, new AgendaMail(meeting, document, open, version, fileName, publicAddress, sender.NameAndOrganisation, today), Recipients.Of(meeting, today, extra), sender);
    }

    public static Task<Meeting?> Load(MinutesDb db, Viewer viewer, int id) =>
        db.MeetingsToWriteFor(viewer).Whole().WithAttachments().Include(m => m.SentAgendas).FirstOrDefaultAsync(m => m.Id == id);

    /// <summary>Members are told of what was finalised, never of what a draft of another meeting says.</summary>
    private static Task<List<ActionItem>> Open(MinutesDb db, Viewer viewer, Meeting meeting) => db.OpenItemsOf(meeting.BodyId, viewer)
        .Where(a => a.MeetingId != meeting.Id && a.Kind == ActionKind.Action && a.PublishedText != null
            && (meeting.Date == null || a.Meeting.Date == null || a.Meeting.Date <= meeting.Date)).ToListAsync();
}
