using NetworkMinutes.Messages;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Shared;

public sealed record MessageRows(IReadOnlyList<OutgoingMessage> Messages, DateTimeOffset Now, bool WithMeeting);

public static class MessageWords
{
    /// <summary>"Väntar", "Skickas", "Skickad kl. 14.03", "Misslyckades", "Kanske skickad".</summary>
    public static string State(OutgoingMessage message, DateTimeOffset now) => message.State switch
    {
        MessageState.Waiting when message.Attempts > 0 && message.NextAttemptAt is { } next => $"Väntar, försöker igen {Moment(next, now)}",
        MessageState.Waiting => "Väntar",
        MessageState.BeingSent => "Skickas",
        MessageState.Sent => $"Skickad {Moment(message.SentAt!.Value, now)}",
        _ when message.Replacement is { } other => $"Skickades till {other} i stället",
        MessageState.Failed => "Misslyckades",
        _ => "Kanske skickad",
    };

    /// <summary>"kl. 14.03" today, "den 24 november 2026 kl. 14.03" otherwise; Swedish time.</summary>
    public static string Moment(DateTimeOffset instant, DateTimeOffset now)
    {
        var local = Clock.Local(instant);
        return local.ToString(local.Date == Clock.Local(now).Date ? "'kl.' HH.mm" : "'den' d MMMM yyyy 'kl.' HH.mm", SwedishText.Culture);
    }
}
