using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>What the writing room shows of a meeting, whole or in parts; the same for all who write it.</summary>
/// <param name="OpenFirst">What is open from before, when no item on the agenda goes through it.</param>
public sealed record RoomView(Meeting Meeting, IReadOnlyList<ItemView> Items, Roll Roll, NowView Now, OpenItems? OpenFirst)
{
    private readonly IReadOnlyDictionary<AgendaItem, PlannedTime> schedule = Meeting.Schedule();

    public string Standing => Meeting.State switch
    {
        MeetingState.Correcting => $"Rättelse {Meeting.NextVersion}",
        MeetingState.Finalised => "Fastställda",
        _ => "Utkast",
    };

    /// <summary>"13.10–13.30"; empty when no time is planned.</summary>
    public string Planned(AgendaItem item) => schedule.TryGetValue(item, out var time) && time.To is { } to ? MeetingWords.Times(time.From, to)["kl. ".Length..] : "";

    /// <exception cref="RuleBroken">Nothing there that is this viewer's to write.</exception>
    internal static async Task<RoomView> Load(MinutesDb db, Viewer me, int meetingId, Clock clock)
    {
        var meeting = await db.MeetingsToWriteFor(me).Whole().Include(m => m.TakenOff).FirstOrDefaultAsync(m => m.Id == meetingId).OrNotFound();
        var open = await OpenItems.Of(db, me, meeting, clock.Today);
        var goesThrough = open.Actions.Count == 0 ? null : meeting.Agenda.FirstOrDefault(i => i.IsOpenItemsList);
        return new(
            meeting,
            [.. meeting.Agenda.Select(i => new ItemView(i, Margin.Of(meeting, i), i == goesThrough ? open : null, meeting.HasChildren(i)))],
            await Roll.Of(db, meeting),
            new NowView(meeting, clock.Now, meeting.IsOnAt(Clock.Local(clock.Now).DateTime)),
            goesThrough is null && open.Actions.Count > 0 ? open : null);
    }
}
