using System.Net;
using System.Text;

namespace NetworkMinutes.Mail.Smtp;

public sealed partial class SmtpClient
{
    /// <summary>PLAIN, else LOGIN. Never without TLS, unless the server is on this machine.</summary>
    /// <exception cref="AuthenticationException">The server does not accept them, or must not see them.</exception>
    public async Task AuthenticateAsync(string user, string password, CancellationToken ct = default)
    {
        if (user.Contains('\0', StringComparison.Ordinal) || password.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException("A user name or password holds no NUL.", nameof(user));
        if (!IsSecure && !IsLoopback())
            throw new AuthenticationException("The connection is not encrypted: the password is not sent.");
        SmtpResponse reply = await OrClose(() => Authenticate(user, password, ct));
        if (reply.StatusCode != 235)
            throw new AuthenticationException($"{reply.StatusCode} {reply.Text}");
    }

    private async Task<SmtpResponse> Authenticate(string user, string password, CancellationToken ct)
    {
        if (authenticationMechanisms.Contains("PLAIN"))
            return await Stream.Command($"AUTH PLAIN {Base64($"\0{user}\0{password}")}", Patience, ct);
        if (!authenticationMechanisms.Contains("LOGIN"))
            throw new AuthenticationException("The server offers neither AUTH PLAIN nor AUTH LOGIN.");
        SmtpResponse reply = await Stream.Command("AUTH LOGIN", Patience, ct);
        if (reply.StatusCode == 334)
            reply = await Stream.Command(Base64(user), Patience, ct);
        if (reply.StatusCode == 334)
            reply = await Stream.Command(Base64(password), Patience, ct);
        return reply;
    }

    private bool IsLoopback() => connection?.Client.RemoteEndPoint is IPEndPoint { Address: var address }
        && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
