using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace NetworkMinutes.Documents.Word;

/// <summary>The package of a document in the house's own looks. Its parts are always the same, so it is written without a packaging library: half the time of an export was that.</summary>
internal static class HouseZip
{
    private const string Hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private static readonly string[] AsTheyStand = ["styles.xml", "settings.xml", "fontTable.xml"];
    private static readonly Lazy<Dictionary<string, byte[]>> Stored = new(() =>
        AsTheyStand.Append("contentTypes.xml").Append("packageRels.xml").Append("documentRels.xml").ToDictionary(name => name, Resource.Bytes));

    /// <param name="parts">By their names without ending: document, numbering, heads and feet.</param>
    public static byte[] Write(IReadOnlyDictionary<string, OpenXmlPartRootElement> parts, LinkTargets links, Action<Stream> properties)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in InOrder(parts, links, properties))
            {
                using var entry = FixedPackage.New(zip, name);
                write(entry);
            }
        }

        return output.ToArray();
    }

    private static IEnumerable<(string Name, Action<Stream> Write)> InOrder(IReadOnlyDictionary<string, OpenXmlPartRootElement> parts, LinkTargets links, Action<Stream> properties)
    {
        yield return ("[Content_Types].xml", stream => stream.Write(Stored.Value["contentTypes.xml"]));
        yield return ("_rels/.rels", stream => stream.Write(Stored.Value["packageRels.xml"]));
        yield return ("docProps/core.xml", properties);
        yield return ("word/_rels/document.xml.rels", stream => Relationships(stream, links));
        foreach (var name in parts.Keys.Select(part => part + ".xml").Concat(AsTheyStand).Order(StringComparer.Ordinal))
        {
            if (Stored.Value.TryGetValue(name, out var bytes)) yield return ($"word/{name}", stream => stream.Write(bytes));
            else yield return ($"word/{name}", stream => Save(parts[name[..^4]], stream));
        }
    }

    private static void Save(OpenXmlPartRootElement root, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        root.WriteTo(xml);
    }

    private static void Relationships(Stream stream, LinkTargets links)
    {
        const string End = "</Relationships>";
        var known = Encoding.UTF8.GetString(Stored.Value["documentRels.xml"]);
        var all = new StringBuilder(known[..known.IndexOf(End, StringComparison.Ordinal)]);
        foreach (var (id, address) in links.All)
            all.Append("<Relationship Id=\"").Append(id).Append("\" Type=\"").Append(Hyperlink).Append("\" Target=\"").Append(System.Security.SecurityElement.Escape(address)).Append("\" TargetMode=\"External\"/>");
        stream.Write(Encoding.UTF8.GetBytes(all.Append(End).ToString()));
    }
}
