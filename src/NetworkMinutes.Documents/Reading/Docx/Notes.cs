using System.Xml.Linq;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>Footnotes and endnotes by id, and comments.</summary>
internal sealed class Notes
{
    private readonly Dictionary<string, string> foot;
    private readonly Dictionary<string, string> end;

    public Notes(PartXml? footnotes, PartXml? endnotes) => (foot, end) = (Texts(footnotes, "footnotes"), Texts(endnotes, "endnotes"));

    public string? Text(XElement reference) =>
        reference.Value("id") is { } id ? (reference.Name.LocalName == "footnoteReference" ? foot : end).GetValueOrDefault(id) : null;

    public static IReadOnlyList<string> Comments(PartXml? comments) => [.. Texts(comments, "comments").Values.Where(text => text.Length > 0)];

    private static Dictionary<string, string> Texts(PartXml? xml, string parent)
    {
        var texts = new Dictionary<string, string>();
        foreach (var note in xml?.ChildrenOf(parent) ?? [])
        {
            if (note.Value("id") is { } id && note.Value("type") is null or "normal") texts.TryAdd(id!, SwedishText.Collapse(string.Join(' ', note.Descendants("p").Select(Words))));
        }

        return texts;
    }

    private static string Words(XElement paragraph) => string.Concat(paragraph.Descendants().Select(RunText.Of));
}
