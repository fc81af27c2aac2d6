using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Decisions;
using NetworkMinutes.Log;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Decisions;

/// <summary>One decision: who and what it concerns, and what came of it.</summary>
public class DetailsModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public string? Status { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    public Decision Decision { get; private set; } = null!;
    public bool MayWrite { get; private set; }
    public IReadOnlyList<ActionItem> Actions { get; private set; } = [];
    public IReadOnlyList<Body> Groups { get; private set; } = [];
    public IReadOnlyDictionary<int, DateOnly> NextMeetings { get; private set; } = null!;

    public async Task OnGet()
    {
        await Load();
        (Status, Outcome) = (Decision.Status.ToString(), Decision.Outcome);
    }

    public Task<IActionResult> OnPost() => Attempt(
        async () =>
        {
            await Store.Write(async db =>
            {
                var decision = await db.EntriesFor<Decision>(Me).Include(d => d.Meeting).FirstOrDefaultAsync(d => d.Id == Id).OrNotFound();
                if (!Me.MayWrite(decision.Meeting.BodyId)) throw new RuleBroken(Rule.NotFound, "Beslutet är inte ditt att följa upp.");
                decision.Follow(Choice.Of<DecisionStatus>(Status, "Välj ett läge.", nameof(Status)), Outcome ?? "");
                db.Log.Add(new LogEntry
                {
                    At = Clock.Now,
                    PersonId = Me.PersonId,
                    What = "decision.followed",
                    MeetingId = decision.MeetingId,
                    BodyId = decision.Meeting.BodyId,
                    Detail = $"{decision.Id}: {DecisionWords.Of(decision.Status)}",
                });
            });
            Notice = "Uppföljningen är sparad.";
            return RedirectToPage(new { Id });
        },
        Load);

    /// <summary>"på plats", "inte på plats", or nothing when the list does not say.</summary>
    public string Presence(DecisionPerson named) =>
        Decision.Meeting.Attendance.FirstOrDefault(a => a.PersonId == named.PersonId || (named.PersonId is null && a.Name == named.Name)) is { } row
            ? row.IsPresent ? "på plats" : "inte på plats"
            : named.PersonId is null ? "" : "inte på plats";

    private async Task Load()
    {
        Decision = await Db.EntriesFor<Decision>(Me)
            .Include(d => d.Item).Include(d => d.People).ThenInclude(p => p.Person).ThenInclude(p => p!.Organisation)
            .Include(d => d.Meeting).ThenInclude(m => m.Body).Include(d => d.Meeting).ThenInclude(m => m.Attendance)
            .AsSplitQuery().FirstOrDefaultAsync(d => d.Id == Id).OrNotFound();
        MayWrite = Me.MayWrite(Decision.Meeting.BodyId);
        Groups = [.. (await Db.BodiesFor(Me).Where(b => b.FormedByDecisionId == Id).ToListAsync()).OrderBy(b => b.Name, SwedishText.Order)];
        Actions = Decision.ItemId is not { } item ? []
            : await Db.EntriesFor<ActionItem>(Me).Where(a => a.ItemId == item).Whole().OrderBy(a => a.SpanStart).ToListAsync();
        NextMeetings = await Due.NextMeetings(Db, Me, Clock.Today);
    }
}
