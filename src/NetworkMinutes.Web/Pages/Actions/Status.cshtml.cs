using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Actions;

public class StatusModel(MinutesStore store, MinutesDb db, Clock clock) : ActionPage(store, db, clock)
{
    [BindProperty]
    public ActionStatus Status { get; set; }

    [BindProperty]
    public string? StatusText { get; set; }

    public override (ActionStatus Status, string? Text)? TypedStatus => (Status, StatusText);

    public IActionResult OnGet() => ToAction();

    public Task<IActionResult> OnPost() => AttemptAsCoordinator(
        "action.status",
        "Läget är ändrat.",
        async (db, action) =>
        {
            var me = await db.People.SingleAsync(p => p.Id == Me.PersonId);
            action.SetStatus(Status, me, StatusText ?? "", Clock.Now);
            return $"till {ActionWords.Of(Status)}";
        });
}
