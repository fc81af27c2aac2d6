using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Pages.Meetings;

namespace NetworkMinutes.Web.Pages.Shared;

/// <param name="Top">The level of the document's title on this page: 1 where it is the page.</param>
public sealed record DocumentSheet(MinutesDocument Document, int Top = 1)
{
    /// <summary>Items that the sections were laid out from, in order, null for what comes before them; empty for a frozen document.</summary>
    public IReadOnlyList<int?> ItemIds { get; init; } = [];

    public IEnumerable<DocumentPoint> Points => Document.Sections.Select((s, i) => new DocumentPoint(s, Top + Math.Clamp(s.Level, 1, 3), i < ItemIds.Count ? ItemIds[i] : null));

    /// <summary>A document whose points are known by their items, for those who follow it while it is written.</summary>
    /// <param name="meeting">Whole, with its attachments.</param>
    public static async Task<DocumentSheet> Live(MinutesDb db, Meeting meeting, DateOnly today)
    {
        var document = await MinutesPost.Document(db, meeting, "Utkast", today);
        var items = meeting.Agenda.Select(i => (int?)i.Id).ToList();
        var before = document.Sections.Count - items.Count - (meeting.Attachments.Count > 0 ? 1 : 0);
        return new(document) { ItemIds = [.. Enumerable.Repeat<int?>(null, before), .. items] };
    }
}

public sealed record DocumentPoint(DocumentSection Section, int Level, int? ItemId);
