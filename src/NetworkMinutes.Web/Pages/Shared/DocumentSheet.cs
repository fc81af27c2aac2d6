using NetworkMinutes.Layout;

namespace NetworkMinutes.Web.Pages.Shared;

/// <param name="Top">The level of the document's title on this page: 1 where it is the page.</param>
public sealed record DocumentSheet(MinutesDocument Document, int Top = 1)
{
    public int LevelOf(DocumentSection section) => Top + Math.Clamp(section.Level, 1, 3);
}
