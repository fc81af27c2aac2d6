using System.IO.Compression;
using System.Xml;

namespace NetworkMinutes.Documents.Templates;

/// <summary>Looks a strange Office file through before anything reads it: its size unpacked, its depth, and what it must not hold.</summary>
internal static class SafePackage
{
    /// <summary>Where the sentence is told.</summary>
    public const string Field = "Upload";

    public const int LargestFile = 10 * 1024 * 1024;
    private const int MostEntries = 500;
    private const long LargestUnpacked = 100 * 1024 * 1024;
    private const long LongestXml = 4 * 1024 * 1024;
    private const long LongestXmlInAll = 12 * 1024 * 1024;
    private const int DeepestXml = 200;

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestXml, CloseInput = false };

    /// <exception cref="RuleBroken">One sentence on why it is not taken.</exception>
    public static void Check(byte[] bytes)
    {
        if (bytes.Length == 0) throw Refused("Filen är tom.");
        if (bytes.Length > LargestFile) throw Refused("Filen är för stor. Högst 10 MB går att ladda upp.");
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..]) throw Refused("Filen har lösenord eller är sparad i ett äldre format. Spara den i Word som .docx eller .dotx, utan lösenord.");
        if (bytes is not [0x50, 0x4B, 3, 4, ..]) throw NotWord();
        try
        {
            using var package = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            CheckNames(package);
            CheckContents(package);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            throw Refused("Filen är skadad och går inte att läsa. Öppna den i Word och spara den igen.");
        }
    }

    public static RuleBroken NotWord() => Refused("Filen är ingen Word-fil. Välj en .docx eller .dotx.");

    public static RuleBroken Refused(string sentence) => new(Rule.Invalid, sentence, Field);

    private static void CheckNames(ZipArchive package)
    {
        if (package.Entries.Count > MostEntries) throw Refused("Filen har för många delar för att vara en mall.");
        if (package.GetEntry("[Content_Types].xml") is null) throw NotWord();
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        if (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Count || names.Exists(name => name.Contains("..", StringComparison.Ordinal) || name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal)))
            throw new InvalidDataException();
        if (names.Exists(name => name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || name.Contains("vbaData", StringComparison.OrdinalIgnoreCase))) throw Macros();
        if (names.Exists(name => name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)))
            throw Embedded();
    }

    private static void CheckContents(ZipArchive package)
    {
        long unpacked = 0, xml = 0;
        foreach (var entry in package.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if ((unpacked += read) > LargestUnpacked) throw Refused("Filen blir för stor när den packas upp.");
                content.Write(buffer, 0, read);
            }

            if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) continue;
            if (content.Length > LongestXml || (xml += content.Length) > LongestXmlInAll) throw Refused("Filen har för mycket text för att vara en mall.");
            content.Position = 0;
            CheckXml(content, entry.FullName);
        }
    }

    private static void CheckXml(Stream content, string name)
    {
        using var xml = XmlReader.Create(content, Careful);
        while (xml.Read())
        {
            if (xml.Depth > DeepestXml) throw Refused("Filen är för invecklad för att vara en mall.");
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (name == "[Content_Types].xml" && xml.GetAttribute("ContentType") is { } type && (Has(type, "macroEnabled") || Has(type, "vbaProject"))) throw Macros();
            if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && xml.LocalName == "Relationship") CheckRelationship(xml.GetAttribute("Type") ?? "", xml.GetAttribute("TargetMode"));
        }
    }

    private static void CheckRelationship(string type, string? mode)
    {
        if (Has(type, "vbaProject")) throw Macros();
        if (Has(type, "/aFChunk")) throw Embedded();
        if (!string.Equals(mode, "External", StringComparison.OrdinalIgnoreCase) || Ends(type, "/hyperlink") || Ends(type, "/attachedTemplate")) return;
        throw Refused("Mallen hämtar något utifrån, till exempel en länkad bild. Infoga det i filen i stället och spara den igen.");
    }

    private static RuleBroken Macros() => Refused("Filen innehåller makron. Spara mallen utan makron, som .dotx eller .docx.");

    private static RuleBroken Embedded() => Refused("Filen innehåller inbäddade filer eller program. Ta bort dem och spara mallen igen.");

    private static bool Ends(string text, string part) => text.EndsWith(part, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
