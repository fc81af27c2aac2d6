using NetworkMinutes.Layout;

namespace NetworkMinutes.Web.Pages.Shared;

/// <param name="Top">The level of the document's title on this page: 1 where it is the page.</param>
public sealed record AgendaSheet(AgendaDocument Document, int MeetingId, int Top = 1);
