using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Accessibility;

[AllowAnonymous]
public class IndexModel(IOptionsSnapshot<SiteSettings> site) : PageModel
{
    /// <summary>An address to mail, or words such as a telephone number; empty when not set.</summary>
    public string Contact => site.Value.AccessibilityContact;

    public bool ContactIsAddress => Contact.Contains('@', StringComparison.Ordinal) && !Contact.Contains(' ', StringComparison.Ordinal);
}
