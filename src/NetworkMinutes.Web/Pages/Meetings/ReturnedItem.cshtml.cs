using Microsoft.AspNetCore.Mvc;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>What was written in an item that somebody removed meanwhile stands again as an item.</summary>
[RequestFormLimits(ValueLengthLimit = 4 * Meeting.LongestText)]
public class ReturnedItemModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    public async Task<IActionResult> OnPost(int id, string? title, int level, int after, string? text)
    {
        var item = await Write(id, (_, meeting) =>
        {
            var before = meeting.Items.FirstOrDefault(i => i.Id == after);
            return Task.FromResult(meeting.PutBack(title ?? "", level, before, text ?? "", Me.PersonId, Clock.Now, Clock.Today));
        });
        return Content($"item-{item.Id}");
    }
}
