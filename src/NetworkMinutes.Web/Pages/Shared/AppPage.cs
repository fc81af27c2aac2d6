using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Pages.Shared;

/// <summary>What every page of a signed-in person has at hand.</summary>
public abstract class AppPage(MinutesStore store, MinutesDb db, Clock clock) : PageModel
{
    protected MinutesStore Store { get; } = store;

    /// <summary>For reading; tracks nothing. Writing goes through <see cref="Store"/>.</summary>
    protected MinutesDb Db { get; } = db;
    public Clock Clock { get; } = clock;
    public Viewer Me => HttpContext.Viewer() ?? throw new InvalidOperationException("The page needs a signed-in person.");

    /// <summary>One sentence shown once on the next page.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>Who did what with a meeting.</summary>
    protected void AddToLog(MinutesDb db, Meeting meeting, string what, string detail = "") =>
        db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = what, MeetingId = meeting.Id, BodyId = meeting.BodyId, Detail = detail });

    /// <param name="what">Of the register: "beslut".</param>
    protected Task LogExport(string what) => Store.Write(db =>
    {
        db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "register.exported", Detail = what });
        return Task.CompletedTask;
    });

    /// <summary>Runs a post. A broken rule puts its sentence at the field and shows the same page again with all that was typed.</summary>
    /// <param name="show">Loads what the page shows, for when it must be shown again.</param>
    protected async Task<IActionResult> Attempt(Func<Task<IActionResult>> post, Func<Task> show)
    {
        try
        {
            if (ModelState.IsValid) return await post();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        catch (RuleBroken broken) when (broken.Rule != Rule.NotFound)
        {
            ModelState.AddModelError(broken.Field, broken.Message);
            Response.StatusCode = RuleBrokenFilter.StatusOf(broken.Rule);
        }

        await show();
        return Page();
    }
}

public static class Found
{
    /// <exception cref="RuleBroken">Nothing there that this viewer may see.</exception>
    public static async Task<T> OrNotFound<T>(this Task<T?> found)
        where T : class => await found ?? throw new RuleBroken(Rule.NotFound, "Sidan finns inte, eller så är den inte din att se.");
}
