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
    public async Task<IActionResult> OnPost(int id, int entryId, string answer, int ownerId, int personId)
    {
        var (meeting, entry) = await Write(id, async (db, meeting) =>
        {
            meeting.MustBeOpen();
            var entry = meeting.Entry(entryId);
            switch (answer)
            {
                case "acceptance":
                    entry.Accept();
                    break;
                case "dismissal":
                    entry.Dismiss();
                    break;
                case "undo":
                    entry.Undo();
                    break;
                default:
                    Choose(entry as ActionItem, ownerId, await db.PeopleFor(Me).FirstOrDefaultAsync(p => p.Id == personId).OrNotFound());
                    break;
            }

            return (meeting, entry);
        });
        var item = entry.ItemId is { } itemId ? meeting.Item(itemId) : meeting.Agenda.First();
        return Margin(meeting, item, answer == "dismissal" ? entry : null);
    }

    private static void Choose(ActionItem? action, int ownerId, Person person)
    {
        var owner = action?.Owners.FirstOrDefault(o => o.Id == ownerId) ?? throw new RuleBroken(Rule.NotFound, "Den ansvariga finns inte längre i posten.");
        action!.ChooseOwner(owner, person);
        if (action.Standing == Standing.Suggested && !action.Asked.Any()) action.Accept();
    }
}
