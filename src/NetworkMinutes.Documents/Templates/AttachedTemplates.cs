using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace NetworkMinutes.Documents.Templates;

/// <summary>A file may hang on another template, which Word fetches wherever the file is opened; with it may come macros.</summary>
internal static class AttachedTemplates
{
    private const string Kind = "attachedTemplate";

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <returns>The same bytes when it hangs on none. Parts that nothing refers to are looked through too.</returns>
    public static byte[] Without(byte[] package)
    {
        if (!Any(package)) return package;
        using var copy = new MemoryStream();
        copy.Write(package);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var entry in zip.Entries.Where(IsRelationships).ToList()) Remove(zip, entry);
        return copy.ToArray();
    }

    private static bool Any(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return zip.Entries.Where(IsRelationships).Any(entry => Attached(Load(entry)).Any());
    }

    private static void Remove(ZipArchive zip, ZipArchiveEntry entry)
    {
        var relationships = Load(entry);
        if (!Attached(relationships).Any()) return;
        Attached(relationships).Remove();
        Save(zip, entry, relationships);
        if (zip.GetEntry(PartOf(entry.FullName)) is not { } part) return;
        var xml = Load(part);
        xml.Descendants().Where(element => element.Name.LocalName == Kind).Remove();
        Save(zip, part, xml);
    }

    private static IEnumerable<XElement> Attached(XDocument relationships) =>
        relationships.Descendants().Where(element => element.Name.LocalName == "Relationship" && element.Attribute("Type")?.Value.EndsWith(Kind, StringComparison.OrdinalIgnoreCase) == true);

    private static bool IsRelationships(ZipArchiveEntry entry) => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>"word/_rels/settings.xml.rels" is about "word/settings.xml".</summary>
    private static string PartOf(string relationships) => relationships.Replace("_rels/", "", StringComparison.OrdinalIgnoreCase)[..^".rels".Length];

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, Careful);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private static void Save(ZipArchive zip, ZipArchiveEntry entry, XDocument xml)
    {
        entry.Delete();
        using var stream = zip.CreateEntry(entry.FullName).Open();
        xml.Save(stream, SaveOptions.DisableFormatting);
    }
}
