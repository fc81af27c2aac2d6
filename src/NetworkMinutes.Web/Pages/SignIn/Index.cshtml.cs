using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NetworkMinutes.People;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Pages.SignIn;

[AllowAnonymous]
[EnableRateLimiting("sign-in")]
public class IndexModel(SignInMailer mailer) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => HttpContext.Viewer() is null ? Page() : LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/");

    public IActionResult OnPost()
    {
        try
        {
            var address = EmailAddress.Normalise(Email) ?? throw new RuleBroken(Rule.Invalid, "Skriv din e-postadress.", nameof(Email));
            var returnUrl = Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "";
            mailer.Ask(address, BrowserKey.New(HttpContext), returnUrl);
            return RedirectToPage("Code", new { returnUrl = returnUrl.Length > 0 ? returnUrl : null });
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(broken.Field, broken.Message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }
}
