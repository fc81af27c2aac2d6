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
    public IReadOnlyList<string> KnownPeople { get; private set; } = [];
    public IReadOnlyList<string> KnownOrganisations { get; private set; } = [];
    public string SavedAt { get; private set; } = "";

    [TempData]
    public string? Sentence { get; set; }

    [TempData]
    public string? TypedTitle { get; set; }

    public async Task<IActionResult> OnGet(int id)
    {
        Edition = broadcast.Edition(id);
        Room = await RoomView.Load(Db, Me, id);
        if (!Meeting.IsOpen) return Redirect($"/meetings/{id}");
        KnownPeople = [.. (await Db.PeopleFor(Me).Select(p => p.Name).ToListAsync()).Distinct().Order(SwedishText.Order)];
        KnownOrganisations = [.. (await Db.Organisations.Select(o => o.Name).ToListAsync()).Order(SwedishText.Order)];
        var lastSaved = await Db.Revisions.Where(r => Db.Items.Any(i => i.Id == r.ItemId && i.MeetingId == id)).MaxAsync(r => (DateTimeOffset?)r.At);
        SavedAt = lastSaved is { } at ? $"Sparat {At(at)}" : "Inget skrivet än";
        return Page();
    }

    private string At(DateTimeOffset instant)
    {
        var local = Clock.Local(instant);
        return DateOnly.FromDateTime(local.DateTime) == Clock.Today ? local.ToString("HH.mm", SwedishText.Culture) : local.ToString("d MMMM", SwedishText.Culture);
    }
}
