using NetworkMinutes.ActionItems;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <param name="OpenItems">The body's open actions from before, on the item that goes through them; else empty.</param>
public sealed record ItemView(Margin Margin, IReadOnlyList<ActionItem> OpenItems, bool HasChildren);
