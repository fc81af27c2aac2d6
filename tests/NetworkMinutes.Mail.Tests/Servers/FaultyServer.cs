using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NetworkMinutes.Mail.Tests.Servers;

/// <summary>
/// One connection with a server that goes wrong in a chosen way: each step answers the next line of the client, the first one the
/// connection itself. Null closes the connection; steps that run out leave the client waiting.
/// </summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    public const string Ehlo = "250-mail.example.se\r\n250 SIZE 1000000\r\n";
    private readonly TcpListener listener;
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;
    private readonly List<string> heard = [];

    public FaultyServer(params string?[] steps)
        : this(IPAddress.Loopback, steps)
    {
    }

    public FaultyServer(IPAddress address, string?[] steps)
    {
        listener = new TcpListener(address, 0);
        listener.Start();
        running = Task.Run(() => Serve(steps));
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public IReadOnlyList<string> Heard => heard;

    /// <summary>Done when the whole message has been heard, before it is answered.</summary>
    public Action OnFinalDot { get; set; } = () => { };

    /// <summary>Lines after which no more is heard, also in the middle of a message.</summary>
    public int HearsAtMost { get; init; } = int.MaxValue;

    /// <summary>A conversation that goes well until the message has been sent.</summary>
    public static string?[] UntilFinalDot(string? answer) =>
        ["220 hello\r\n", Ehlo, "250 ok\r\n", "250 ok\r\n", "354 go\r\n", answer];

    private async Task Serve(string?[] steps)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync(stop.Token);
        await using NetworkStream stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        bool inMessage = false;
        for (int i = 0; i < steps.Length; i++)
        {
            if (i > 0)
                await Hear(reader, untilDot: inMessage);
            if (steps[i] is not { } answer)
                return;
            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), stop.Token);
            inMessage = answer.StartsWith("354", StringComparison.Ordinal);
        }
        while (await reader.ReadLineAsync(stop.Token) is { } line)
            heard.Add(line);
    }

    private async Task Hear(StreamReader reader, bool untilDot)
    {
        string? line;
        do
        {
            line = await reader.ReadLineAsync(stop.Token);
            heard.Add(line ?? "");
        }
        while (untilDot && line is not (null or ".") && heard.Count < HearsAtMost);
        if (untilDot)
            OnFinalDot();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ContinueWith(_ => { }, TaskScheduler.Default);
        listener.Dispose();
        stop.Dispose();
    }
}
