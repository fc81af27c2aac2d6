using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace NetworkMinutes.Documents.Word;

/// <summary>One relationship for each address in the document, numbered in order of appearance.</summary>
/// <param name="taken">Ids that a template uses already.</param>
internal sealed class LinkTargets(IReadOnlySet<string>? taken = null)
{
    private readonly Dictionary<string, string> ids = [];
    private int last;

    public IEnumerable<(string Id, string Address)> All => ids.Select(known => (known.Value, known.Key));

    /// <summary>Free of the ids that a part has.</summary>
    public static LinkTargets Beside(MainDocumentPart main) => new(
        main.HyperlinkRelationships.Select(link => link.Id).Concat(main.Parts.Select(part => part.RelationshipId)).Concat(main.ExternalRelationships.Select(link => link.Id)).ToHashSet());

    public string IdOf(Uri target)
    {
        if (ids.TryGetValue(target.AbsoluteUri, out var known)) return known;
        string id;
        do id = string.Create(CultureInfo.InvariantCulture, $"link{++last}");
        while (taken?.Contains(id) == true);
        ids.Add(target.AbsoluteUri, id);
        return id;
    }

    public void AddTo(MainDocumentPart main)
    {
        foreach (var (id, address) in All) main.AddHyperlinkRelationship(new Uri(address), isExternal: true, id);
    }
}
