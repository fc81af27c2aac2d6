using NetworkMinutes.People;

namespace NetworkMinutes.Meetings;

/// <summary>Whom and what is known already, for matching names in old minutes. New ones are added as they are met.</summary>
public sealed class Directory(IEnumerable<Organisation> organisations, IEnumerable<Person> people)
{
    private readonly List<Organisation> organisations = [.. organisations];
    private readonly List<Person> people = [.. people];

    /// <summary>Their names in words; made when first asked for.</summary>
    private List<(Person Person, string[] Words)>? folded;

    public IReadOnlyList<Organisation> Organisations => organisations;

    public IEnumerable<Organisation> Municipalities => organisations.Where(o => o.IsMunicipality).OrderBy(o => o.Name, SwedishText.Order);

    public Organisation? Organisation(string? written) => string.IsNullOrWhiteSpace(written) ? null : organisations.FirstOrDefault(o => o.IsCalled(written));

    public Organisation OrganisationOrNew(string written)
    {
        if (Organisation(written) is { } known) return known;
        var name = SwedishText.Collapse(written);
        var added = new Organisation { Name = name, OfficialName = name, Kind = OrganisationKind.Other };
        organisations.Add(added);
        return added;
    }

    /// <summary>The one with that name, in that organisation when several have it; null when none or unclear.</summary>
    public Person? Person(string name, Organisation? organisation)
    {
        var named = people.Where(p => SwedishText.Fold(p.Name) == SwedishText.Fold(SwedishText.Collapse(name))).ToList();
        var inOrganisation = named.Where(p => (p.OrganisationId is null && p.Organisation is null) || Same(p, organisation)).ToList();
        return inOrganisation is [var one] ? one : organisation is null && named is [var only] ? only : null;
    }

    /// <summary>Those of that organisation, when both are known, whose names are spelt nearly so.</summary>
    public IReadOnlyList<Person> SpeltNearly(string name, Organisation? organisation)
    {
        var words = NearNames.Words(name);
        if (words.Length < 2) return [];
        folded ??= [.. people.Select(p => (p, NearNames.Words(p.Name)))];
        return [.. folded.Where(p => (organisation is null || (p.Person.OrganisationId is null && p.Person.Organisation is null) || Same(p.Person, organisation)) && NearNames.Are(words, p.Words)).Select(p => p.Person)];
    }

    private static bool Same(Person person, Organisation? organisation) =>
        person.Organisation == organisation || (organisation is { Id: not 0 } && person.OrganisationId == organisation.Id);

    public Person PersonOrNew(string name, Organisation? organisation)
    {
        if (Person(name, organisation) is { } known) return known;
        var added = new Person { Name = SwedishText.Collapse(name), Organisation = organisation, OrganisationId = organisation is { Id: > 0 } ? organisation.Id : null };
        people.Add(added);
        folded?.Add((added, NearNames.Words(added.Name)));
        return added;
    }
}
