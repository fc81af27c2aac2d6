using MailKit.Security;

namespace NetworkMinutes.Mail.Smtp;

/// <summary>How the organisation's mail server is reached. Without a user nobody signs in.</summary>
public sealed class SmtpSettings
{
    public string Host { get; init; } = "localhost";

    public int Port { get; init; } = 587;

    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.StartTls;

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The function mailbox that messages come from.</summary>
    public string FromAddress { get; init; } = "";

    public string FromName { get; init; } = "";

    /// <summary>For connecting, and for each command and its answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>For the answer to a whole message.</summary>
    public TimeSpan AcceptanceTimeout { get; init; } = TimeSpan.FromMinutes(10);
}
