using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Layout;

/// <summary>The identities of what is stored; what is not, such as minutes read without a database, has none.</summary>
internal static class Identities
{
    public static Identity? Of(RegisterEntry entry) => KindOf(entry) is { } kind && entry.Id > 0 ? new(kind, entry.Id) : null;

    public static IReadOnlyList<Identity> OfTitle(AgendaItem item, IEnumerable<RegisterEntry> entries) =>
        item.Id == 0 ? [] : [new(IdentityKind.Item, item.Id), .. entries.Where(e => e.SpanLength == 0).Select(Of).OfType<Identity>()];

    /// <param name="points">The stretches of the points; empty for what is no list.</param>
    public static IReadOnlyList<Identity> Within(TextSpan whole, IReadOnlyList<TextSpan> points, IEnumerable<RegisterEntry> entries) =>
    [
        .. entries.Where(e => e.SpanLength > 0 && e.SpanStart >= whole.Start && e.SpanStart < whole.End)
            .Select(e => Of(e) is { } identity ? identity with { Point = PointOf(e, points) } : null).OfType<Identity>(),
    ];

    private static int? PointOf(RegisterEntry entry, IReadOnlyList<TextSpan> points)
    {
        for (var i = 0; i < points.Count; i++)
            if (entry.SpanStart >= points[i].Start && entry.SpanStart < points[i].End) return i;
        return null;
    }

    private static IdentityKind? KindOf(RegisterEntry entry) => entry switch
    {
        Decision => IdentityKind.Decision,
        ExternalDecision => IdentityKind.OthersDecision,
        ActionItem => IdentityKind.Action,
        _ => null,
    };
}
