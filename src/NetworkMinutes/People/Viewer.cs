namespace NetworkMinutes.People;

/// <summary>Who is looking, and what follows from it. Every query starts from this: what is not theirs is not found.</summary>
public sealed record Viewer(int PersonId, string Name, int? OrganisationId, bool IsAdministrator)
{
    /// <summary>Bodies whose minutes this person writes, their groups included.</summary>
    public IReadOnlySet<int> Coordinates { get; init; } = new HashSet<int>();

    /// <summary>Bodies this person may see, as member or coordinator, their groups included.</summary>
    public IReadOnlySet<int> Sees { get; init; } = new HashSet<int>();

    public bool IsCoordinator => IsAdministrator || Coordinates.Count > 0;

    public bool MayWrite(int bodyId) => IsAdministrator || Coordinates.Contains(bodyId);

    /// <summary>An address is a way in: whoever sets it could sign in with it. So only somebody who already sees all that the person sees may set it.</summary>
    /// <param name="person">With seats.</param>
    public bool MayChangeAddressOf(Person person, DateOnly today) => IsAdministrator
        || (!person.IsAdministrator && person.Seats.Where(s => s.To is null || s.To >= today).All(s => Coordinates.Contains(s.BodyId)));
}
