using System.Net.Sockets;

namespace NetworkMinutes.Mail.Smtp;

/// <summary>
/// What an exception from <see cref="SmtpClient"/> means for the message.
/// <list type="bullet">
/// <item>Refused for good: 5xx to the sender, the recipient or the message itself, or too large.</item>
/// <item>Refused for now: 4xx; no connection, no trust, no sign-in, a 5xx before the message was spoken of (the fault is in the
/// settings or the server, and mending it must not cost a message); broken before the final dot.</item>
/// <item>Uncertain: nothing clear was heard after the final dot.</item>
/// </list>
/// </summary>
public static class SmtpDelivery
{
    private const int AuthenticationRequired = 530;
    private const int LongestWords = 500;

    /// <returns>Null for what says nothing about a delivery: a cancellation, a fault in the program.</returns>
    public static DeliveryOutcome? Classify(Exception exception) => exception switch
    {
        SmtpUncertainException e => new DeliveryOutcome.Uncertain(
            "Mejlservern fick hela mejlet men svarade inte. Det kan ha kommit fram.", Words(e.InnerException!.Message)),
        SmtpCommandException e => new DeliveryOutcome.Refused(Reason(e), IsPermanent(e), Words($"{e.StatusCode} {e.Response}")),
        SmtpProtocolException e => ForNow("Mejlservern svarade inte som den ska. Mejlet skickades inte.", e),
        AuthenticationException e => ForNow("Mejlservern godtog inte programmets inloggning. Mejlet skickades inte.", e),
        SslHandshakeException e => ForNow("Det gick inte att få en säker anslutning till mejlservern. Mejlet skickades inte.", e),
        TimeoutException e => ForNow("Mejlservern svarade inte i tid. Mejlet skickades inte.", e),
        SocketException e => ForNow("Mejlservern går inte att nå. Mejlet skickades inte.", e),
        IOException e => ForNow("Anslutningen till mejlservern bröts. Mejlet skickades inte.", e),
        _ => null,
    };

    private static DeliveryOutcome.Refused ForNow(string reason, Exception e) => new(reason, Permanent: false, Words(e.Message));

    private static bool IsPermanent(SmtpCommandException e) =>
        e.StatusCode >= 500 && e.StatusCode != AuthenticationRequired && e.ErrorCode != SmtpErrorCode.UnexpectedStatusCode;

    private static string Reason(SmtpCommandException e) => (e.ErrorCode, e.EnhancedStatusCode) switch
    {
        (_, "5.3.4" or "5.2.3") => "Mejlet är för stort för mejlservern.",
        (_, "4.2.2" or "5.2.2") => "Mottagarens brevlåda är full.",
        (_, _) when e.StatusCode == AuthenticationRequired => "Mejlservern kräver inloggning. Mejlet skickades inte.",
        (SmtpErrorCode.RecipientNotAccepted, _) => IsPermanent(e)
            ? $"Mejlservern tar inte emot mejl till {e.Mailbox}."
            : $"Mejlservern tar inte emot mejl till {e.Mailbox} just nu.",
        (SmtpErrorCode.SenderNotAccepted, _) => IsPermanent(e)
            ? $"Mejlservern tar inte emot mejl från {e.Mailbox}."
            : $"Mejlservern tar inte emot mejl från {e.Mailbox} just nu.",
        _ => IsPermanent(e) ? "Mejlservern tog inte emot mejlet." : "Mejlservern tar inte emot mejl just nu.",
    };

    private static string Words(string text) => text.Length <= LongestWords ? text : text[..LongestWords];
}
