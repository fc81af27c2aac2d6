using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Actions;

/// <summary>"Klart", from the action's page or from Mina åtaganden.</summary>
public class ReportModel(MinutesStore store, MinutesDb db, Clock clock) : ActionPage(store, db, clock)
{
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>For whom a coordinator answers, when every municipality is to.</summary>
    [BindProperty]
    public int? Municipality { get; set; }

    public override string? TypedComment => Text;

    public IActionResult OnGet() => ToAction();

    public Task<IActionResult> OnPost() => AttemptAsReporter(
        "action.done",
        async (db, action, me) =>
        {
            var municipality = Municipality is null ? null : Me.MayWrite(action.Meeting.BodyId)
                ? await db.Organisations.FirstOrDefaultAsync(o => o.Id == Municipality && o.Kind == NetworkMinutes.People.OrganisationKind.Municipality)
                : throw new RuleBroken(Rule.NotFound, "Bara samordnaren kan svara för en annan kommun.");
            var report = action.ReportDone(me, Text ?? "", Clock.Now, Clock.Today, municipality);
            var answered = report.OrganisationId is { } id ? await db.Organisations.Where(o => o.Id == id).Select(o => o.Name).FirstAsync() : null;
            return answered is null ? "är klar" : $"är klar i {answered}";
        },
        () =>
        {
            Notice = "Tack, det är antecknat som klart.";
            ReportedAction = Id;
            return Back();
        });

    public Task<IActionResult> OnPostUndo() => AttemptAsReporter(
        "action.done.undone",
        (_, action, me) =>
        {
            action.UndoReport(me.Id, Clock.Now);
            return Task.FromResult("");
        },
        () =>
        {
            Notice = "Ångrat. Åtgärden är inte längre antecknad som klar.";
            return Back();
        });
}
