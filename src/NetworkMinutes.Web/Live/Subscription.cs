using System.Threading.Channels;

namespace NetworkMinutes.Web.Live;

/// <summary>One stream's place among those who are told, with room for a few events that it has not read.</summary>
/// <param name="watched">Meetings, and whether each is the subscriber's to write.</param>
internal sealed class Subscription(IReadOnlyDictionary<int, bool> watched, Action<Subscription> end) : IDisposable
{
    private const int MostUnread = 64;

    private readonly Channel<LiveEvent> unread = Channel.CreateBounded<LiveEvent>(new BoundedChannelOptions(MostUnread) { SingleReader = true });

    public IReadOnlyDictionary<int, bool> Watched => watched;

    public ChannelReader<LiveEvent> Unread => unread.Reader;

    /// <summary>Never waits. One who has fallen too far behind is let go instead.</summary>
    public void Offer(LiveEvent told)
    {
        if (!unread.Writer.TryWrite(told)) Dispose();
    }

    public void Dispose()
    {
        if (unread.Writer.TryComplete()) end(this);
    }
}
