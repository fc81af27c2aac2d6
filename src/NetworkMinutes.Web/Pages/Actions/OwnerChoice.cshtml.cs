using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Actions;

/// <summary>The answer to "Vilken Anna?".</summary>
public class OwnerChoiceModel(MinutesStore store, MinutesDb db, Clock clock) : ActionPage(store, db, clock)
{
    [BindProperty(SupportsGet = true)]
    public int OwnerId { get; set; }

    [BindProperty]
    public int? Person { get; set; }

    public override int? RefusedQuestion => OwnerId;

    public IActionResult OnGet() => ToAction();

    public Task<IActionResult> OnPost() => AttemptAsCoordinator(
        "action.owner",
        "Ansvarig är vald.",
        async (db, action) =>
        {
            var asked = action.Owners.FirstOrDefault(o => o.Id == OwnerId) ?? throw new RuleBroken(Rule.Conflict, "Den ansvariga finns inte längre i posten.", nameof(Person));
            var choosable = PeopleOf(await db.Meetings.Whole().FirstAsync(m => m.Id == action.MeetingId));
            var chosen = choosable.FirstOrDefault(p => p.Id == Person) ?? throw new RuleBroken(Rule.Invalid, "Välj en person i listan.", nameof(Person));
            action.ChooseOwner(asked, chosen);
            return $"till {chosen.Name}";
        });
}
