using System.Net.Sockets;
using System.Text.RegularExpressions;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace NetworkMinutes.Mail.Smtp;

internal enum DeliveryStage
{
    Connecting,
    SigningIn,
    Sending,

    /// <summary>All has been sent, perhaps with its final dot, and the answer is waited for.</summary>
    Answering,
}

/// <summary>
/// What an exception from MailKit's client means for the message.
/// <list type="bullet">
/// <item>Refused for good: 5xx to the sender, the recipient or the message itself, or too large.</item>
/// <item>Refused for now: 4xx; no connection, no trust, no sign-in, a 5xx before the message was spoken of (the fault is in the
/// settings or the server, and mending it must not cost a message); broken before the final dot.</item>
/// <item>Uncertain: nothing clear was heard after the final dot.</item>
/// </list>
/// </summary>
internal static partial class SmtpDelivery
{
    private const int LongestWords = 500;

    /// <returns>Null for what says nothing about a delivery: a cancellation, a fault in the program.</returns>
    public static DeliveryOutcome? Classify(Exception exception, DeliveryStage stage) => (exception, stage) switch
    {
        (ServiceNotAuthenticatedException or SmtpCommandException { StatusCode: SmtpStatusCode.AuthenticationRequired }, _) =>
            ForNow("Mejlservern kräver inloggning. Mejlet skickades inte.", exception),
        (SmtpCommandException { StatusCode: >= (SmtpStatusCode)400 and < (SmtpStatusCode)600 } e, _) => Refusal(e, stage),
        (var e, DeliveryStage.Answering) => new DeliveryOutcome.Uncertain(
            "Mejlservern fick hela mejlet men svarade inte. Det kan ha kommit fram.", Words(e.Message)),
        (SmtpCommandException or SmtpProtocolException, _) =>
            ForNow("Mejlservern svarade inte som den ska. Mejlet skickades inte.", exception),
        (AuthenticationException or SaslException, _) or (NotSupportedException, DeliveryStage.SigningIn) =>
            ForNow("Mejlservern godtog inte programmets inloggning. Mejlet skickades inte.", exception),
        (SslHandshakeException, _) or (NotSupportedException, DeliveryStage.Connecting) =>
            ForNow("Det gick inte att få en säker anslutning till mejlservern. Mejlet skickades inte.", exception.InnerException ?? exception),
        (TimeoutException e, _) => ForNow("Mejlservern svarade inte i tid. Mejlet skickades inte.", e),
        (SocketException e, _) => ForNow("Mejlservern går inte att nå. Mejlet skickades inte.", e),
        (IOException e, _) => ForNow("Anslutningen till mejlservern bröts. Mejlet skickades inte.", e),
        _ => null,
    };

    private static DeliveryOutcome.Refused ForNow(string reason, Exception e) => new(reason, Permanent: false, Words(e.Message));

    private static DeliveryOutcome.Refused Refusal(SmtpCommandException e, DeliveryStage stage)
    {
        bool permanent = (int)e.StatusCode >= 500 && stage >= DeliveryStage.Sending;
        return new(Reason(e, permanent), permanent, Words($"{(int)e.StatusCode} {e.Message}"));
    }

    private static string Reason(SmtpCommandException e, bool permanent) => (e.ErrorCode, EnhancedCode().Match(e.Message).Value) switch
    {
        (_, "5.3.4" or "5.2.3") => "Mejlet är för stort för mejlservern.",
        (_, "4.2.2" or "5.2.2") => "Mottagarens brevlåda är full.",
        (SmtpErrorCode.RecipientNotAccepted, _) => $"Mejlservern tar inte emot mejl till {e.Mailbox!.Address}{OrForNow(permanent)}.",
        (_, _) when e.StatusCode == SmtpStatusCode.ExceededStorageAllocation => "Mejlet är för stort för mejlservern.",
        (SmtpErrorCode.SenderNotAccepted, _) => $"Mejlservern tar inte emot mejl från {e.Mailbox!.Address}{OrForNow(permanent)}.",
        _ => permanent ? "Mejlservern tog inte emot mejlet." : "Mejlservern tar inte emot mejl just nu.",
    };

    private static string OrForNow(bool permanent) => permanent ? "" : " just nu";

    private static string Words(string text) => text.Length <= LongestWords ? text : text[..LongestWords];

    /// <summary>RFC 3463, where the server gives one.</summary>
    [GeneratedRegex(@"\A[245]\.[0-9]{1,3}\.[0-9]{1,3}(?![0-9.])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnhancedCode();
}
