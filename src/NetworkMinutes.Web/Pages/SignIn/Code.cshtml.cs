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
        var code = new string([.. (Code ?? "").Where(char.IsAsciiDigit)]);
        if (code.Length == 6 && BrowserKey.Known(HttpContext) is { } key)
        {
            var hash = SignInRequest.Hash(key);
            var person = await store.Write(async db =>
            {
                var now = clock.Now;
                var requests = await db.SignInRequests.Include(r => r.Person)
                    .Where(r => r.BrowserHash == hash && r.UsedAt == null && r.ExpiresAt > now).OrderByDescending(r => r.Id).ToListAsync();
                return requests.FirstOrDefault(r => r.TryCode(code, key, now))?.Person;
            });
            if (person is not null)
            {
                await Session.Begin(HttpContext, person);
                return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/");
            }
        }

        ModelState.AddModelError(nameof(Code), code.Length == 6
            ? "Koden stämmer inte, eller så gäller den inte längre. Försök igen eller be om ett nytt mejl."
            : "Skriv de sex siffrorna i mejlet.");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
