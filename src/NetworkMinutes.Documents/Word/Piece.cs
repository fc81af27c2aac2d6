using DocumentFormat.OpenXml;

namespace NetworkMinutes.Documents.Word;

/// <summary>A part of the document that a template may have a place of its own for.</summary>
/// <param name="Mark">The place's name in templates; null for what always stands in the running text.</param>
/// <param name="Write">Given the names of the places that the template's text has.</param>
internal sealed record Piece(string? Mark, Func<IReadOnlySet<string>, IEnumerable<OpenXmlElement>> Write)
{
    public static readonly IReadOnlySet<string> NoPlaces = new HashSet<string>();

    public Piece(string? mark, Func<IEnumerable<OpenXmlElement>> write)
        : this(mark, _ => write())
    {
    }
}
