using MailKit;
using MailKit.Net.Smtp;

namespace NetworkMinutes.Mail.Smtp;

/// <summary>
/// Sees when the last of a message leaves and only the server's answer is waited for. From then on it may have been taken, the answer
/// may take longer, and a cancellation waits for it some seconds, which spares people a "perhaps sent".
/// </summary>
internal sealed class FinalDot : ITransferProgress, IDisposable
{
    private static readonly TimeSpan GraceWhenCancelled = TimeSpan.FromSeconds(5);
    private readonly SmtpClient client;
    private readonly TimeSpan acceptanceTimeout;
    private readonly CancellationToken cancelled;
    private readonly CancellationTokenSource stop = new();
    private readonly CancellationTokenRegistration onCancelled;
    private volatile bool reached;

    public FinalDot(SmtpClient client, TimeSpan acceptanceTimeout, CancellationToken ct)
    {
        (this.client, this.acceptanceTimeout, cancelled) = (client, acceptanceTimeout, ct);
        onCancelled = ct.Register(() => stop.CancelAfter(reached ? GraceWhenCancelled : TimeSpan.Zero));
    }

    public bool Reached => reached;

    public CancellationToken Token => stop.Token;

    public void Report(long bytesTransferred, long totalSize)
    {
        if (reached || bytesTransferred < totalSize)
            return;
        cancelled.ThrowIfCancellationRequested();
        reached = true;
        client.Timeout = (int)acceptanceTimeout.TotalMilliseconds;
    }

    public void Report(long bytesTransferred) => Report(bytesTransferred, totalSize: 0);

    public void Dispose()
    {
        onCancelled.Dispose();
        stop.Dispose();
    }
}
