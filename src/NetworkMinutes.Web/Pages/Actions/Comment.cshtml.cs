using Microsoft.AspNetCore.Mvc;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Actions;

public class CommentModel(MinutesStore store, MinutesDb db, Clock clock) : ActionPage(store, db, clock)
{
    [BindProperty]
    public string? Text { get; set; }

    public override string? TypedComment => Text;

    public IActionResult OnGet() => ToAction();

    public Task<IActionResult> OnPost() => AttemptAsReporter(
        "action.commented",
        (_, action, me) =>
        {
            action.Comment(me, Text ?? "", Clock.Now);
            return Task.FromResult("");
        },
        () =>
        {
            Notice = "Kommentaren är sparad.";
            return Back();
        });
}
