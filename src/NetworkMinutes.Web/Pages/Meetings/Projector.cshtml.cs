using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Layout;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Live;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The document alone and large, as it becomes, for all in the room to read.</summary>
public class ProjectorModel(MinutesStore store, MinutesDb db, Clock clock, Broadcast broadcast) : AppPage(store, db, clock)
{
    private static readonly TimeSpan AMeeting = TimeSpan.FromHours(3);

    public DocumentSheet Sheet { get; private set; } = null!;

    /// <summary>Null when it is frozen and nothing will change.</summary>
    public LiveSheet? Live { get; private set; }

    public async Task OnGet(int id)
    {
        var edition = broadcast.Edition(id);
        var meeting = await Db.MeetingsToFollowFor(Me).Whole().WithAttachments().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Live = meeting.IsOpen ? new LiveSheet(id, edition, await LatestWritten(id)) : null;
        Sheet = meeting.IsOpen ? await DocumentSheet.Live(Db, meeting, Clock.Today) : new(FrozenDocument.Read(meeting.LatestVersion!.DocumentJson));
    }

    /// <summary>Where a projector that is turned on in the middle of a meeting begins.</summary>
    private async Task<int?> LatestWritten(int id)
    {
        var since = Clock.Now - AMeeting;
        return await Db.Revisions.Where(r => r.At > since && Db.Items.Any(i => i.Id == r.ItemId && i.MeetingId == id)).OrderByDescending(r => r.At).Select(r => (int?)r.ItemId).FirstOrDefaultAsync();
    }
}

/// <summary>A document that is followed while it is written.</summary>
/// <param name="Edition">It is at least as new as this.</param>
/// <param name="LatestItem">What was written latest; null when it was long ago.</param>
public sealed record LiveSheet(int MeetingId, string Edition, int? LatestItem = null);
