using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetworkMinutes.Web.Mailing;

namespace NetworkMinutes.Web.Pages.Development;

/// <summary>The mails that would have been sent. In Development only.</summary>
[AllowAnonymous]
public class MailboxModel(DevelopmentMailbox mailbox, IHostEnvironment host) : PageModel
{
    public IReadOnlyList<KeptMail> Messages { get; private set; } = [];

    public IActionResult OnGet(string? messageId, int? attachment)
    {
        if (!host.IsDevelopment()) return NotFound();
        Messages = [.. mailbox.NewestFirst];
        if (messageId is null) return Page();
        var file = Messages.FirstOrDefault(m => m.MessageId == messageId)?.Files.ElementAtOrDefault(attachment ?? 0);
        return file is null ? NotFound() : File(file.Content, file.MediaType, file.Name);
    }
}
