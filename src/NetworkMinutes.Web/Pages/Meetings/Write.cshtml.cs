using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The writing room: one page that looks like the document, with the register in its margin.</summary>
public class WriteModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public Meeting Meeting { get; private set; } = null!;
    public NowView Now { get; private set; } = null!;

    /// <summary>What is open from before, when no item on the agenda goes through it.</summary>
    public OpenItems? OpenFirst { get; private set; }
    private IReadOnlyDictionary<AgendaItem, PlannedTime> schedule = new Dictionary<AgendaItem, PlannedTime>();
    public IReadOnlyList<ItemView> Items { get; private set; } = [];
    public Roll Roll { get; private set; } = null!;
    public KnownNames Known { get; private set; } = null!;
    public string SavedAt { get; private set; } = "";

    [TempData]
    public string? Sentence { get; set; }

    [TempData]
    public string? TypedTitle { get; set; }

    public async Task<IActionResult> OnGet(int id)
    {
        Meeting = await Db.MeetingsToWriteFor(Me).Whole().Include(m => m.TakenOff).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        if (!Meeting.IsOpen) return Redirect($"/meetings/{id}");
        var open = await OpenItems.Of(Db, Me, Meeting, Clock.Today);
        var goesThrough = open.Actions.Count == 0 ? null : Meeting.Agenda.FirstOrDefault(i => i.IsOpenItemsList);
        if (goesThrough is null && open.Actions.Count > 0) OpenFirst = open;
        Items = [.. Meeting.Agenda.Select(i => new ItemView(Margin.Of(Meeting, i), i == goesThrough ? open : null, Meeting.HasChildren(i)))];
        Now = new NowView(Meeting, Clock.Now, Meeting.IsOnAt(Clock.Local(Clock.Now).DateTime));
        schedule = Meeting.Schedule();
        Roll = await Roll.Of(Db, Meeting);
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

    /// <summary>"13.10–13.30"; empty when no time is planned.</summary>
    public string Planned(AgendaItem item) => schedule.TryGetValue(item, out var time) && time.To is { } to ? MeetingWords.Times(time.From, to)["kl. ".Length..] : "";
}
