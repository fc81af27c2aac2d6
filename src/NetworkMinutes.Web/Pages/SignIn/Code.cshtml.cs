using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Pages.SignIn;

[AllowAnonymous]
[EnableRateLimiting("sign-in")]
public class CodeModel(MinutesStore store, Clock clock) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        if (await SignInCode.Spend(store, HttpContext, Code, clock.Now) is { } person)
        {
            await Session.Begin(HttpContext, person);
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/");
        }

        ModelState.AddModelError(nameof(Code), SignInCode.Wrong(Code));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
