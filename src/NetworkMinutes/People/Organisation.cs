namespace NetworkMinutes.People;

public enum OrganisationKind
{
    /// <summary>One of Göteborgsregionen's 13 member municipalities.</summary>
    Municipality,
    MunicipalAssociation,
    Region,
    Authority,
    Other,
}

public class Organisation
{
    public int Id { get; private set; }

    /// <summary>The short name that lists use: "Göteborg".</summary>
    public string Name { get; set; } = "";
    public string OfficialName { get; set; } = "";
    public OrganisationKind Kind { get; set; }

    /// <summary>Other ways the name is written: "Gbg Stad". One organisation, many forms (B3).</summary>
    public List<string> NameForms { get; set; } = [];

    public bool IsMunicipality => Kind == OrganisationKind.Municipality;

    public bool IsCalled(string written)
    {
        var key = Key(written);
        return key.Length > 0 && (Key(Name) == key || Key(OfficialName) == key || NameForms.Any(f => Key(f) == key));
    }

    /// <exception cref="RuleBroken">A form is already another organisation's.</exception>
    public void Describe(string? name, string? officialName, OrganisationKind kind, string? nameForms, IEnumerable<Organisation> others)
    {
        var shortName = FieldText.Required(name, 120, "Skriv organisationens korta namn.", "Name");
        var official = FieldText.Optional(officialName, 200, "OfficialName") is { Length: > 0 } written ? written : shortName;
        var forms = FieldText.Lines(nameForms).Select(f => FieldText.Optional(f, 200, "NameForms")).ToList();
        var taken = others.Where(o => o != this).ToList();
        foreach (var (form, field) in forms.Select(f => (f, "NameForms")).Prepend((official, "OfficialName")).Prepend((shortName, "Name")))
        {
            if (taken.FirstOrDefault(o => o.IsCalled(form)) is { } other)
                throw new RuleBroken(Rule.Invalid, $"”{form}” är redan ett namn på {other.Name}. Två organisationer kan inte skrivas likadant.", field);
        }

        (Name, OfficialName, Kind, NameForms) = (shortName, official, kind, forms);
    }

    public override string ToString() => Name;

    private static string Key(string name)
    {
        var folded = SwedishText.Fold(SwedishText.Collapse(name)).Trim(' ', ',', '.', ';');
        foreach (var ending in new[] { " kommun", " stad" })
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal)) folded = folded[..^ending.Length];
        }

        return folded;
    }
}
