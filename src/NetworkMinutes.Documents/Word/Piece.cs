using DocumentFormat.OpenXml;

namespace NetworkMinutes.Documents.Word;

/// <summary>A part of the document that a template may have a place of its own for.</summary>
/// <param name="Mark">The place's name in templates; null for what always stands in the running text.</param>
/// <param name="After">The place it follows where it has none of its own; null for the running text.</param>
/// <param name="Write">Given the names of the places that the template's text has.</param>
/// <param name="Heading">Its first heading, which a template's own may stand instead of; null for none.</param>
internal sealed record Piece(string? Mark, Func<IReadOnlySet<string>, IEnumerable<OpenXmlElement>> Write, string? After = null, string? Heading = null)
{
    public static readonly IReadOnlySet<string> NoPlaces = new HashSet<string>();

    public Piece(string? mark, Func<IEnumerable<OpenXmlElement>> write, string? after = null, string? heading = null)
        : this(mark, _ => write(), after, heading)
    {
    }

    /// <returns>Null for the running text.</returns>
    public string? PlaceAmong(IReadOnlySet<string> places) =>
        Mark is not null && places.Contains(Mark) ? Mark : After is not null && places.Contains(After) ? After : null;
}
