using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Pages.Shared;

/// <param name="Top">The level of the document's title on this page: 1 where it is the page.</param>
public sealed record DocumentSheet(MinutesDocument Document, int Top = 1)
{
    /// <summary>Items that the sections were laid out from, in order; empty for a frozen document.</summary>
    public IReadOnlyList<int> ItemIds { get; init; } = [];

    public IEnumerable<DocumentPoint> Points => Document.Sections.Select((s, i) => new DocumentPoint(s, Top + Math.Clamp(s.Level, 1, 3), i < ItemIds.Count ? ItemIds[i] : null));

    /// <summary>A document whose points are known by their items, for those who follow it while it is written.</summary>
    public static DocumentSheet Live(Meeting meeting, DateOnly today) =>
        new(MinutesDocumentBuilder.Build(meeting, "Utkast", today)) { ItemIds = [.. meeting.Agenda.Select(i => i.Id)] };
}

public sealed record DocumentPoint(DocumentSection Section, int Level, int? ItemId);
