using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents.Word;

/// <summary>Title, author, language and status, as Word shows them under the file's properties.</summary>
internal static class Properties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static string TitleOf(HeadedDocument document) =>
        Opening.FirstOf(document.Title, $"{document.Label} {document.Body}", "Anteckningar");

    public static void Add(WordprocessingDocument package, HeadedDocument document, DateTimeOffset? created)
    {
        var part = package.AddCoreFilePropertiesPart();
        package.ChangeIdOfPart(part, "nmProperties");
        using var stream = part.GetStream(FileMode.Create);
        Write(stream, document, created);
    }

    public static void Write(Stream stream, HeadedDocument document, DateTimeOffset? created) => Write(stream, TitleOf(document), document.Body, document.Author, document.Status, created);

    public static void Write(Stream stream, string title, string? subject, string? author, string? status, DateTimeOffset? created)
    {
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Dublin);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        WriteText(xml, "title", Dublin, title);
        WriteText(xml, "subject", Dublin, subject);
        WriteText(xml, "creator", Dublin, author);
        WriteText(xml, "language", Dublin, "sv-SE");
        WriteText(xml, "contentStatus", Core, status);
        if (created is not null) WriteTime(xml, created.Value);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string space, string? text)
    {
        if (!PlainText.IsBlank(text)) xml.WriteElementString(name, space, PlainText.OneLine(text));
    }

    private static void WriteTime(XmlWriter xml, DateTimeOffset created)
    {
        xml.WriteStartElement("created", Terms);
        xml.WriteAttributeString("type", Instance, "dcterms:W3CDTF");
        xml.WriteString(created.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
