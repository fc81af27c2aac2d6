using System.Text.RegularExpressions;

namespace NetworkMinutes.Mail.Smtp;

public enum SmtpErrorCode
{
    MessageNotAccepted,
    SenderNotAccepted,
    RecipientNotAccepted,

    /// <summary>The server said no before the message was spoken of: its greeting, EHLO, STARTTLS.</summary>
    UnexpectedStatusCode,
}

/// <summary>The server understood and said no. The message has not been taken.</summary>
public sealed partial class SmtpCommandException(SmtpErrorCode errorCode, int statusCode, string response, string? mailbox = null)
    : Exception($"{statusCode} {response}")
{
    public SmtpErrorCode ErrorCode { get; } = errorCode;

    public int StatusCode { get; } = statusCode;

    /// <summary>The server's own words, without the code.</summary>
    public string Response { get; } = response;

    public string? Mailbox { get; } = mailbox;

    /// <summary>Such as 5.1.1 (RFC 3463), where the server gives one.</summary>
    public string? EnhancedStatusCode => EnhancedCode().Match(Response) is { Success: true, Value: var code } ? code : null;

    [GeneratedRegex(@"\A[245]\.[0-9]{1,3}\.[0-9]{1,3}(?![0-9.])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnhancedCode();
}

/// <summary>The server does not keep to SMTP, or the connection ended in the middle. The message has not been taken.</summary>
public class SmtpProtocolException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// The whole message with its final dot was sent, but no clear answer came: it may have been taken or not. Only a person, or the
/// recipient, can know. MailKit has no such type; with it, any failure but a refusal from SendAsync must count as this.
/// </summary>
public sealed class SmtpUncertainException(Exception inner)
    : SmtpProtocolException("The server did not answer after the whole message had been sent.", inner);

/// <summary>The server does not accept the user and password, or they may not be sent over this connection.</summary>
public sealed class AuthenticationException(string message) : Exception(message);

/// <summary>No trusted TLS connection could be made.</summary>
public sealed class SslHandshakeException(string message, Exception? inner = null) : Exception(message, inner);
