using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Messages;
using NetworkMinutes.Recognition;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Commitments;

/// <summary>Mina åtaganden: what I have promised, and what has been sent to me.</summary>
public class IndexModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    private const int MonthsBack = 6;
    private const int NominationMonths = 12;
    private const int MostSent = 10;

    [TempData]
    public int? ReportedAction { get; set; }

    public IReadOnlyList<Commitment> ToDo { get; private set; } = [];
    public IReadOnlyList<Commitment> Done { get; private set; } = [];
    public IReadOnlyList<Nomination> Nominations { get; private set; } = [];
    public IReadOnlyList<SentMinutes> Sent { get; private set; } = [];

    /// <summary>Just reported, and can be taken back.</summary>
    public Commitment? Undoable { get; private set; }

    /// <summary>The month that finished ones are told from.</summary>
    public string Since => Clock.Today.AddMonths(-MonthsBack).ToString("MMMM", SwedishText.Culture);

    public async Task OnGet()
    {
        await LoadActions();
        await LoadNominations();
        await LoadSent();
    }

    private async Task LoadActions()
    {
        var (me, today) = (Me.PersonId, Clock.Today);
        var next = await Due.NextMeetings(Db, Me, today);
        var possible = await Db.EntriesFor<ActionItem>(Me)
            .Where(a => a.Status != ActionStatus.Dropped && a.Owners.Any(o => o.PersonId == me || o.Kind == OwnerKind.Everyone)).DueFirst().Whole().ToListAsync();
        var mine = possible.Where(a => a.IsPromisedBy(me, today)).Select(a => new Commitment(a, Me, today, Due.Of(a, today, next))).ToList();
        ToDo = [.. mine.Where(c => c.IsToDo).OrderByDescending(c => c.Due.IsLate)];
        Done = [.. mine.Where(c => c.DoneOn >= today.AddMonths(-MonthsBack)).OrderByDescending(c => c.DoneOn)];
        Undoable = mine.FirstOrDefault(c => c.Action.Id == ReportedAction && c.Action.UndoableReport(me, Clock.Now) is not null);
    }

    private async Task LoadNominations()
    {
        var (me, since) = (Me.PersonId, Clock.Today.AddMonths(-NominationMonths));
        var decisions = await Db.EntriesFor<Decision>(Me)
            .Where(d => d.Status == DecisionStatus.InForce && d.Meeting.Date >= since && d.People.Any(p => p.PersonId == me && p.Part == PersonPart.Nominated))
            .NewestFirst().Include(d => d.Item).Include(d => d.Meeting).ThenInclude(m => m.Body).Include(d => d.Meeting).ThenInclude(m => m.Attendance)
            .AsSplitQuery().ToListAsync();
        Nominations = [.. decisions.Select(d => new Nomination(d, d.TextFor(Me), d.Meeting.Attendance.Any(a => a.PersonId == me && a.IsPresent)))];
    }

    private async Task LoadSent()
    {
        var me = Me.PersonId;
        var rows = await Db.Messages
            .Where(m => m.PersonId == me && m.FinalisedMinutesId != null && m.OwnFileName == null && m.State == MessageState.Sent)
            .OrderByDescending(m => m.SentAt).Take(MostSent)
            .Select(m => new
            {
                m.SentAt,
                m.FinalisedMinutes!.MeetingId,
                m.FinalisedMinutes.Version,
                m.FinalisedMinutes.Meeting.Label,
                m.FinalisedMinutes.Meeting.Date,
                m.FinalisedMinutes.Meeting.BodyId,
                Body = m.FinalisedMinutes.Meeting.Body.Name,
            }).ToListAsync();
        Sent =
        [
            .. rows.Select(r => new SentMinutes(
                DateOnly.FromDateTime(Clock.Local(r.SentAt!.Value).DateTime), r.MeetingId, r.Label, r.Body, r.Date, r.Version, Me.IsAdministrator || Me.Sees.Contains(r.BodyId))),
        ];
    }
}

public sealed record Nomination(Decision Decision, string Text, bool WasPresent);

public sealed record SentMinutes(DateOnly SentOn, int MeetingId, string Label, string Body, DateOnly? Date, int Version, bool MayOpen);
