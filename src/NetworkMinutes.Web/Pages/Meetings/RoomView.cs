using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>What the writing room shows of a meeting, whole or in parts; the same for all who write it.</summary>
public sealed record RoomView(Meeting Meeting, IReadOnlyList<ItemView> Items)
{
    public string Standing => Meeting.State switch
    {
        MeetingState.Correcting => $"Rättelse {Meeting.NextVersion}",
        MeetingState.Finalised => "Fastställda",
        _ => "Utkast",
    };

    /// <exception cref="RuleBroken">Nothing there that is this viewer's to write.</exception>
    public static async Task<RoomView> Load(MinutesDb db, Viewer me, int meetingId)
    {
        var meeting = await db.MeetingsToWriteFor(me).Whole().FirstOrDefaultAsync(m => m.Id == meetingId).OrNotFound();
        var open = meeting.Items.Any(i => i.IsOpenItemsList) ? await OpenFromBefore(db, me, meeting) : [];
        return new(meeting, [.. meeting.Agenda.Select(i => new ItemView(Margin.Of(meeting, i), i.IsOpenItemsList ? open : [], meeting.HasChildren(i)))]);
    }

    private static Task<List<ActionItem>> OpenFromBefore(MinutesDb db, Viewer me, Meeting meeting) => db.OpenItemsOf(meeting.BodyId, me)
        .Where(a => a.MeetingId != meeting.Id && a.Kind == ActionKind.Action
            && (meeting.Date == null || a.Meeting.Date == null || a.Meeting.Date <= meeting.Date)).ToListAsync();
}
