using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <param name="OpenItems">The body's open actions from before, on the item that goes through them; else null.</param>
public sealed record ItemView(AgendaItem Item, Margin Margin, OpenItems? OpenItems, bool HasChildren);
