using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Actions;

/// <summary>Who is responsible, set by hand.</summary>
public class OwnersModel(MinutesStore store, MinutesDb db, Clock clock) : ActionPage(store, db, clock)
{
    [BindProperty]
    public List<int> People { get; set; } = [];

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public OwnerKind Kind { get; set; } = OwnerKind.Function;

    [BindProperty]
    public bool Everyone { get; set; }

    public override OwnersTyped? TypedOwners => new(People, Words ?? "", Kind, Everyone);

    public IActionResult OnGet() => ToAction();

    public Task<IActionResult> OnPost() => AttemptAsCoordinator(
        "action.assigned",
        "Ansvarig är ändrad.",
        async (db, action) =>
        {
            var choosable = PeopleOf(await db.Meetings.Whole().FirstAsync(m => m.Id == action.MeetingId));
            var people = People.Distinct().Select(id => choosable.FirstOrDefault(p => p.Id == id)
                ?? throw new RuleBroken(Rule.Invalid, "Välj bland dem som hör till nätverket eller var på mötet.", nameof(People))).ToList();
            action.Assign(people, Others());
            return $"till {SwedishText.Join(action.Owners.Select(o => o.Display))}";
        });

    private IEnumerable<(string Words, OwnerKind Kind)> Others()
    {
        if (!string.IsNullOrWhiteSpace(Words))
            yield return (Words, Kind is OwnerKind.Function or OwnerKind.Organisation or OwnerKind.Body ? Kind : OwnerKind.Function);
        if (Everyone) yield return ("Alla kommuner", OwnerKind.Everyone);
    }
}
