using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Live;
using NetworkMinutes.Web.Pages.Shared;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Parts of a meeting for those who have it open: drawn by the partials of the page, and once for all who may see them.
/// A part is "whole", "head" or an item's id; what sums up the meeting comes with each.</summary>
internal sealed class MeetingFragments(MinutesDb db, Clock clock, Broadcast broadcast, RoomPresence presence, FragmentWriter writer)
{
    private const string Whole = "whole";
    private const string Head = "head";
    private const string Sum = "sum";
    private const int MostParts = 200;

    public async Task<Results<Html, NotFound>> Room(HttpContext context, int id, string[] part)
    {
        var me = context.Viewer()!;
        if (!await MayWrite(me, id)) return TypedResults.NotFound();
        var room = new Lazy<Task<RoomView>>(() => RoomView.Load(db, me, id, clock));
        return await Joined(id, "room", part, async name =>
        {
            var view = await room.Value;
            return await writer.Draw(context, "/Meetings/Write", name switch
            {
                Whole => [("_Room", view)],
                Head => [("_RoomHead", view)],
                Sum => [("_MarginSummary", MarginSummary.Of(view.Meeting, again: false))],
                _ => view.Items.Where(i => Name(i.Item.Id) == name).Select(i => ("_Item", (object)i)),
            });
        });
    }

    public async Task<Results<Html, NotFound>> Sheet(HttpContext context, int id, string[] part)
    {
        if (!await db.MeetingsToFollowFor(context.Viewer()!).AnyAsync(m => m.Id == id)) return TypedResults.NotFound();
        var sheet = new Lazy<Task<DocumentSheet>>(async () => await DocumentSheet.Live(db, await db.Meetings.Whole().WithAttachments().FirstAsync(m => m.Id == id), clock.Today));
        return await Joined(id, "sheet", part, async name =>
        {
            var view = await sheet.Value;
            return await writer.Draw(context, "/Meetings/Projector", name switch
            {
                Whole or Head => [("_Document", view)],
                Sum => [("_Overview", view)],
                _ => view.Points.Where(p => Name(p.ItemId) == name).Select(p => ("_Point", (object)p)),
            });
        });
    }

    /// <summary>Who else is in the room; drawn for each, as nobody is their own company.</summary>
    public async Task<Results<Html, NotFound>> Company(HttpContext context, int id)
    {
        var me = context.Viewer()!;
        if (!await MayWrite(me, id)) return TypedResults.NotFound();
        var numbers = await db.Items.Where(i => i.MeetingId == id).ToDictionaryAsync(i => i.Id, i => i.Number);
        return new Html([await writer.Draw(context, "/Meetings/Write", [("_Company", CompanyView.Of(presence.With(me.PersonId, id), numbers))])]);
    }

    private Task<bool> MayWrite(Viewer me, int id) => db.MeetingsToWriteFor(me).AnyAsync(m => m.Id == id);

    private async Task<Html> Joined(int id, string kind, string[] parts, Func<string, Task<byte[]>> draw)
    {
        var meeting = broadcast.Meeting(id);
        var drawn = new List<byte[]>();
        foreach (var name in parts.Distinct().Take(MostParts).Append(Sum))
            drawn.Add(await meeting.Fragment($"{kind} {name}", int.TryParse(name, CultureInfo.InvariantCulture, out var item) ? item : null, () => draw(name)));
        return new Html(drawn);
    }

    private static string Name(int? itemId) => itemId?.ToString(CultureInfo.InvariantCulture) ?? "";
}
