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
    public DocumentSheet Sheet { get; private set; } = null!;

    /// <summary>Null when it is frozen and nothing will change.</summary>
    public LiveSheet? Live { get; private set; }

    public async Task OnGet(int id)
    {
        var edition = broadcast.Edition(id);
        var meeting = await Db.MeetingsToFollowFor(Me).Whole().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Live = meeting.IsOpen ? new LiveSheet(id, edition) : null;
        Sheet = meeting.IsOpen ? DocumentSheet.Live(meeting, Clock.Today) : new(FrozenDocument.Read(meeting.LatestVersion!.DocumentJson));
    }
}

/// <summary>A document that is followed while it is written.</summary>
/// <param name="Edition">It is at least as new as this.</param>
public sealed record LiveSheet(int MeetingId, string Edition);
