using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Documents;
using NetworkMinutes.Layout;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Actions;

/// <summary>The actions of all my bodies.</summary>
public class IndexModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public static readonly IReadOnlyList<(string Value, string Name)> Statuses =
        [("open", "Öppna"), ("late", "Försenade"), ("waiting", "Avvaktar svar"), ("ownerless", "Utan ansvarig"), ("done", "Klara"), ("all", "Alla")];

    [BindProperty(SupportsGet = true)]
    public RegisterFilter Filter { get; set; } = new();

    [FromQuery(Name = "status")]
    public string? StatusChosen { get; set; }

    [FromQuery(Name = "mine")]
    public string? MineChosen { get; set; }

    [FromQuery(Name = "page")]
    public string? PageChosen { get; set; }

    public bool Mine => MineChosen is "true";
    public string Status => Statuses.Any(s => s.Value == StatusChosen) ? StatusChosen! : "open";
    public bool IsNarrowed => !Filter.IsEmpty || Mine || Status != "open";
    public SearchWords Words { get; private set; } = new("");
    public RegisterChoices Choices { get; private set; } = null!;
    public Paged<ActionItem> Actions { get; private set; } = null!;
    public ActionTable Table { get; private set; } = null!;

    public async Task OnGet()
    {
        var bodies = await Db.BodiesFor(Me).ToListAsync();
        Choices = new([.. bodies.OrderBy(b => b.Name, SwedishText.Order)], await Db.YearsOfMeetings(Me));
        Actions = await Find().Page(RegisterFilter.Number(PageChosen));
        Table = new(Actions.Items, Me, Clock.Today, await Due.NextMeetings(Db, Me, Clock.Today), Words, WithMeeting: true);
    }

    /// <summary>All that is found, as an Excel file.</summary>
    public async Task<IActionResult> OnGetExcel()
    {
        var found = await Find().ToListAsync();
        await LogExport("åtgärder");
        return File(ExcelFile.ToBytes(RegisterSheets.Actions(found, Me), Clock.Now), ExcelFile.MediaType, $"Åtgärder {Clock.Today:yyyy-MM-dd}.xlsx");
    }

    private IQueryable<ActionItem> Find()
    {
        Words = Filter.Words;
        var found = InStatus(Db.EntriesFor<ActionItem>(Me).Containing(Words, Me).Of(Filter.BodyId, Filter.Year));
        if (Mine) found = found.Where(a => a.Owners.Any(o => o.PersonId == Me.PersonId));
        return ((IQueryable<ActionItem>)(Status is "done" or "all" ? found.NewestFirst() : found.DueFirst())).Whole();
    }

    private IQueryable<ActionItem> InStatus(IQueryable<ActionItem> actions) => Status switch
    {
        "late" => actions.Overdue(Clock.Today),
        "waiting" => actions.Where(a => a.Status == ActionStatus.Waiting),
        "ownerless" => actions.Where(a => (a.Status == ActionStatus.Open || a.Status == ActionStatus.Waiting)
            && ((a.Kind == ActionKind.Action && a.Owners.Count == 0) || a.Owners.Any(o => o.Kind == OwnerKind.Person && o.PersonId == null))),
        "done" => actions.Where(a => a.Status == ActionStatus.Done),
        "all" => actions,
        _ => actions.Where(a => a.Status == ActionStatus.Open || a.Status == ActionStatus.Waiting),
    };
}
