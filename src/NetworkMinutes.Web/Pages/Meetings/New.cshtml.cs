using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The body's next meeting, made from its last.</summary>
public class NewModel(MinutesStore store, MinutesDb db, Clock clock) : FactsPage(store, db, clock)
{
    private static readonly string[] FirstAgenda = ["Välkomna", "Balanslistan", "Korta punkter", "Nästa möte"];

    [BindProperty(SupportsGet = true, Name = "body")]
    public int BodyId { get; set; }

    [BindProperty]
    public string? Agenda { get; set; }

    public Body Body { get; private set; } = null!;
    public Meeting? Last { get; private set; }

    /// <summary>Already planned, soonest first.</summary>
    public IReadOnlyList<Meeting> Planned { get; private set; } = [];
    public IReadOnlyList<ActionItem> OpenItems { get; private set; } = [];
    public IReadOnlyList<Membership> Called { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (BodyId == 0) return Redirect("/meetings/for?next=new");
        await Load();
        Fill(Suggested());
        Agenda = string.Join('\n', Meeting.SuggestedAgenda(Body, Last, FirstAgenda));
        return Page();
    }

    public Task<IActionResult> OnPost() => Attempt(
        async () =>
        {
            var facts = Facts();
            if (facts.Date is null) throw new RuleBroken(Rule.Invalid, "Skriv vilken dag mötet är.", nameof(Date));
            var meeting = await Store.Write(async db =>
            {
                var body = await db.BodiesToWriteFor(Me).WithSeats().FirstOrDefaultAsync(b => b.Id == BodyId).OrNotFound();
                if (await db.Meetings.AnyAsync(m => m.BodyId == body.Id && m.Date == facts.Date))
                    throw new RuleBroken(Rule.Conflict, "Det finns redan ett möte den dagen. Välj en annan dag eller öppna det mötet.", nameof(Date));
                var last = await db.LastMeeting(body.Id);
                var planned = last is null ? Meeting.Plan(body, facts.Date) : Meeting.PlanAfter(last, body, facts.Date);
                planned.SetFacts(facts with { SpeaksTo = planned.SpeaksTo }, Clock.Today);
                planned.AddAgenda(Agenda ?? "");
                planned.CallMembers(Clock.Today);
                db.Add(planned);
                await db.SaveChangesAsync();
                db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "meeting.planned", MeetingId = planned.Id, BodyId = body.Id });
                return planned;
            });
            Notice = $"Mötet är planerat. {SwedishText.Count(meeting.Attendance.Count, "person", "personer")} står i närvarolistan.";
            return Redirect($"/meetings/{meeting.Id}/write");
        },
        Load);

    private async Task Load()
    {
        Body = await Db.BodiesToWriteFor(Me).WithSeats().FirstOrDefaultAsync(b => b.Id == BodyId).OrNotFound();
        Last = await Db.LastMeeting(BodyId);
        var today = Clock.Today;
        Planned = await Db.MeetingsToWriteFor(Me).Where(m => m.BodyId == BodyId && m.State == MeetingState.Planned && m.Date >= today).OrderBy(m => m.Date).ToListAsync();
        OpenItems = await Db.OpenItemsOf(BodyId, Me).ToListAsync();
        Called = [.. Body.SeatsOn(today).OrderBy(s => s.Organisation?.Name ?? "", SwedishText.Order).ThenBy(s => s.Person.Name, SwedishText.Order)];
        KnownPeople = NamesOf(Body, today);
    }

    /// <summary>The last one's place, times and people; the date it gave for the next, unless that is planned already.</summary>
    private MeetingFacts Suggested()
    {
        if (Last is null) return new MeetingFacts { Label = Body.Label };
        var date = Last.StatedNextDate is { } stated && stated >= Clock.Today && Planned.All(p => p.Date != stated) ? stated : (DateOnly?)null;
        return MeetingFacts.Of(Last) with { Date = date, NextMeeting = "", CaseNumber = "", Theme = Last.NextTheme, Preparation = Last.Homework };
    }
}
