using NetworkMinutes.People;

namespace NetworkMinutes.Bodies;

public enum PastedKind
{
    NewPerson,
    KnownPerson,

    /// <summary>Holds a seat in the body already; nothing to do.</summary>
    AlreadyMember,

    /// <summary>Column headings from a spreadsheet.</summary>
    Heading,

    /// <summary>Could not be understood; the sentence says why.</summary>
    Problem,
}

/// <summary>One line of a pasted list of members, and what was understood of it.</summary>
/// <param name="Line">As pasted.</param>
/// <param name="Sentence">What the reader should know, or what is wrong; empty when there is nothing to say.</param>
/// <param name="Field">The field a problem concerns: Name, OrganisationName or Email.</param>
public sealed record PastedMember(int Number, string Line, PastedKind Kind, string Sentence = "", string Field = "")
{
    public string Name { get; init; } = "";
    public string OrganisationName { get; init; } = "";

    /// <summary>Null when it is new, or not said.</summary>
    public Organisation? Organisation { get; init; }
    public string? Email { get; init; }
    public string JobFunction { get; init; } = "";
    public Person? Person { get; init; }

    public bool IsToBeSeated => Kind is PastedKind.NewPerson or PastedKind.KnownPerson;
    public bool HasNewOrganisation => Kind == PastedKind.NewPerson && Organisation is null;
}
