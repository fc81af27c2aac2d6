using System.Globalization;

namespace NetworkMinutes.Web.Live;

/// <summary>Where in a meeting's room somebody is: "3", or in item 12 "3.12".</summary>
internal sealed record Place(int MeetingId, int? ItemId)
{
    public static Place? Read(string written)
    {
        var parts = written.Split('.');
        if (!int.TryParse(parts[0], CultureInfo.InvariantCulture, out var meeting)) return null;
        if (parts.Length == 1) return new(meeting, null);
        return parts.Length == 2 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var item) ? new(meeting, item) : null;
    }
}
