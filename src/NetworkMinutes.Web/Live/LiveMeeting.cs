using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Live;

/// <summary>One meeting while the program runs: how often it has changed, who is told, and its parts as they were last drawn.</summary>
internal sealed class LiveMeeting
{
    private readonly Lock gate = new();
    private readonly HashSet<Subscription> subscribers = [];
    private readonly Dictionary<int, long> items = [];
    private readonly Dictionary<string, (long Stamp, Task<byte[]> Drawn)> fragments = [];
    private long whole;

    public long Number { get; private set; }

    /// <returns>The number of the change.</returns>
    public long Take(MeetingChange change)
    {
        lock (gate)
        {
            Number++;
            if (change.Part is ChangedPart.Text or ChangedPart.Margin) items[change.ItemId] = Number;
            else whole = Number;
            return Number;
        }
    }

    public void Tell(int meetingId, LiveEvent told)
    {
        Subscription[] all;
        lock (gate) all = [.. subscribers];
        foreach (var subscriber in all)
        {
            if (!told.ForWriters || subscriber.Watched[meetingId]) subscriber.Offer(told);
        }
    }

    public void Add(Subscription subscriber)
    {
        lock (gate) subscribers.Add(subscriber);
    }

    public void Remove(Subscription subscriber)
    {
        lock (gate)
        {
            subscribers.Remove(subscriber);
            if (subscribers.Count == 0) fragments.Clear();
        }
    }

    /// <summary>A part as somebody else has just drawn it; drawn now when it has changed since. Nothing is kept when nobody looks.</summary>
    /// <param name="name">Names the part and for whom it is drawn.</param>
    /// <param name="itemId">The item that the part is about; null when it tells of the whole meeting.</param>
    public Task<byte[]> Fragment(string name, int? itemId, Func<Task<byte[]>> draw)
    {
        lock (gate)
        {
            var stamp = itemId is { } item ? Math.Max(whole, items.GetValueOrDefault(item)) : Number;
            if (fragments.TryGetValue(name, out var kept) && kept.Stamp == stamp && !kept.Drawn.IsFaulted) return kept.Drawn;
            var drawn = Task.Run(draw);
            if (subscribers.Count > 0) fragments[name] = (stamp, drawn);
            return drawn;
        }
    }
}
