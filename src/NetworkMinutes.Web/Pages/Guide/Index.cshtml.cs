using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetworkMinutes.Recognition.Guide;

namespace NetworkMinutes.Web.Pages.Guide;

/// <summary>The guide for coordinators, drawn from the examples that the recogniser is tested with.</summary>
[AllowAnonymous]
public class IndexModel : PageModel
{
    public IReadOnlyList<GuideChapter> Chapters => GuideBook.Chapters;
}
