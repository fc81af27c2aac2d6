using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Where the meeting is, quietly: the item, how its time stands, and what comes next.</summary>
/// <param name="Follows">Whether writing in an item takes the meeting there.</param>
public sealed record NowView(Meeting Meeting, DateTimeOffset Now, bool Follows)
{
    /// <summary>A later answer that takes the place of what is on the page.</summary>
    public bool Again { get; init; }

    public string Url => $"/meetings/{Meeting.Id}/current";
    public AgendaItem? Current => Meeting.CurrentItem;
    public AgendaItem? Next => Meeting.NextItem;
    public bool MayRun => Meeting.State is MeetingState.Planned or MeetingState.Draft && Meeting.Items.Count > 0;
    public bool HasRun => Meeting.Items.Any(i => i.Spent > TimeSpan.Zero);

    public string Lead => Current is { } current
        ? $"Punkt {current.Number} av {Meeting.Items.Count(i => i.Level == 1)}"
        : SwedishText.Count(Meeting.Items.Count(i => i.Level == 1), "punkt", "punkter");

    public string Standing => Current is { } current && Meeting.TimeOf(current, Now).Words is { Length: > 0 } words ? words
        : Meeting.State == MeetingState.Correcting ? "Rättelse" : "Utkast";
}
