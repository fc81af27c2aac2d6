using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage;

/// <summary>Who is looking, read at every request and so in one prepared query.</summary>
public static class ViewerQuery
{
    private static readonly Func<MinutesDb, int, DateOnly, IAsyncEnumerable<Row>> Rows = EF.CompileAsyncQuery((MinutesDb db, int personId, DateOnly today) =>
        from person in db.People
        join held in db.Memberships.Where(m => (m.From == null || m.From <= today) && (m.To == null || m.To >= today)) on person.Id equals held.PersonId into seats
        from seat in seats.DefaultIfEmpty()
        join below in db.Bodies on (int?)seat.BodyId equals below.ParentId into groups
        from grouped in groups.DefaultIfEmpty()
        where person.Id == personId
        select new Row(person.Name, person.OrganisationId, person.IsAdministrator, person.SecurityStamp, (int?)seat.BodyId, (int?)grouped.Id, (MembershipRole?)seat.Role));

    private sealed record Row(string Name, int? OrganisationId, bool IsAdministrator, string Stamp, int? Body, int? Group, MembershipRole? Role);

    /// <param name="stamp">The session's; null where none is asked for.</param>
    /// <returns>Null when there is no such person, or the session has been ended.</returns>
    public static async Task<Viewer?> ViewerFor(this MinutesDb db, int personId, DateOnly today, string? stamp = null)
    {
        var rows = new List<Row>();
        await foreach (var row in Rows(db, personId, today)) rows.Add(row);
        if (rows is not [var person, ..] || (stamp is not null && stamp != person.Stamp)) return null;
        return new Viewer(personId, person.Name, person.OrganisationId, person.IsAdministrator)
        {
            Sees = BodiesOf(rows),
            Coordinates = BodiesOf(rows.Where(r => r.Role == MembershipRole.Coordinator)),
        };
    }

    private static HashSet<int> BodiesOf(IEnumerable<Row> rows) => [.. rows.SelectMany(r => new[] { r.Body, r.Group }).OfType<int>()];
}
