using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Actions;

/// <summary>An action's page, and each verb on it: a verb that is refused shows the same page with what was typed.</summary>
public abstract class ActionPage(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>The page it was done from, when that was another one.</summary>
    [BindProperty]
    public string? Return { get; set; }

    /// <summary>The action just reported, which can be taken back on the next page.</summary>
    [TempData]
    public int? ReportedAction { get; set; }

    public ActionItem Action { get; private set; } = null!;
    public string Sentence { get; private set; } = "";
    public bool MayWrite { get; private set; }
    public Organisation? MyMunicipality { get; private set; }
    public bool IsMine { get; private set; }
    public DateTimeOffset? MyPartDoneAt { get; private set; }
    public FollowUp? Undoable { get; private set; }
    public Due Due { get; private set; } = null!;
    public IReadOnlyList<Organisation> Municipalities { get; private set; } = [];

    /// <summary>Those a coordinator can choose among: people of the body and of the meeting.</summary>
    public IReadOnlyList<Person> Choosable { get; private set; } = [];
    public IReadOnlyList<(Owner Asked, IReadOnlyList<Candidate> Candidates)> Questions { get; private set; } = [];

    // What was typed in the forms; null when the form shows what is stored.
    public virtual string? TypedComment => null;
    public virtual string? TypedDue => null;
    public virtual OwnersTyped? TypedOwners => null;
    public virtual int? RefusedQuestion => null;
    public virtual (ActionStatus? Status, string? Text)? TypedStatus => null;

    public string? ErrorAt(string field) =>
        ModelState.TryGetValue(field, out var state) && state.Errors is [var first, ..] ? first.ErrorMessage : null;

    public string Day(DateTimeOffset instant) => Dates.DayText.Day(DateOnly.FromDateTime(Clock.Local(instant).DateTime), Clock.Today);

    /// <summary>A verb's address opened in a browser leads to the action.</summary>
    protected IActionResult ToAction() => Redirect($"/actions/{Id}");

    protected IActionResult Back() => Return is "/commitments" ? Redirect(Return) : ToAction();

    /// <summary>A verb for the body's coordinators.</summary>
    protected Task<IActionResult> AttemptAsCoordinator(string what, string notice, Func<MinutesDb, ActionItem, Task<string>> verb) => Attempt(
        async () =>
        {
            await Store.Write(async db =>
            {
                var action = await db.EntriesFor<ActionItem>(Me).Whole().FirstOrDefaultAsync(a => a.Id == Id).OrNotFound();
                if (!Me.MayWrite(action.Meeting.BodyId)) throw new RuleBroken(Rule.NotFound, "Åtgärden är inte din att ändra.");
                Note(db, action, what, await verb(db, action));
            });
            Notice = notice;
            return ToAction();
        },
        Load);

    /// <summary>A verb for those who answer for the action, and the coordinators.</summary>
    protected Task<IActionResult> AttemptAsReporter(string what, Func<MinutesDb, ActionItem, Person, Task<string>> verb, Func<IActionResult> then) => Attempt(
        async () =>
        {
            await Store.Write(async db =>
            {
                var action = await db.EntriesFor<ActionItem>(Me).Whole().FirstOrDefaultAsync(a => a.Id == Id).OrNotFound();
                action.MustBeReportableBy(Me, Clock.Today);
                var me = await db.People.Include(p => p.Organisation).SingleAsync(p => p.Id == Me.PersonId);
                Note(db, action, what, await verb(db, action, me));
            });
            return then();
        },
        Load);

    protected async Task Load()
    {
        Action = await Db.EntriesFor<ActionItem>(Me).Whole().FirstOrDefaultAsync(a => a.Id == Id).OrNotFound();
        Sentence = Action.TextFor(Me);
        MayWrite = Me.MayWrite(Action.Meeting.BodyId);
        MyMunicipality = Action.MunicipalityOf(Me.PersonId, Clock.Today);
        IsMine = Action.IsPromisedBy(Me.PersonId, Clock.Today);
        MyPartDoneAt = IsMine ? Action.PartDoneAt(Me.PersonId, Clock.Today) : null;
        Undoable = Action.UndoableReport(Me.PersonId, Clock.Now);
        Due = Due.Of(Action, Clock.Today, await Due.NextMeetings(Db, Me, Clock.Today));
        if (Action.IsForEveryone)
            Municipalities = [.. (await Db.Organisations.Where(o => o.Kind == OrganisationKind.Municipality).ToListAsync()).OrderBy(o => o.Name, SwedishText.Order)];
        if (MayWrite) await LoadChoices();
    }

    private async Task LoadChoices()
    {
        var meeting = await Db.Meetings.Whole().FirstAsync(m => m.Id == Action.MeetingId);
        Choosable = PeopleOf(meeting);
        Questions = [.. Action.Asked.Select(asked => (asked, WhoIs.Rank(asked.Words, meeting)))];
    }

    protected static IReadOnlyList<Person> PeopleOf(Meeting meeting) =>
        [.. meeting.Body.Memberships.Select(m => m.Person).Concat(meeting.Attendance.Select(a => a.Person)).DistinctBy(p => p.Id).OrderBy(p => p.Name, SwedishText.Order)];

    private void Note(MinutesDb db, ActionItem action, string what, string detail)
    {
        db.Log.Add(new LogEntry
        {
            At = Clock.Now,
            PersonId = Me.PersonId,
            What = what,
            MeetingId = action.MeetingId,
            BodyId = action.Meeting.BodyId,
            Detail = detail.Length > 0 ? $"{action.Id}: {detail}" : $"{action.Id}",
        });
        db.Announce(new MeetingChanged(new(action.MeetingId, ChangedPart.Margin, action.ItemId ?? 0)));
    }
}

public sealed record OwnersTyped(IReadOnlyList<int> People, string Words, OwnerKind Kind, bool Everyone);
