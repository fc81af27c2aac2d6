using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The writing room: one page that looks like the document, with the register in its margin.</summary>
public class WriteModel(MinutesStore store, MinutesDb db, Clock clock, ReturnTicket tickets) : AppPage(store, db, clock)
{
    /// <summary>Lets this page ask for a code of the same person when the session has ended.</summary>
    public string Ticket => tickets.For(Me.PersonId);

    public Meeting Meeting { get; private set; } = null!;
    public IReadOnlyList<ItemView> Items { get; private set; } = [];
    public IReadOnlyList<string> KnownPeople { get; private set; } = [];
    public IReadOnlyList<string> KnownOrganisations { get; private set; } = [];
    public string SavedAt { get; private set; } = "";

    [TempData]
    public string? Sentence { get; set; }

    [TempData]
    public string? TypedTitle { get; set; }

    public async Task<IActionResult> OnGet(int id)
    {
        Meeting = await Db.MeetingsToWriteFor(Me).Whole().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        if (!Meeting.IsOpen) return Redirect($"/meetings/{id}");
        var open = await OpenFromBefore();
        Items = [.. Meeting.Agenda.Select(i => new ItemView(Margin.Of(Meeting, i), GoesThroughOpenItems(i) ? open : [], Meeting.HasChildren(i)))];
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

    private static bool GoesThroughOpenItems(AgendaItem item) => SwedishText.Fold(item.Title).StartsWith("balanslist", StringComparison.Ordinal);

    private Task<List<ActionItem>> OpenFromBefore() => Db.OpenItemsOf(Meeting.BodyId, Me)
        .Where(a => a.MeetingId != Meeting.Id && a.Kind == ActionKind.Action
            && (Meeting.Date == null || a.Meeting.Date == null || a.Meeting.Date <= Meeting.Date)).ToListAsync();
}
