using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.People;

public class PersonModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    private const int LatestMeetings = 10;

    public Person Person { get; private set; } = null!;
    public bool IsMe { get; private set; }
    public bool MayEdit { get; private set; }

    /// <summary>Newest first: in all bodies that the viewer may know of.</summary>
    public IReadOnlyList<Membership> Seats { get; private set; } = [];
    public IReadOnlyList<AttendedMeeting> Attended { get; private set; } = [];

    public bool SeesMore => IsMe || MayEdit;

    public async Task OnGet(int id)
    {
        Person = await Db.PeopleFor(Me).Include(p => p.Organisation)
            .Include(p => p.Seats).ThenInclude(s => s.Body).Include(p => p.Seats).ThenInclude(s => s.Organisation)
            .FirstOrDefaultAsync(p => p.Id == id).OrNotFound();
        IsMe = id == Me.PersonId;
        MayEdit = Editing.MayEdit(Me, Person);
        Seats =
        [
            .. Person.Seats.Where(s => IsMe || Me.IsAdministrator || Me.Sees.Contains(s.BodyId))
                .OrderBy(s => s.To < Clock.Today).ThenByDescending(s => s.To ?? DateOnly.MaxValue).ThenByDescending(s => s.From).ThenBy(s => s.Body.Name, SwedishText.Order),
        ];
        if (SeesMore) await LoadAttended(id);
    }

    private async Task LoadAttended(int id)
    {
        var rows = await Db.MeetingsFor(Me).Where(m => m.State == MeetingState.Finalised && m.Date != null)
            .SelectMany(m => m.Attendance.Where(a => a.PersonId == id && a.Status != AttendanceStatus.Unknown), (m, a) => new { m.Id, m.Date, m.Body.Name, a.Status })
            .OrderByDescending(r => r.Date).Take(LatestMeetings).ToListAsync();
        Attended = [.. rows.Select(r => new AttendedMeeting(r.Id, r.Date!.Value, r.Name, r.Status == AttendanceStatus.Present))];
    }
}

public sealed record AttendedMeeting(int Id, DateOnly Date, string Body, bool WasPresent);
