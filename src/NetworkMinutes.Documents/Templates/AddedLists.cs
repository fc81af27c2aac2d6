using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Templates;

/// <summary>The house's lists in a template's numbering, moved to ids that are free there.</summary>
internal sealed record AddedLists(int AfterDefinition, int AfterList)
{
    public int Definition(int house) => AfterDefinition + house;

    public int List(int house) => AfterList + house;

    public static AddedLists Into(Numbering numbering, Numbering house, MergedStyles styles)
    {
        numbering.RemoveAllChildren<NumberingIdMacAtCleanup>();
        var added = new AddedLists(
            numbering.Elements<AbstractNum>().Max(list => list.AbstractNumberId?.Value) ?? 0, numbering.Elements<NumberingInstance>().Max(list => list.NumberID?.Value) ?? 0);
        OpenXmlElement? last = numbering.Elements<AbstractNum>().LastOrDefault() ?? (OpenXmlElement?)numbering.Elements<NumberingPictureBullet>().LastOrDefault();
        foreach (var definition in house.Elements<AbstractNum>().ToList())
        {
            definition.Remove();
            definition.AbstractNumberId = added.Definition(definition.AbstractNumberId!);
            foreach (var link in definition.Descendants<ParagraphStyleIdInLevel>().ToList()) Link(link, styles);
            last = last is null ? numbering.PrependChild(definition) : numbering.InsertAfter(definition, last);
        }

        foreach (var list in house.Elements<NumberingInstance>().ToList())
        {
            list.Remove();
            list.NumberID = added.List(list.NumberID!);
            list.AbstractNumId!.Val = added.Definition(list.AbstractNumId.Val!);
            numbering.Append(list);
        }

        styles.MoveLists(added.AfterList);
        return added;
    }

    /// <summary>The definition that a template's own style counts by; null when it does not count in figures.</summary>
    public static int? DefinitionOf(Numbering numbering, (int List, int Level)? of)
    {
        if (of is not (var list, 0)) return null;
        var id = numbering.Elements<NumberingInstance>().FirstOrDefault(known => known.NumberID?.Value == list)?.AbstractNumId?.Val?.Value;
        var definition = numbering.Elements<AbstractNum>().FirstOrDefault(known => known.AbstractNumberId?.Value == id);
        return definition?.Elements<Level>().FirstOrDefault()?.NumberingFormat?.Val?.Value == NumberFormatValues.Decimal ? id : null;
    }

    private static void Link(ParagraphStyleIdInLevel link, MergedStyles styles)
    {
        if (styles.IsAdded(link.Val!)) link.Val = styles.IdOf(link.Val!);
        else link.Remove();
    }
}
