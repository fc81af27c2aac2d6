using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Actions;

public class StatusModel(MinutesStore store, MinutesDb db, Clock clock) : ActionPage(store, db, clock)
{
    [BindProperty]
    public string? Status { get; set; }

    [BindProperty]
    public string? StatusText { get; set; }

    public override (ActionStatus? Status, string? Text)? TypedStatus => (Choice.TryOf<ActionStatus>(Status), StatusText);

    public IActionResult OnGet() => ToAction();

    public Task<IActionResult> OnPost() => AttemptAsCoordinator(
        "action.status",
        "Läget är ändrat.",
        async (db, action) =>
        {
            var status = Choice.Of<ActionStatus>(Status, "Välj ett läge.", nameof(Status));
            var me = await db.People.SingleAsync(p => p.Id == Me.PersonId);
            action.SetStatus(status, me, StatusText ?? "", Clock.Now);
            return ActionWords.Of(status);
        });
}
