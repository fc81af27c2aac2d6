namespace NetworkMinutes.Mail.Smtp;

/// <summary>A whole reply: the code, and its lines without the code, joined by line feeds.</summary>
internal sealed record SmtpResponse(int StatusCode, string Text)
{
    public bool IsPositive => StatusCode is >= 200 and < 300;

    public SmtpCommandException Refusal(SmtpErrorCode errorCode, string? mailbox = null) =>
        new(errorCode, StatusCode, Text, mailbox);
}
