using Microsoft.AspNetCore.Mvc;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Meetings;

public class ItemsModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    [TempData]
    public string? Sentence { get; set; }

    [TempData]
    public string? TypedTitle { get; set; }

    public async Task<IActionResult> OnPost(int id, string? title, int level = 1)
    {
        try
        {
            var item = await Write(id, (_, meeting) => Task.FromResult(meeting.AddItem(title ?? "", level)));
            return Redirect($"/meetings/{id}/write#item-{item.Id}");
        }
        catch (RuleBroken broken) when (broken.Rule == Rule.Invalid)
        {
            (Sentence, TypedTitle) = (broken.Message, title);
            return Redirect($"/meetings/{id}/write#items");
        }
    }
}
