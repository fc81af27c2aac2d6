namespace NetworkMinutes.Mail.Smtp;

public enum SecureSocketOptions
{
    None,

    /// <summary>TLS from the start on port 465, otherwise <see cref="StartTlsWhenAvailable"/>.</summary>
    Auto,

    SslOnConnect,

    StartTls,

    StartTlsWhenAvailable,
}
