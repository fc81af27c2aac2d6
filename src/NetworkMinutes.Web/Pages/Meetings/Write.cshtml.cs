using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Live;
using NetworkMinutes.Web.Pages.Shared;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The writing room: one page that looks like the document, with the register in its margin.</summary>
public class WriteModel(MinutesStore store, MinutesDb db, Clock clock, Broadcast broadcast, ReturnTicket tickets) : AppPage(store, db, clock)
{
    /// <summary>Lets this page ask for a code of the same person when the session has ended.</summary>
    public string Ticket => tickets.For(Me.PersonId);

    public RoomView Room { get; private set; } = null!;
    public Meeting Meeting => Room.Meeting;

    /// <summary>The page is at least as new as this.</summary>
    public string Edition { get; private set; } = "";
    public KnownNames Known { get; private set; } = null!;
    public string SavedAt { get; private set; } = "";

    public async Task<IActionResult> OnGet(int id)
    {
        Edition = broadcast.Edition(id);
        Room = await RoomView.Load(Db, Me, id, Clock);
        if (!Meeting.IsOpen) return Redirect($"/meetings/{id}");
        Known = await KnownNames.For(Db, Me);
        var lastSaved = await Db.Revisions.Where(r => Db.Items.Any(i => i.Id == r.ItemId && i.MeetingId == id)).MaxAsync(r => (DateTimeOffset?)r.At);
        SavedAt = lastSaved is { } at ? $"Sparat {At(at)}" : Meeting.State == MeetingState.Planned ? "Inget skrivet än" : "Sparat";
        return Page();
    }

    private string At(DateTimeOffset instant)
    {
        var local = Clock.Local(instant);
        return DateOnly.FromDateTime(local.DateTime) == Clock.Today ? local.ToString("HH.mm", SwedishText.Culture) : local.ToString("d MMMM", SwedishText.Culture);
    }
}
