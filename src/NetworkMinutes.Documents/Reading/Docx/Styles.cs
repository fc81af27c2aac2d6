using System.Xml.Linq;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>What a style says, with what it has from those it is based on. Null is not said.</summary>
/// <param name="Level">1 to 9 for a heading.</param>
internal sealed record Style(string Name, int? Level, bool? Bold, bool? Italic, bool? Underlined, int? NumberId, int? NumberLevel)
{
    public static readonly Style Plain = new("", null, null, null, null, null, null);

    public bool IsTitle => Name.Equals("title", StringComparison.OrdinalIgnoreCase) || Name.Equals("titel", StringComparison.OrdinalIgnoreCase);

    public bool IsContents => Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || Name.StartsWith("contents ", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A document's styles by id.</summary>
internal sealed class Styles
{
    private const int Deepest = 20;

    private readonly Dictionary<string, XElement> elements = [];
    private readonly Dictionary<string, Style> known = [];
    private readonly string? plainParagraph;

    public Styles(PartXml? xml)
    {
        foreach (var style in xml?.ChildrenOf("styles") ?? [])
        {
            if (style.Name.LocalName != "style" || style.Value("styleId") is not { } id) continue;
            elements.TryAdd(id, style);
            if (style.Value("type") == "paragraph" && style.Value("default") is "1" or "true") plainParagraph ??= id;
        }
    }

    public Style OfParagraph(string? id) => Of(id ?? plainParagraph);

    public Style Of(string? id)
    {
        if (id is null) return Style.Plain;
        if (!known.TryGetValue(id, out var style)) known[id] = style = Read(id, 0);
        return style;
    }

    private Style Read(string id, int depth)
    {
        if (!elements.TryGetValue(id, out var element) || depth > Deepest) return Style.Plain;
        var based = element.Child("basedOn").Value() is { } parent ? Read(parent, depth + 1) : Style.Plain;
        var (paragraph, run) = (element.Child("pPr"), element.Child("rPr"));
        var name = element.Child("name").Value() ?? id;
        var numbers = paragraph.Child("numPr");
        return new(
            name,
            OutlineLevel.Of(paragraph) ?? OutlineLevel.Named(name) ?? based.Level,
            run.Switch("b") ?? based.Bold,
            run.Switch("i") ?? based.Italic,
            run.Switch("u") ?? based.Underlined,
            numbers.Child("numId").Number() ?? based.NumberId,
            numbers.Child("ilvl").Number() ?? based.NumberLevel);
    }
}

internal static class OutlineLevel
{
    private const int BodyText = 9;

    /// <summary>1 to 9; 0 when it is said to be no heading.</summary>
    public static int? Of(XElement? paragraph) => paragraph.Child("outlineLvl").Number() is { } level and >= 0 ? level >= BodyText ? 0 : level + 1 : null;

    /// <summary>"heading 2", "Rubrik 2".</summary>
    public static int? Named(string style) =>
        style.Split(' ') is [var word, [>= '1' and <= '9' and var digit]]
        && (word.Equals("heading", StringComparison.OrdinalIgnoreCase) || word.Equals("rubrik", StringComparison.OrdinalIgnoreCase))
            ? digit - '0' : null;
}
