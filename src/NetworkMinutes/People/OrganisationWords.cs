namespace NetworkMinutes.People;

/// <summary>What kinds of organisations are called on the screen.</summary>
public static class OrganisationWords
{
    public static string Swedish(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => "Kommun",
        OrganisationKind.MunicipalAssociation => "Kommunalförbund",
        OrganisationKind.Region => "Region",
        OrganisationKind.Authority => "Myndighet",
        _ => "Annan organisation",
    };
}
