using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Pages;

/// <summary>The way in: coordinators to their bodies, members to what they have promised.</summary>
public class IndexModel : PageModel
{
    public IActionResult OnGet() => Redirect(HttpContext.Viewer() is { IsCoordinator: true } ? "/bodies" : "/commitments");
}
