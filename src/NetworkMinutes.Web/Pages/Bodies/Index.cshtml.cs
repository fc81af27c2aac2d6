using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Dates;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Bodies;

public class IndexModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public IReadOnlyList<BodyRow> Bodies { get; private set; } = [];

    public async Task OnGet()
    {
        var today = Clock.Today;
        var bodies = await Db.BodiesFor(Me).ToListAsync();
        var next = (await Db.MeetingsFor(Me).Where(m => m.Date >= today && (m.State == MeetingState.Planned || m.State == MeetingState.Draft))
                .Select(m => new { m.BodyId, m.Id, m.Date, m.Start, m.End }).ToListAsync())
            .OrderBy(m => m.Date).DistinctBy(m => m.BodyId).ToDictionary(m => m.BodyId);
        var open = await Db.EntriesFor<ActionItem>(Me).Where(a => a.Status == ActionStatus.Open || a.Status == ActionStatus.Waiting)
            .GroupBy(a => a.Meeting.BodyId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);

        BodyRow Row(Body body) => new(
            body,
            next.TryGetValue(body.Id, out var meeting) ? $"{SwedishDay.WithWeekday(meeting.Date!.Value)} {SwedishDay.Times(meeting.Start, meeting.End)}".TrimEnd() : "",
            next.TryGetValue(body.Id, out meeting) ? meeting.Id : null,
            open.GetValueOrDefault(body.Id),
            [.. bodies.Where(b => b.ParentId == body.Id).OrderBy(b => b.Name, SwedishText.Order).Select(Row)]);

        Bodies = [.. bodies.Where(b => bodies.All(p => p.Id != b.ParentId)).OrderBy(b => b.Name, SwedishText.Order).Select(Row)];
    }
}

public sealed record BodyRow(Body Body, string Next, int? NextId, int OpenActions, IReadOnlyList<BodyRow> Groups);
