using Microsoft.EntityFrameworkCore;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Whom and what is offered while a name is typed.</summary>
public sealed record KnownNames(IReadOnlyList<string> People, IReadOnlyList<string> Organisations)
{
    public static async Task<KnownNames> For(MinutesDb db, Viewer viewer) => new(
        [.. (await db.PeopleFor(viewer).Select(p => p.Name).ToListAsync()).Distinct().Order(SwedishText.Order)],
        [.. (await db.Organisations.Select(o => o.Name).ToListAsync()).Order(SwedishText.Order)]);
}
