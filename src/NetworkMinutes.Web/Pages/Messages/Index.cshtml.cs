using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Messages;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Messages;

/// <summary>All mail, problems first. For administrators.</summary>
public class IndexModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    private const int MostShown = 200;

    public IReadOnlyList<OutgoingMessage> Problems { get; private set; } = [];
    public IReadOnlyList<OutgoingMessage> UnderWay { get; private set; } = [];
    public IReadOnlyList<OutgoingMessage> Latest { get; private set; } = [];
    public int Sent { get; private set; }

    public async Task OnGet()
    {
        if (!Me.IsAdministrator) throw new RuleBroken(Rule.NotFound, "Sidan finns inte, eller så är den inte din att se.");
        Problems = await Db.Messages.Where(m => (m.State == MessageState.Failed || m.State == MessageState.Uncertain) && m.Replacement == null).OrderByDescending(m => m.Id).ToListAsync();
        UnderWay = await Db.Messages.Where(m => m.State == MessageState.Waiting || m.State == MessageState.BeingSent).OrderBy(m => m.Id).ToListAsync();
        Sent = await Db.Messages.CountAsync(m => m.State == MessageState.Sent);
        Latest = await Db.Messages.Where(m => m.State == MessageState.Sent).OrderByDescending(m => m.SentAt).Take(MostShown).ToListAsync();
    }
}
