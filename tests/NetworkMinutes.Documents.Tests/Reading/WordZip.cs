using System.IO.Compression;
using System.Net;
using System.Text;

namespace NetworkMinutes.Documents.Tests.Reading;

/// <summary>A .docx put together by hand: the body's XML, and other parts by name.</summary>
internal static class WordZip
{
    public const string Names = """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" """;
    const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string body, params (string Kind, string Xml)[] parts) => Of(body, Type, parts);

    public static byte[] Of(string body, string type, params (string Kind, string Xml)[] parts)
    {
        var related = new StringBuilder();
        foreach (var (index, (kind, xml)) in parts.Index())
            related.Append($"""<Relationship Id="rId{index + 1}" Type="{Kinds}/{kind}" Target="{(kind == "hyperlink" ? xml : $"{kind}{index}.xml")}" {(kind == "hyperlink" ? "TargetMode=\"External\"" : "")}/>""");
        return Zip([
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{type}"/></Types>"""),
            ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Kinds}/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{related}</Relationships>"""),
            ("word/document.xml", $"<w:document {Names}><w:body>{body}<w:sectPr/></w:body></w:document>"),
            .. parts.Index().Where(p => p.Item.Kind != "hyperlink").Select(p => ($"word/{p.Item.Kind}{p.Index}.xml", p.Item.Xml)),
        ]);
    }

    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }

    public static string P(string text, string style = "", string properties = "", string run = "") =>
        $"<w:p><w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val=\"{style}\"/>" : "")}{properties}</w:pPr>{R(text, run)}</w:p>";

    public static string R(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr>{string.Join("<w:tab/>", text.Split('\t').Select(t => $"<w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(t)}</w:t>"))}</w:r>";

    public static string Point(string text, int list, int level = 0) => P(text, properties: $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{string.Concat(cell.Split('\n').Select(line => P(line)))}</w:tc>"))}</w:tr>"))}</w:tbl>";

    public static (string Kind, string Xml) Styles { get; } = ("styles", $"""
        <w:styles {Names}>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Rubrik1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Punktrubrik"><w:name w:val="Ärenderubrik"/><w:basedOn w:val="Rubrik1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
        </w:styles>
        """);

    /// <summary>List 1 has bullets, 2 is 1. a) i), 3 is 1. and 1.1, 4 counts as 2 but begins anew.</summary>
    public static (string Kind, string Xml) Numbering { get; } = ("numbering", $"""
        <w:numbering {Names}>
        <w:abstractNum w:abstractNumId="0">{Level(0, "bullet", "\uf0b7")}{Level(1, "bullet", "o")}</w:abstractNum>
        <w:abstractNum w:abstractNumId="1">{Level(0, "decimal", "%1.")}{Level(1, "lowerLetter", "%2)")}{Level(2, "lowerRoman", "%3)")}</w:abstractNum>
        <w:abstractNum w:abstractNumId="2">{Level(0, "decimal", "%1.")}{Level(1, "decimal", "%1.%2")}</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        </w:numbering>
        """);

    static string Level(int level, string format, string text) => $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";
}
