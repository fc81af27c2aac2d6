using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

public class IndexModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    /// <summary>The body to show; null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "body")]
    public int? BodyId { get; set; }
    public IReadOnlyList<Body> Bodies { get; private set; } = [];
    public IReadOnlyList<MeetingRow> Coming { get; private set; } = [];
    public IEnumerable<IGrouping<int?, MeetingRow>> Years { get; private set; } = [];

    public async Task OnGet()
    {
        Bodies = [.. (await Db.BodiesFor(Me).ToListAsync()).OrderBy(b => b.Name, SwedishText.Order)];
        var found = await Db.MeetingsFor(Me).Where(m => BodyId == null || m.BodyId == BodyId)
            .Select(m => new
            {
                m.Id,
                m.BodyId,
                Body = m.Body.Name,
                m.Date,
                m.Start,
                m.End,
                m.State,
                HasItems = m.Items.Any(),
                Follows = m.Body.MembersFollow,
                AgendaSent = m.AgendaSentAt != null,
                Version = m.Versions.Max(v => (int?)v.Version),
                Present = m.Attendance.Count(a => a.Status == AttendanceStatus.Present && (a.Capacity == AttendanceCapacity.Member || a.Capacity == AttendanceCapacity.Substitute)),
                Members = m.Attendance.Count(a => a.Capacity == AttendanceCapacity.Member),
            })
            .ToListAsync();
        var rows = found.Select(m =>
        {
            var writes = Me.MayWrite(m.BodyId);
            var coverage = m.Present > 0 && (writes || m.State == MeetingState.Finalised) ? $"{m.Present} av {Math.Max(m.Members, m.Present)}" : "";
            return new MeetingRow(m.Id, m.Body, m.Date, MeetingWords.Times(m.Start, m.End), MeetingWords.State(m.State, m.Version, m.HasItems, m.AgendaSent, writes, m.Follows), coverage, m.State == MeetingState.Planned);
        }).ToList();
        Coming = [.. rows.Where(r => r.IsComing(Clock.Today)).OrderBy(r => r.Date ?? DateOnly.MaxValue).ThenBy(r => r.Body, SwedishText.Order)];
        Years = rows.Where(r => !r.IsComing(Clock.Today)).OrderByDescending(r => r.Date ?? DateOnly.MaxValue).ThenBy(r => r.Body, SwedishText.Order).GroupBy(r => r.Date?.Year);
    }
}

public sealed record MeetingRow(int Id, string Body, DateOnly? Date, string Times, string State, string Coverage, bool IsPlanned)
{
    public bool IsComing(DateOnly today) => IsPlanned && (Date is null || Date >= today);
}
