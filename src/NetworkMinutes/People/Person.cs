using NetworkMinutes.Bodies;

namespace NetworkMinutes.People;

public class Person
{
    public int Id { get; private set; }
    public string Name { get; set; } = "";

    /// <summary>Lower case; null for somebody without an address, who then neither signs in nor gets mail.</summary>
    public string? Email { get; private set; }
    public string? JobFunction { get; set; }
    public int? OrganisationId { get; set; }
    public Organisation? Organisation { get; set; }
    public bool IsAdministrator { get; set; }

    /// <summary>Changes when every session of this person must end.</summary>
    public string SecurityStamp { get; private set; } = "";
    public List<Membership> Seats { get; } = [];

    /// <summary>Where several stand on a line: a comma parts persons only.</summary>
    public string NameInList => Organisation is null ? Name : $"{Name} ({Organisation.Name})";

    public string NameAndOrganisation => Organisation is null ? Name : $"{Name}, {Organisation.Name}";
    public string FirstName => Name.Split(' ', 2)[0];

    public void Describe(string? name, string? jobFunction)
    {
        Name = FieldText.Required(name, 120, "Skriv personens namn.", "Name");
        JobFunction = FieldText.Optional(jobFunction, 120, "JobFunction") is { Length: > 0 } clean ? clean : null;
    }

    public void WorkAt(Organisation? organisation) =>
        (Organisation, OrganisationId) = (organisation, organisation is { Id: > 0 } ? organisation.Id : null);

    public void GiveAddress(string? written) => Email = EmailAddress.Normalise(written);

    public void EndSessions(string newStamp) => SecurityStamp = newStamp;
}

public static class EmailAddress
{
    /// <summary>Lower case and trimmed; null for nothing.</summary>
    /// <exception cref="RuleBroken">The text is no address.</exception>
    public static string? Normalise(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var address = written.Trim().ToLowerInvariant();
        var at = address.IndexOf('@', StringComparison.Ordinal);
        var domain = address[(at + 1)..];
        var good = at > 0 && address.Length <= 254 && address.All(c => c > ' ' && c is not (',' or ';' or '<' or '>' or '"' or '\\'))
            && !domain.Contains('@', StringComparison.Ordinal) && domain.Contains('.', StringComparison.Ordinal)
            && domain.Split('.').All(part => part.Length > 0);
        return good ? address : throw new RuleBroken(Rule.Invalid, $"”{Shorten(written)}” är ingen e-postadress. Skriv den som namn@kommun.se.", "Email");
    }

    private static string Shorten(string text) => text.Length <= 60 ? text.Trim() : text[..60].Trim() + "…";
}
