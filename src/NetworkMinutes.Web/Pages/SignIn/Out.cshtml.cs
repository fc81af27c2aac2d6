using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NetworkMinutes.Web.Pages.SignIn;

[AllowAnonymous]
public class OutModel : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPost()
    {
        await HttpContext.SignOutAsync();
        return Redirect("/sign-in");
    }
}
