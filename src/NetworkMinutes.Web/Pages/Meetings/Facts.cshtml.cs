using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>When and where the meeting is, and who leads and writes.</summary>
public class FactsModel(MinutesStore store, MinutesDb db, Clock clock) : FactsPage(store, db, clock)
{
    public Meeting Meeting { get; private set; } = null!;

    public async Task OnGet(int id)
    {
        await Load(id);
        Fill(MeetingFacts.Of(Meeting));
        Was = Values();
    }

    public Task<IActionResult> OnPost(int id) => Attempt(
        async () =>
        {
            await Store.Write(async db =>
            {
                var meeting = await db.MeetingsToWriteFor(Me).Whole().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
                var before = MeetingMark.Of(meeting);
                Follow(MeetingFacts.Of(meeting));
                meeting.SetFacts(Facts(), Clock.Today);
                foreach (var change in before.ChangesTo(meeting)) db.Announce(new MeetingChanged(change));
                db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "meeting.facts", MeetingId = id, BodyId = meeting.BodyId });
            });
            Notice = "Uppgifterna är sparade.";
            return Redirect($"/meetings/{id}/write");
        },
        () => Load(id));

    private async Task Load(int id)
    {
        Meeting = await Db.MeetingsToWriteFor(Me).Whole().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        KnownPeople = [.. NamesOf(Meeting.Body, Meeting.Date ?? Clock.Today)
            .Union(Meeting.Attendance.Select(a => a.Organisation.Length > 0 ? $"{a.Name}, {a.Organisation}" : a.Name)).Order(SwedishText.Order)];
    }
}
