using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.SignIn;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Pages.SignIn;

/// <summary>Opening the link changes nothing, because mail scanners open links; only the button spends it.</summary>
[AllowAnonymous]
[EnableRateLimiting("sign-in")]
public class LinkModel(MinutesStore store, Clock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool Spent { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(string token)
    {
        var hash = SignInRequest.Hash(token);
        var person = await store.Write(async db =>
        {
            var request = await db.SignInRequests.Include(r => r.Person).FirstOrDefaultAsync(r => r.TokenHash == hash);
            return request is not null && request.Spend(clock.Now) ? request.Person : null;
        });
        if (person is not null)
        {
            await Session.Begin(HttpContext, person);
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/");
        }

        Spent = true;
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
