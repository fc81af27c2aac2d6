using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Live;

/// <summary>Tells all who have a meeting open that something in it changed; what it says now, each fetches as far as they may see it.
/// Publishing never waits: a subscriber who does not keep up is let go, and comes back to fetch everything.</summary>
public sealed class Broadcast : IDisposable
{
    /// <summary>Editions of an earlier run of the program are never taken for this one's.</summary>
    private readonly string run = Guid.NewGuid().ToString("N")[..8];

    private readonly ConcurrentDictionary<int, LiveMeeting> meetings = new();
    private readonly ConcurrentDictionary<Subscription, bool> subscriptions = new();
    private readonly Channel<(int? Meeting, LiveEvent Told)> outgoing = Channel.CreateUnbounded<(int?, LiveEvent)>(new() { SingleReader = true });
    private readonly CancellationTokenRegistration stopping;

    public Broadcast(MinutesStore store, IHostApplicationLifetime lifetime)
    {
        store.Listen(Hear);
        stopping = lifetime.ApplicationStopping.Register(LetAllGo);
        _ = Task.Run(Deliver);
    }

    /// <summary>Names how far a meeting has come. What is loaded after asking is at least that new.</summary>
    public string Edition(int meetingId) => Edition(Meeting(meetingId).Number);

    internal LiveMeeting Meeting(int id) => meetings.GetOrAdd(id, _ => new LiveMeeting());

    /// <param name="watched">Meetings, and whether each is the subscriber's to write.</param>
    internal Subscription Subscribe(IReadOnlyDictionary<int, bool> watched)
    {
        var subscription = new Subscription(watched, Unsubscribe);
        foreach (var id in watched.Keys) Meeting(id).Add(subscription);
        subscriptions[subscription] = true;
        return subscription;
    }

    /// <summary>Somebody came, left or moved to another item. Only those who write are told.</summary>
    internal void TellPresence(int meetingId) => outgoing.Writer.TryWrite((meetingId, new LiveEvent("presence", LiveEvent.Json(new { meeting = meetingId }), ForWriters: true)));

    public void Dispose()
    {
        stopping.Dispose();
        outgoing.Writer.TryComplete();
        LetAllGo();
    }

    private void Hear(Announcement announcement)
    {
        switch (announcement)
        {
            case MeetingChanged changed:
                outgoing.Writer.TryWrite((changed.Change.MeetingId, Event(changed)));
                break;
            case RightsChanged:
                outgoing.Writer.TryWrite((null, LiveEvent.Rights));
                break;
        }
    }

    private LiveEvent Event(MeetingChanged changed)
    {
        var (change, page) = changed;
        var number = Meeting(change.MeetingId).Take(change);
        return new LiveEvent("change", LiveEvent.Json(new
        {
            meeting = change.MeetingId,
            before = Edition(number - 1),
            edition = Edition(number),
            part = change.Part.ToString().ToLowerInvariant(),
            item = change.ItemId,
            revision = change.Revision,
            page,
        }));
    }

    private string Edition(long number) => string.Create(CultureInfo.InvariantCulture, $"{run}.{number}");

    private async Task Deliver()
    {
        await foreach (var (meeting, told) in outgoing.Reader.ReadAllAsync())
        {
            if (meeting is { } id) Meeting(id).Tell(id, told);
            else foreach (var subscription in subscriptions.Keys) subscription.Offer(told);
        }
    }

    private void LetAllGo()
    {
        foreach (var subscription in subscriptions.Keys) subscription.Dispose();
    }

    private void Unsubscribe(Subscription subscription)
    {
        foreach (var id in subscription.Watched.Keys) Meeting(id).Remove(subscription);
        subscriptions.TryRemove(subscription, out _);
    }
}
