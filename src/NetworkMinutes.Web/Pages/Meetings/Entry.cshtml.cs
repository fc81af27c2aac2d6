using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>An answer to what the margin suggests or asks.</summary>
public class EntryModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    /// <summary>The item in whose margin the entry was shown. It may have followed its words to another since.</summary>
    [BindProperty(SupportsGet = true, Name = "item")]
    public int ShownAt { get; set; }

    public async Task<IActionResult> OnPost(int id, int entryId, string answer, int ownerId, int personId)
    {
        try
        {
            var (meeting, entry) = await Write(id, async (db, meeting) =>
            {
                meeting.MustBeOpen();
                var entry = meeting.Entry(entryId);
                await Take(answer, meeting, entry, () => Choose(db, entry as ActionItem, ownerId, personId));
                return (meeting, entry);
            });
            return Answer(meeting, entry);
        }
        catch (RuleBroken broken) when (Request.IsHtmx())
        {
            var meeting = await Db.MeetingsToWriteFor(Me).Whole().FirstOrDefaultAsync(m => m.Id == id);
            if (meeting is not { IsOpen: true } || meeting.Items.TrueForAll(i => i.Id != ShownAt)) throw;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Answer(meeting, meeting.Entries.Find(e => e.Id == entryId), broken.Message);
        }
    }

    private async Task Take(string answer, Meeting meeting, RegisterEntry entry, Func<Task> choose)
    {
        switch (answer)
        {
            case "acceptance":
                entry.Accept();
                break;
            case "dismissal":
                entry.Dismiss();
                break;
            case "keeping":
                entry.Keep();
                break;
            case "removal":
                entry.LetGo();
                break;
            case "undo":
                entry.Undo();
                break;
            case "text-owner":
                meeting.LetTextSayOwners(entry as ActionItem ?? throw new RuleBroken(Rule.NotFound, "Posten är ingen åtgärd."), Clock.Today);
                break;
            default:
                await choose();
                break;
        }
    }

    private async Task Choose(MinutesDb db, ActionItem? action, int ownerId, int personId)
    {
        var person = await db.PeopleFor(Me).FirstOrDefaultAsync(p => p.Id == personId).OrNotFound();
        var owner = action?.Owners.FirstOrDefault(o => o.Id == ownerId) ?? throw new RuleBroken(Rule.NotFound, "Den ansvariga finns inte längre i posten.");
        action!.ChooseOwner(owner, person);
        if (action.Standing == Standing.Suggested && !action.Asked.Any()) action.Accept();
    }

    private IActionResult Answer(Meeting meeting, RegisterEntry? entry, string refusal = "")
    {
        var item = meeting.Items.Find(i => i.Id == ShownAt) ?? entry?.Item ?? meeting.Agenda.First();
        if (!Request.IsHtmx()) return Redirect($"/meetings/{meeting.Id}/write#item-{item.Id}");
        AgendaItem[] beside = entry?.Item is { } other && other != item ? [other] : [];
        return Partial("_Register", Margin.Anew(meeting, item).With(meeting, beside) with { Refusal = refusal });
    }
}
