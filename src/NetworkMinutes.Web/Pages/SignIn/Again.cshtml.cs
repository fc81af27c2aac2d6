using Htmx;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Pages.SignIn;

/// <summary>Signing in again in a page that is open and holds text: a panel beside it, for the same person alone.</summary>
[AllowAnonymous]
[EnableRateLimiting("sign-in")]
public class AgainModel(MinutesStore store, MinutesDb db, Clock clock, ReturnTicket tickets, SignInMailer mailer, IAntiforgery antiforgery) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Ticket { get; set; }

    public bool Mailed { get; private set; }
    public bool SomebodyElse { get; private set; }
    public string Sentence { get; private set; } = "";

    private int PersonId => tickets.PersonId(Ticket) ?? throw new RuleBroken(Rule.NotFound, "Sidan är för gammal. Öppna den igen.");

    public IActionResult OnGet()
    {
        SomebodyElse = HttpContext.Viewer() is { } viewer && viewer.PersonId != PersonId;
        return HttpContext.Viewer()?.PersonId == PersonId ? SignedIn() : Page();
    }

    public async Task<IActionResult> OnPostMail()
    {
        var address = await db.People.Where(p => p.Id == PersonId).Select(p => p.Email).FirstOrDefaultAsync();
        if (address is not null) mailer.Ask(address, BrowserKey.New(HttpContext), "");
        Mailed = true;
        return Page();
    }

    public async Task<IActionResult> OnPostCode(string? code)
    {
        var signedIn = await SignInCode.Spend(store, HttpContext, code, clock.Now, onlyFor: PersonId);
        if (signedIn is not null)
        {
            await Session.Begin(HttpContext, signedIn);
            return SignedIn();
        }

        (Mailed, Sentence) = (true, SignInCode.Wrong(code));
        return Page();
    }

    /// <summary>The page goes on with a token of the new session.</summary>
    private ContentResult SignedIn()
    {
        var token = antiforgery.GetAndStoreTokens(HttpContext).RequestToken;
        Response.Htmx(h => h.WithTrigger("signedIn", new { token }));
        return Content("", "text/html");
    }
}
