using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace NetworkMinutes.Mail.Smtp;

/// <summary>Commands out and replies in, within limits of time and size.</summary>
internal sealed class SmtpStream(Stream plain) : IDisposable
{
    private const int LongestReplyLine = 4096;
    private const int MostReplyLines = 256;
    private const int WriteChunk = 32 * 1024;

    private readonly byte[] buffer = new byte[LongestReplyLine];
    private Stream stream = plain;
    private int start;
    private int end;

    public bool IsSecure => stream is SslStream;

    /// <exception cref="SmtpProtocolException">Something came before TLS did: it could have been put there by anyone.</exception>
    public async Task StartTls(SslClientAuthenticationOptions options, TimeSpan timeout, CancellationToken ct)
    {
        if (start < end)
            throw new SmtpProtocolException("The server spoke between STARTTLS and TLS.");
        var tls = new SslStream(stream);
        stream = tls;
        try
        {
            await Within(timeout, token => new ValueTask(tls.AuthenticateAsClientAsync(options, token)), ct);
        }
        catch (Exception e) when (e is System.Security.Authentication.AuthenticationException or IOException)
        {
            throw new SslHandshakeException(e.Message, e);
        }
    }

    public async Task<SmtpResponse> Command(string command, TimeSpan timeout, CancellationToken ct)
    {
        if (command.Any(c => c is < ' ' or > '~'))
            throw new ArgumentException("An SMTP command is one line of ASCII.", nameof(command));
        await Write(Encoding.ASCII.GetBytes(command + "\r\n"), timeout, ct);
        return await Read(timeout, ct);
    }

    public async Task Write(ReadOnlyMemory<byte> bytes, TimeSpan timeout, CancellationToken ct)
    {
        for (int at = 0; at < bytes.Length; at += WriteChunk)
        {
            ReadOnlyMemory<byte> chunk = bytes[at..Math.Min(at + WriteChunk, bytes.Length)];
            await Within(timeout, token => stream.WriteAsync(chunk, token), ct);
        }
        await Within(timeout, token => new ValueTask(stream.FlushAsync(token)), ct);
    }

    public async Task<SmtpResponse> Read(TimeSpan timeout, CancellationToken ct)
    {
        SmtpResponse? response = null;
        await Within(timeout, async token => response = await ReadReply(token), ct);
        return response!;
    }

    private async Task<SmtpResponse> ReadReply(CancellationToken ct)
    {
        var lines = new List<string>();
        string code = "";
        while (lines.Count < MostReplyLines)
        {
            string line = await ReadLine(ct);
            if (!IsReply(line) || (lines.Count > 0 && !line.StartsWith(code, StringComparison.Ordinal)))
                throw new SmtpProtocolException($"The server's reply is not SMTP: {line}");
            code = line[..3];
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] == ' ')
                return new SmtpResponse(int.Parse(code, System.Globalization.CultureInfo.InvariantCulture), string.Join('\n', lines));
        }
        throw new SmtpProtocolException("The server's reply does not end.");
    }

    private static bool IsReply(string line) =>
        line.Length >= 3 && line[0] is >= '2' and <= '5' && char.IsAsciiDigit(line[1]) && char.IsAsciiDigit(line[2])
        && (line.Length == 3 || line[3] is ' ' or '-');

    private async Task<string> ReadLine(CancellationToken ct)
    {
        while (true)
        {
            int feed = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                string line = Encoding.UTF8.GetString(buffer, start, feed).TrimEnd('\r');
                start += feed + 1;
                return new string([.. line.Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
            }
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            if (end == buffer.Length)
                throw new SmtpProtocolException("A line of the server's reply is too long.");
            int read = await stream.ReadAsync(buffer.AsMemory(end), ct);
            if (read == 0)
                throw new SmtpProtocolException("The server closed the connection.");
            end += read;
        }
    }

    private static async Task Within(TimeSpan timeout, Func<CancellationToken, ValueTask> work, CancellationToken ct)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(ct);
        clock.CancelAfter(timeout);
        try
        {
            await work(clock.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException("The mail server did not answer in time.", e);
        }
    }

    public void Dispose() => stream.Dispose();
}
