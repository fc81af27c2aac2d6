using System.Collections.Frozen;
using System.Xml.Linq;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>The names that are looked at; all others are one. Names of elements live as long as the program, and a file may make up millions.</summary>
internal static class KnownNames
{
    public static readonly XName Other = "other";

    private static readonly string[] Names =
    [
        "Id", "Type", "Target", "TargetMode", "PartName", "Extension", "ContentType", "id", "val", "type", "char", "styleId", "default", "numId", "abstractNumId", "ilvl",
        "style", "name", "basedOn", "pPr", "rPr", "pStyle", "rStyle", "outlineLvl", "b", "i", "u", "vanish", "numPr", "abstractNum", "num", "numStyleLink", "lvl", "lvlOverride", "startOverride",
        "lvlText", "numFmt", "start", "lvlRestart", "isLgl", "p", "r", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "sym", "fldChar", "ffData", "checkBox", "checked", "fldSimple",
        "tbl", "tblPr", "tblCaption", "tr", "trPr", "tc", "tcPr", "gridSpan", "vMerge", "sdt", "sdtPr", "sdtContent", "showingPlcHdr", "docPartObj", "docPartGallery",
        "ins", "del", "moveTo", "moveFrom", "hyperlink", "smartTag", "customXml", "dir", "bdo", "ruby", "rubyBase", "oMath", "oMathPara", "AlternateContent", "Choice", "Fallback", "altChunk",
        "drawing", "pict", "object", "blip", "imagedata", "txbxContent", "footnote", "endnote", "comment", "footnoteReference", "endnoteReference",
    ];

    private static readonly FrozenDictionary<string, XName> Known = Names.ToFrozenDictionary(name => name, name => XName.Get(name));

    public static XName Of(string name) => Known.GetValueOrDefault(name, Other);
}
