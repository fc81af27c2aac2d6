using Htmx;
using Microsoft.AspNetCore.Mvc;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>An item's heading and place. Its text has its own page.</summary>
public class ItemModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    public Task<IActionResult> OnPostTitle(int id, int itemId, string? title) => Change(id, itemId, (m, i) => m.Retitle(i, title ?? "", Clock.Today), _ => "Rubriken är ändrad.");

    public Task<IActionResult> OnPostMove(int id, int itemId, int step) => Change(id, itemId, (m, i) => m.Move(i, Math.Sign(step)), Place);

    public Task<IActionResult> OnPostIndent(int id, int itemId, int step) => Change(id, itemId, (m, i) => m.Indent(i, Math.Sign(step)), Place);

    /// <summary>Goes on at the next meeting, or after all does not.</summary>
    public Task<IActionResult> OnPostContinuation(int id, int itemId) => Change(
        id, itemId, (m, i) => m.Continue(i, !i.ContinuesNextTime), i => i.ContinuesNextTime ? "Står med på nästa mötes dagordning." : "Står inte längre med på nästa mötes dagordning.");

    public Task<IActionResult> OnPostRemoval(int id, int itemId) => Change(id, itemId, (m, i) => m.RemoveItem(i), i => $"”{i.Title}” är borttagen.");

    private static string Place(AgendaItem item) => $"Är nu punkt {item.Number}.";

    /// <param name="told">What the page says when it is done.</param>
    private async Task<IActionResult> Change(int id, int itemId, Action<Meeting, AgendaItem> verb, Func<AgendaItem, string> told)
    {
        try
        {
            var (meeting, item) = await Write(id, (_, meeting) =>
            {
                var item = meeting.Item(itemId);
                verb(meeting, item);
                return Task.FromResult((meeting, item));
            });
            if (Request.IsHtmx()) return meeting.Items.Contains(item) ? Arranged(meeting, item, told(item)) : Removed(item, told(item));
            Notice = told(item);
            return Redirect($"/meetings/{id}/write#{(meeting.Items.Contains(item) ? $"item-{itemId}" : "facts")}");
        }
        catch (RuleBroken broken) when (broken.Rule != Rule.NotFound)
        {
            if (Request.IsHtmx()) return Told(broken);
            Notice = broken.Message;
            return Redirect($"/meetings/{id}/write#facts");
        }
    }

    /// <summary>The page puts its items in this order itself, so that nothing typed in them is disturbed.</summary>
    private NoContentResult Arranged(Meeting meeting, AgendaItem changed, string sentence)
    {
        var items = meeting.Agenda.Select(i => new { id = i.Id, number = i.Number, level = i.Level });
        Response.Htmx(h => h.WithTrigger("arranged", new { items, title = changed.Title, continues = changed.ContinuesNextTime, sentence }));
        return new NoContentResult();
    }

    private NoContentResult Removed(AgendaItem item, string sentence)
    {
        Response.Htmx(h => h.WithTrigger("removed", new { item = item.Id, sentence }));
        return new NoContentResult();
    }
}
