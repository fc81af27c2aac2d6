using System.Xml.Linq;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>Paragraphs and tables out of their elements; tracked changes as accepted.</summary>
internal sealed class BlockReader(Styles styles, Numbering numbering, InlineReader inline, Found found)
{
    private const int MostColumns = 12;
    private const int MostParagraphs = 200_000;

    /// <summary>A paragraph whose end was deleted goes on in the next.</summary>
    private Paragraph? goesOn;

    private int read;

    public IEnumerable<Block> Read(IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            foreach (var block in Read(element)) yield return block;
        }
    }

    private IEnumerable<Block> Read(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "p":
                return ReadParagraph(element);
            case "tbl":
                return [ReadTable(element)];
            case "sdt":
                return ContentControl.Content(element) is { } content ? Read(content) : [];
            case "ins" or "moveTo" or "customXml" or "smartTag":
                return Read(element.Elements());
            case "AlternateContent":
                return Read((element.Child("Choice") ?? element.Child("Fallback"))?.Elements() ?? []);
            case "altChunk":
                found.OtherFiles = true;
                return [];
            default:
                return [];
        }
    }

    private List<Block> ReadParagraph(XElement element)
    {
        if (++read > MostParagraphs) throw Refused.TooLong();
        var (properties, blocks) = (element.Child("pPr"), new List<Block>());
        var styleId = properties.Child("pStyle").Value();
        var style = styles.OfParagraph(styleId);
        if (style.IsContents) return [];
        var paragraph = goesOn ?? new Paragraph
        {
            Level = OutlineLevel.Of(properties) ?? style.Level ?? 0,
            IsTitle = style.IsTitle,
            Sign = Sign(properties.Child("numPr"), style, styleId),
        };
        var boxes = inline.Read(element, style, paragraph);
        goesOn = properties.Child("rPr").Child("del") is null ? null : paragraph;
        if (goesOn is null) blocks.Add(paragraph);
        foreach (var box in boxes) blocks.AddRange(Read(box.Elements()));
        return blocks;
    }

    private ListSign? Sign(XElement? own, Style style, string? styleId)
    {
        var list = own.Child("numId").Number() ?? style.NumberId;
        return list is null or 0 ? null : numbering.Next(list.Value, own.Child("ilvl").Number() ?? style.NumberLevel, styleId);
    }

    private Table ReadTable(XElement element)
    {
        var table = new Table { Caption = element.Child("tblPr").Child("tblCaption").Value() };
        foreach (var row in Through(element, "tr"))
        {
            if (row.Child("trPr").Child("del") is not null) found.Deleted++;
            else table.Rows.Add([.. Through(row, "tc").Select(ReadCell)]);
        }

        return table;
    }

    private Cell ReadCell(XElement cell)
    {
        var properties = cell.Child("tcPr");
        var paragraphs = TableText.Flat(Read(cell.Elements())).ToList();
        var continues = properties.Child("vMerge") is { } merge && merge.Value() != "restart";
        return new(paragraphs, Math.Clamp(properties.Child("gridSpan").Number() ?? 1, 1, MostColumns), continues);
    }

    /// <summary>Rows and cells, also those inside content controls.</summary>
    private static IEnumerable<XElement> Through(XElement parent, string name)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName == name) yield return child;
            else if (child.Name.LocalName is "sdt" && child.Child("sdtContent") is { } content)
            {
                foreach (var inner in Through(content, name)) yield return inner;
            }
            else if (child.Name.LocalName is "customXml" or "ins")
            {
                foreach (var inner in Through(child, name)) yield return inner;
            }
        }
    }
}
