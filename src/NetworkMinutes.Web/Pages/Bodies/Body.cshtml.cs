using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Dates;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Bodies;

public class BodyModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    private const int LatestDecisions = 3;
    private const int LatestMeetings = 8;

    public Body Body { get; private set; } = null!;
    public bool MayWrite { get; private set; }
    public bool MaySeeParent { get; private set; }
    public IReadOnlyList<Membership> Coordinators { get; private set; } = [];
    public IReadOnlyList<MemberGroup> Members { get; private set; } = [];
    public MeetingRow? Next { get; private set; }

    /// <summary>What the latest minutes say of the next meeting, when none is planned.</summary>
    public string NextInWords { get; private set; } = "";
    public ActionTable OpenItems { get; private set; } = null!;
    public IReadOnlyList<DecisionLine> Decisions { get; private set; } = [];
    public int DecisionCount { get; private set; }
    public IReadOnlyList<MeetingRow> Meetings { get; private set; } = [];
    public int MeetingCount { get; private set; }
    public IReadOnlyList<GroupRow> Groups { get; private set; } = [];
    public CoverageMap? Coverage { get; private set; }
    public DecisionLine? FormedBy { get; private set; }

    public async Task OnGet(int id)
    {
        Body = await Db.BodiesFor(Me).Include(b => b.Parent)
            .Include(b => b.Memberships).ThenInclude(s => s.Person).ThenInclude(p => p.Organisation)
            .Include(b => b.Memberships).ThenInclude(s => s.Organisation)
            .FirstOrDefaultAsync(b => b.Id == id).OrNotFound();
        MayWrite = Me.MayWrite(id);
        MaySeeParent = Body.ParentId is { } parent && (Me.IsAdministrator || Me.Sees.Contains(parent));
        var seats = Body.SeatsOn(Clock.Today).ToList();
        Coordinators = [.. seats.Where(s => s.Role == MembershipRole.Coordinator).OrderBy(s => s.Person.Name, SwedishText.Order)];
        Members = MemberGroup.Of(seats.Where(s => s.Role != MembershipRole.Coordinator));
        await LoadMeetings(id);
        await LoadOpenItems(id);
        await LoadDecisions(id);
        await LoadGroups(id);
        if (!Body.IsGroup) await LoadCoverage(id);
    }

    private async Task LoadMeetings(int id)
    {
        var meetings = await Db.MeetingsFor(Me).Where(m => m.BodyId == id)
            .Select(m => new
            {
                m.Id,
                m.Date,
                m.Start,
                m.End,
                m.State,
                m.Place,
                m.NextMeeting,
                Version = m.Versions.Max(v => (int?)v.Version),
                Present = m.Attendance.Count(a =>
                    a.Status == AttendanceStatus.Present && (a.Capacity == AttendanceCapacity.Member || a.Capacity == AttendanceCapacity.Substitute)),
                Called = m.Attendance.Count(a => a.Capacity == AttendanceCapacity.Member),
            }).ToListAsync();
        var rows = meetings.OrderByDescending(m => m.Date ?? DateOnly.MaxValue).ThenByDescending(m => m.Id)
            .Select(m => new MeetingRow(m.Id, m.Date, SwedishDay.Times(m.Start, m.End), m.Place, m.State, m.Version, m.Present, m.Called)).ToList();
        Next = rows.LastOrDefault(m => m.Date >= Clock.Today && m.State is MeetingState.Planned or MeetingState.Draft);
        NextInWords = Next is null ? meetings.Where(m => m.State == MeetingState.Finalised).MaxBy(m => m.Date)?.NextMeeting ?? "" : "";
        (Meetings, MeetingCount) = ([.. rows.Take(LatestMeetings)], rows.Count);
    }

    private async Task LoadOpenItems(int id)
    {
        var open = await Db.OpenItemsOf(id, Me).Include(a => a.FollowUps).ToListAsync();
        OpenItems = new(
            [.. open.OrderBy(a => a.Due, FuzzyDate.Order).ThenBy(a => a.Id)],
            Me, Clock.Today, await Due.NextMeetings(Db, Me, Clock.Today), new SearchWords(null), WithMeeting: false);
    }

    private async Task LoadDecisions(int id)
    {
        var decisions = Db.EntriesFor<Decision>(Me).Where(d => d.Meeting.BodyId == id);
        DecisionCount = await decisions.CountAsync();
        Decisions = await Lines(decisions.OrderByDescending(d => d.Meeting.Date).ThenBy(d => d.Item!.Position).ThenBy(d => d.SpanStart).Take(LatestDecisions));
        if (Body.FormedByDecisionId is { } formed) FormedBy = await Lines(Db.EntriesFor<Decision>(Me).Where(d => d.Id == formed)) is [var line] ? line : null;
    }

    private async Task<IReadOnlyList<DecisionLine>> Lines(IQueryable<Decision> decisions)
    {
        var found = await decisions.Include(d => d.Meeting).Include(d => d.Item).ToListAsync();
        var ids = found.Select(d => d.Id).ToList();
        var formed = await Db.BodiesFor(Me).Where(b => b.FormedByDecisionId != null && ids.Contains(b.FormedByDecisionId.Value)).ToListAsync();
        return
        [
            .. found.Select(d => new DecisionLine(
                d.Id,
                Me.MayWrite(d.Meeting.BodyId) ? d.Text : d.PublishedText ?? "",
                d.MeetingId,
                d.Meeting.Date,
                d.ItemId,
                d.Item?.Number ?? "",
                [.. formed.Where(b => b.FormedByDecisionId == d.Id).Select(b => b.Name)],
                d.Outcome)),
        ];
    }

    private async Task LoadGroups(int id)
    {
        var groups = await Db.BodiesFor(Me).Where(b => b.ParentId == id).Include(b => b.Memberships).ThenInclude(s => s.Organisation).ToListAsync();
        Groups =
        [
            .. groups.OrderBy(g => g.EndsOn < Clock.Today).ThenBy(g => g.Name, SwedishText.Order).Select(g => new GroupRow(
                g, [.. g.SeatsOn(Clock.Today).Select(s => s.Organisation?.Name ?? "").Where(n => n.Length > 0).Distinct().Order(SwedishText.Order)])),
        ];
    }

    private async Task LoadCoverage(int id)
    {
        var meetings = await Db.MeetingsFor(Me)
            .Where(m => m.BodyId == id && m.Date != null && (m.State == MeetingState.Finalised || (MayWrite && m.State == MeetingState.Correcting)) && m.Attendance.Any())
            .OrderByDescending(m => m.Date).Take(CoverageMap.MostMeetings).Include(m => m.Attendance).ToListAsync();
        if (meetings.Count == 0) return;
        Coverage = new CoverageMap(meetings, await Db.Organisations.Where(o => o.Kind == OrganisationKind.Municipality).ToListAsync());
        if (Coverage.Tiles.Count == 0) Coverage = null;
    }
}

/// <param name="Groups">Names of the groups it formed.</param>
public sealed record DecisionLine(
    int Id, string Text, int MeetingId, DateOnly? Date, int? ItemId, string ItemNumber, IReadOnlyList<string> Groups, string Outcome);

public sealed record GroupRow(Body Group, IReadOnlyList<string> Organisations);

public sealed record MeetingRow(int Id, DateOnly? Date, string Times, string Place, MeetingState State, int? Version, int Present, int Called)
{
    public string StateFor(bool mayWrite) => (State, mayWrite, Version) switch
    {
        (MeetingState.Planned, true, _) => "Dagordning pågår",
        (MeetingState.Planned, false, _) => "Planerat",
        (MeetingState.Draft, _, _) => "Utkast",
        (MeetingState.Correcting, true, _) => "Rättelse pågår",
        (_, _, > 0 and var n) => $"Rättelse {n}",
        _ => "Fastställda",
    };

    public string AttendanceFor(bool mayWrite) =>
        Called == 0 || Present == 0 || (!mayWrite && State != MeetingState.Finalised) ? "" : $"{Present} av {Math.Max(Called, Present)}";
}
