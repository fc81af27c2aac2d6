using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace NetworkMinutes.Documents.Word;

/// <summary>One relationship for each address in the document, numbered in order of appearance.</summary>
internal sealed class LinkTargets(MainDocumentPart main)
{
    private readonly Dictionary<string, string> ids = [];
    private readonly HashSet<string> taken = [.. main.HyperlinkRelationships.Select(link => link.Id), .. main.Parts.Select(part => part.RelationshipId), .. main.ExternalRelationships.Select(link => link.Id)];
    private int last;

    public string IdOf(Uri target)
    {
        if (ids.TryGetValue(target.AbsoluteUri, out var known)) return known;
        var id = NextId();
        main.AddHyperlinkRelationship(target, isExternal: true, id);
        ids.Add(target.AbsoluteUri, id);
        return id;
    }

    /// <summary>A template may have such links of its own.</summary>
    private string NextId()
    {
        string id;
        do id = string.Create(CultureInfo.InvariantCulture, $"link{++last}");
        while (taken.Contains(id));
        return id;
    }
}
