using System.Globalization;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>How a meeting's state and time are said on the screen.</summary>
internal static class MeetingWords
{
    /// <param name="version">The latest finalised version, null when there is none.</param>
    /// <param name="writes">A coordinator is told that a draft is written or a correction is under way; others see what they were sent.</param>
    public static string State(MeetingState state, int? version, bool hasItems, bool agendaSent, bool writes, bool follows) => state switch
    {
        MeetingState.Draft when writes || follows => "Utkast",
        MeetingState.Planned or MeetingState.Draft when agendaSent => "Kallelse skickad",
        MeetingState.Planned or MeetingState.Draft => writes && hasItems ? "Dagordning pågår" : "Planerat",
        MeetingState.Correcting when writes => "Rättelse pågår",
        _ => version is null or 0 ? "Fastställda" : $"Rättelse {version}",
    };

    public static string Times(TimeOnly? start, TimeOnly? end) => (start, end) switch
    {
        (null, _) => "",
        ({ } from, null) => $"kl. {Clock(from)}",
        ({ } from, { } to) => $"kl. {Clock(from)}–{Clock(to)}",
    };

    /// <summary>"den 24 november 2026 kl. 14.03", Swedish time.</summary>
    public static string Moment(DateTimeOffset instant) => Hosting.Clock.Local(instant).ToString("'den' d MMMM yyyy 'kl.' HH.mm", SwedishText.Culture);

    /// <summary>"den 24 november 2026 kl. 14.03–14.09", Swedish time; one time when both are in the same minute.</summary>
    public static string Period(DateTimeOffset from, DateTimeOffset to)
    {
        var (first, last) = (Moment(from), Moment(to));
        return first == last ? first
            : Hosting.Clock.Local(from).Date == Hosting.Clock.Local(to).Date ? $"{first}–{last[^5..]}"
            : $"{first} – {last}";
    }

    private static string Clock(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);
}
