using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Live;

/// <summary>A browser's event stream: which meetings have changed, and never what they say.
/// It begins with each meeting's edition, so that a tab that knows an older one fetches what it missed.</summary>
internal sealed class LiveStream(MinutesStore store, Clock clock, TimeProvider time, Broadcast broadcast, RoomPresence presence)
{
    private const int MostMeetings = 20;

    /// <summary>Also how long an ended seat can go unnoticed when nobody told of it.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    /// <param name="meeting">Meetings to look at.</param>
    /// <param name="at">Rooms to be in, see <see cref="Place"/>; others who write see the name there.</param>
    public async Task<Results<ServerSentEventsResult<string>, NotFound>> Open(HttpContext context, int[] meeting, string[] at)
    {
        var places = at.Select(Place.Read).OfType<Place>().ToList();
        var asked = meeting.Concat(places.Select(p => p.MeetingId)).Distinct().Take(MostMeetings).ToList();
        var watched = await Rights(context.Viewer(), asked);
        if (watched.Count == 0) return TypedResults.NotFound();
        context.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(Tell(context.User, context.Viewer()!, watched, [.. places.Where(p => watched.GetValueOrDefault(p.MeetingId))], context.RequestAborted));
    }

    private async IAsyncEnumerable<SseItem<string>> Tell(ClaimsPrincipal user, Viewer viewer, IReadOnlyDictionary<int, bool> watched, IReadOnlyList<Place> places, [EnumeratorCancellation] CancellationToken ct)
    {
        using var subscription = broadcast.Subscribe(watched);
        using var visit = presence.Enter(viewer.PersonId, viewer.Name, places);
        var first = TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32((int)Beat.TotalMilliseconds));
        await using var beat = time.CreateTimer(_ => subscription.Offer(LiveEvent.Beat), null, first, Beat);
        yield return new(LiveEvent.Json(new { meetings = watched.Keys.ToDictionary(id => id, broadcast.Edition) }), "hello");
        while (await subscription.Unread.NextOr(ct))
        {
            while (subscription.Unread.TryRead(out var told))
            {
                if ((told == LiveEvent.Beat || told == LiveEvent.Rights) && !await MayStill(user, watched)) yield break;
                if (told != LiveEvent.Rights) yield return new(told.Data, told.Name);
            }
        }
    }

    private async Task<bool> MayStill(ClaimsPrincipal user, IReadOnlyDictionary<int, bool> watched)
    {
        await using var db = store.Read();
        var now = await Rights(await Session.Viewer(db, user, clock.Today), watched.Keys);
        return watched.All(w => now.TryGetValue(w.Key, out var writes) && writes == w.Value);
    }

    private async Task<IReadOnlyDictionary<int, bool>> Rights(Viewer? viewer, IEnumerable<int> meetings)
    {
        if (viewer is null) return new Dictionary<int, bool>();
        await using var db = store.Read();
        var found = await db.MeetingsToFollowFor(viewer).Where(m => meetings.Contains(m.Id)).Select(m => new { m.Id, m.BodyId }).ToListAsync();
        return found.ToDictionary(m => m.Id, m => viewer.MayWrite(m.BodyId));
    }
}

internal static class Reading
{
    /// <returns>False when the stream is over, from either end.</returns>
    public static async ValueTask<bool> NextOr(this ChannelReader<LiveEvent> reader, CancellationToken ct)
    {
        try
        {
            return await reader.WaitToReadAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
