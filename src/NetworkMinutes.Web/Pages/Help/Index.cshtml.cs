using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NetworkMinutes.Web.Pages.Help;

[AllowAnonymous]
public class IndexModel : PageModel;
