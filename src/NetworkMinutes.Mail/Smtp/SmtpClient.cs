using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;

namespace NetworkMinutes.Mail.Smtp;

/// <summary>
/// SMTP (RFC 5321) for one connection, shaped like MailKit's client so that it can take this place. Not for two threads at once.
/// Our messages are 7-bit, so 8BITMIME and SMTPUTF8 are never asked for.
/// </summary>
public sealed partial class SmtpClient : IDisposable, IAsyncDisposable
{
    private const int ImplicitTlsPort = 465;

    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    private readonly HashSet<string> authenticationMechanisms = new(StringComparer.OrdinalIgnoreCase);
    private TcpClient? connection;
    private SmtpStream? stream;
    private bool offersStartTls;
    private bool offersSize;
    private long maxSize;

    /// <summary>Milliseconds for connecting, and for each command and its answer.</summary>
    public int Timeout { get; set; } = 120_000;

    /// <summary>
    /// Milliseconds for the answer to a whole message. Ten minutes as RFC 5321 asks: giving up too soon is how mails come twice.
    /// </summary>
    public int AcceptanceTimeout { get; set; } = 600_000;

    public string? LocalDomain { get; set; }

    public RemoteCertificateValidationCallback? ServerCertificateValidationCallback { get; set; }

    public bool IsConnected => stream is not null;

    public bool IsSecure => stream?.IsSecure ?? false;

    private TimeSpan Patience => TimeSpan.FromMilliseconds(Timeout);

    private SmtpStream Stream => stream ?? throw new InvalidOperationException("The client is not connected.");

    /// <exception cref="SocketException">No server answers.</exception>
    /// <exception cref="TimeoutException">It does not answer in time.</exception>
    /// <exception cref="SslHandshakeException">The server offers no TLS, or none that is trusted.</exception>
    /// <exception cref="SmtpCommandException">The server will not talk with us.</exception>
    /// <exception cref="SmtpProtocolException">It does not speak SMTP.</exception>
    public async Task ConnectAsync(string host, int port, SecureSocketOptions options, CancellationToken ct = default)
    {
        if (IsConnected)
            throw new InvalidOperationException("The client is connected already.");
        if (options == SecureSocketOptions.Auto)
            options = port == ImplicitTlsPort ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable;
        try
        {
            stream = new SmtpStream(await Open(host, port, ct));
            await Greet(host, options, ct);
        }
        catch
        {
            Close();
            throw;
        }
    }

    /// <summary>Never throws but for a cancellation: what was answered before stands, however the server takes its leave.</summary>
    public async Task DisconnectAsync(bool quit, CancellationToken ct = default)
    {
        try
        {
            if (quit && stream is not null)
                await stream.Command("QUIT", Goodbye < Patience ? Goodbye : Patience, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
        }
        finally
        {
            Close();
        }
    }

    public void Dispose() => Close();

    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }

    private async Task<NetworkStream> Open(string host, int port, CancellationToken ct)
    {
        connection = new TcpClient { NoDelay = true };
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(ct);
        clock.CancelAfter(Timeout);
        try
        {
            await connection.ConnectAsync(host, port, clock.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException("The mail server did not answer in time.", e);
        }
        return connection.GetStream();
    }

    private async Task Greet(string host, SecureSocketOptions options, CancellationToken ct)
    {
        if (options == SecureSocketOptions.SslOnConnect)
            await Stream.StartTls(Tls(host), Patience, ct);
        SmtpResponse greeting = await Stream.Read(Patience, ct);
        if (greeting.StatusCode != 220)
            throw greeting.Refusal(SmtpErrorCode.UnexpectedStatusCode);
        await Ehlo(ct);
        if (options is SecureSocketOptions.StartTls || (options is SecureSocketOptions.StartTlsWhenAvailable && offersStartTls))
            await StartTls(host, ct);
    }

    private async Task StartTls(string host, CancellationToken ct)
    {
        if (!offersStartTls)
            throw new SslHandshakeException("The server does not offer STARTTLS.");
        SmtpResponse ready = await Stream.Command("STARTTLS", Patience, ct);
        if (ready.StatusCode != 220)
            throw ready.Refusal(SmtpErrorCode.UnexpectedStatusCode);
        await Stream.StartTls(Tls(host), Patience, ct);
        await Ehlo(ct);
    }

    private async Task Ehlo(CancellationToken ct)
    {
        authenticationMechanisms.Clear();
        (offersStartTls, offersSize, maxSize) = (false, false, 0);
        SmtpResponse reply = await Stream.Command($"EHLO {OwnName()}", Patience, ct);
        if (reply.StatusCode is >= 500 and < 550)
            reply = await Stream.Command($"HELO {OwnName()}", Patience, ct);
        if (!reply.IsPositive)
            throw reply.Refusal(SmtpErrorCode.UnexpectedStatusCode);
        foreach (string line in reply.Text.Split('\n').Skip(1))
            NoteExtension(line.Split([' ', '='], StringSplitOptions.RemoveEmptyEntries));
    }

    private void NoteExtension(string[] words)
    {
        switch (words.FirstOrDefault()?.ToUpperInvariant())
        {
            case "STARTTLS":
                offersStartTls = true;
                break;
            case "SIZE":
                offersSize = true;
                _ = long.TryParse(words.ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out maxSize);
                break;
            case "AUTH":
                authenticationMechanisms.UnionWith(words[1..]);
                break;
        }
    }

    private string OwnName()
    {
        if (LocalDomain is not null)
            return LocalDomain;
        IPAddress address = ((IPEndPoint)connection!.Client.LocalEndPoint!).Address;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        address = address.AddressFamily == AddressFamily.InterNetworkV6 ? new IPAddress(address.GetAddressBytes()) : address;
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[IPv6:{address}]" : $"[{address}]";
    }

    private SslClientAuthenticationOptions Tls(string host) => new()
    {
        TargetHost = host,
        RemoteCertificateValidationCallback = ServerCertificateValidationCallback,
    };

    private void Close()
    {
        stream?.Dispose();
        connection?.Dispose();
        (connection, stream) = (null, null);
    }
}
