using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace NetworkMinutes.Documents.Word;

/// <summary>One relationship for each address in the document, numbered in order of appearance.</summary>
internal sealed class LinkTargets(MainDocumentPart main)
{
    private readonly Dictionary<string, string> ids = [];

    public string IdOf(Uri target)
    {
        if (ids.TryGetValue(target.AbsoluteUri, out var known)) return known;
        var id = string.Create(CultureInfo.InvariantCulture, $"link{ids.Count + 1}");
        main.AddHyperlinkRelationship(target, isExternal: true, id);
        ids.Add(target.AbsoluteUri, id);
        return id;
    }
}
