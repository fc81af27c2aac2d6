namespace NetworkMinutes.Meetings;

public enum ChangedPart
{
    /// <summary>An item's text, and with it its margin.</summary>
    Text,

    /// <summary>What stands beside an item's text.</summary>
    Margin,

    /// <summary>Date, place, those who lead and write, attendance.</summary>
    Head,

    /// <summary>Which items there are, their order, numbers and headings.</summary>
    Agenda,

    /// <summary>The meeting was finalised, or a correction was begun.</summary>
    State,
}

/// <summary>That something of a meeting has changed; never what it says now.</summary>
/// <param name="ItemId">The item, for <see cref="ChangedPart.Text"/> and <see cref="ChangedPart.Margin"/>; else 0.</param>
/// <param name="Revision">The item's stored revision, for <see cref="ChangedPart.Text"/>; else 0.</param>
public sealed record MeetingChange(int MeetingId, ChangedPart Part, int ItemId = 0, int Revision = 0);
