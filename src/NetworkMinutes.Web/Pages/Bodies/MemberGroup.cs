using NetworkMinutes.Bodies;
using NetworkMinutes.People;

namespace NetworkMinutes.Web.Pages.Bodies;

/// <summary>The seats of one organisation, municipalities first.</summary>
public sealed record MemberGroup(string Organisation, IReadOnlyList<Membership> Seats)
{
    public static IReadOnlyList<MemberGroup> Of(IEnumerable<Membership> seats) =>
    [
        .. seats.GroupBy(s => s.Organisation?.Name ?? s.Person.Organisation?.Name ?? "")
            .OrderBy(g => g.First().Organisation?.Kind != OrganisationKind.Municipality).ThenBy(g => g.Key, SwedishText.Order)
            .Select(g => new MemberGroup(g.Key, [.. g.OrderBy(s => s.Person.Name, SwedishText.Order)])),
    ];

    /// <summary>"Verksamhetschef, ordförande, slutar den 28 februari 2027".</summary>
    public static string Describe(Membership seat)
    {
        var parts = new List<string?>
        {
            seat.Person.JobFunction,
            seat.Role == MembershipRole.Member ? null : seat.Role.Swedish().ToLower(SwedishText.Culture),
            seat.Note,
            seat.To is { } to ? $"slutar {Dates.SwedishDay.Den(to)}" : null,
        };
        var text = string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
        return text.Length == 0 ? "" : char.ToUpper(text[0], SwedishText.Culture) + text[1..];
    }
}
