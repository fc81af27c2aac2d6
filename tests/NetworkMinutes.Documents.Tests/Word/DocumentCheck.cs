using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Tests.Word;

/// <summary>Reads a Word file and tells each point of the law on accessibility, and of a file that opens without repair, that it breaks.</summary>
internal sealed class DocumentCheck
{
    private readonly WordprocessingDocument package;
    private readonly MainDocumentPart main;
    private readonly Dictionary<string, Style> styles;
    private readonly List<(OpenXmlPart Part, OpenXmlPartRootElement Root)> parts;
    private readonly List<OpenXmlPartRootElement> roots;

    private DocumentCheck(WordprocessingDocument package)
    {
        this.package = package;
        main = package.MainDocumentPart!;
        styles = main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!);
        parts = [(main, main.Document), .. main.HeaderParts.Select(part => ((OpenXmlPart)part, (OpenXmlPartRootElement)part.Header)), .. main.FooterParts.Select(part => ((OpenXmlPart)part, (OpenXmlPartRootElement)part.Footer))];
        roots = [.. parts.Select(part => part.Root)];
    }

    public static void Passes(byte[] file) => Assert.Empty(FaultsOf(file));

    public static IReadOnlyList<string> FaultsOf(byte[] file)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var check = new DocumentCheck(opened);
        return
        [
            .. check.Invalid(), .. check.Headings(), .. check.Tables(), .. check.EmptyParagraphs(), .. check.Language(), .. check.Pictures(),
            .. check.PageFields(), .. check.Colours(), .. check.Ids(), .. check.References(),
        ];
    }

    private IEnumerable<string> Invalid() => new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
        .Select(error => string.Create(CultureInfo.InvariantCulture, $"invalid: {error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));

    private IEnumerable<string> Headings()
    {
        var before = 0;
        foreach (var paragraph in main.Document.Body!.Descendants<Paragraph>())
        {
            if (LevelOf(paragraph) is not { } level) continue;
            if (level > before + 1) yield return $"heading: “{paragraph.InnerText}” is of level {level} after {before}";
            before = level;
        }

        if (before == 0) yield return "heading: there is none";
    }

    private IEnumerable<string> Tables()
    {
        foreach (var table in main.Document.Descendants<Table>().Where(table => table.GetFirstChild<TableProperties>()?.TableCaption is not null))
        {
            if (table.Elements<TableRow>().First().TableRowProperties?.GetFirstChild<TableHeader>() is null) yield return $"table: “{table.InnerText[..Math.Min(30, table.InnerText.Length)]}” has no repeated header row";
            if (table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Count()).Distinct().Count() > 1) yield return "table: rows of different lengths";
        }
    }

    private IEnumerable<string> EmptyParagraphs() => roots.SelectMany(root => root.Descendants<Paragraph>())
        .Where(paragraph => string.IsNullOrWhiteSpace(paragraph.InnerText) && !paragraph.Descendants<Drawing>().Any() && !ClosesCell(paragraph))
        .Select(paragraph => $"paragraph: an empty one after “{paragraph.PreviousSibling()?.InnerText}”");

    /// <summary>The format asks for one after a table that ends a cell.</summary>
    private static bool ClosesCell(Paragraph paragraph) => paragraph.Parent is TableCell cell && cell.LastChild == paragraph && paragraph.PreviousSibling() is Table;

    private IEnumerable<string> Language()
    {
        if (string.IsNullOrWhiteSpace(package.PackageProperties.Title)) yield return "title: there is none";
        if (main.StyleDefinitionsPart!.Styles!.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.Val?.Value != "sv-SE") yield return "language: not sv-SE";
        foreach (var other in main.StyleDefinitionsPart.Styles.Descendants<Languages>().Concat(roots.SelectMany(root => root.Descendants<Languages>())).Where(language => language.Val?.Value is not (null or "sv-SE")))
            yield return $"language: {other.Val}";
    }

    private IEnumerable<string> Pictures() => roots.SelectMany(root => root.Descendants<DocProperties>()).Where(picture => string.IsNullOrWhiteSpace(picture.Description?.Value)).Select(picture => $"picture: {picture.Name} says nothing");

    private IEnumerable<string> PageFields()
    {
        var fields = roots.Skip(1).SelectMany(root => root.Descendants<SimpleField>().Select(field => field.Instruction?.Value).Concat(root.Descendants<FieldCode>().Select(code => code.Text))).Select(field => field?.Trim().Split(' ')[0]).ToList();
        foreach (var name in new[] { "PAGE", "NUMPAGES" }.Where(name => !fields.Contains(name))) yield return $"page: no {name} field";
    }

    private IEnumerable<string> Colours()
    {
        foreach (var id in roots.SelectMany(StylesIn).Distinct().Where(styles.ContainsKey))
        {
            var chain = Chain(id).Select(style => style.StyleRunProperties).OfType<StyleRunProperties>().ToList();
            if (chain.Select(looks => looks.Color?.Val?.Value).OfType<string>().FirstOrDefault() is not { Length: 6 } colour) continue;
            var size = double.Parse(chain.Select(looks => looks.FontSize?.Val?.Value).OfType<string>().FirstOrDefault() ?? "22", CultureInfo.InvariantCulture);
            var large = size >= (chain.Exists(looks => looks.Bold is not null) ? 28 : 36);
            var contrast = OnWhite(colour);
            if (contrast < (large ? 3 : 4.5)) yield return string.Create(CultureInfo.InvariantCulture, $"colour: {id} is {contrast:0.0}:1");
        }
    }

    private IEnumerable<string> Ids()
    {
        var bookmarks = roots.SelectMany(root => root.Descendants<BookmarkStart>()).ToList();
        foreach (var twice in Twice(bookmarks.Select(mark => mark.Id?.Value))) yield return $"id: bookmark {twice} twice";
        foreach (var twice in Twice(bookmarks.Select(mark => mark.Name?.Value))) yield return $"id: bookmark {twice} twice";
        foreach (var open in bookmarks.Where(mark => !roots.Exists(root => root.Descendants<BookmarkEnd>().Any(end => end.Id?.Value == mark.Id?.Value)))) yield return $"id: bookmark {open.Name} has no end";
        foreach (var twice in Twice(roots.SelectMany(root => root.Descendants<DocProperties>()).Select(picture => picture.Id?.Value.ToString(CultureInfo.InvariantCulture)))) yield return $"id: picture {twice} twice";
        foreach (var twice in Twice(styles.Values.Select(style => style.StyleName?.Val?.Value?.ToUpperInvariant()))) yield return $"id: style {twice} twice";
    }

    private IEnumerable<string> References()
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        var definitions = numbering?.Elements<AbstractNum>().Select(definition => definition.AbstractNumberId!.Value).ToList() ?? [];
        var lists = numbering?.Elements<NumberingInstance>().Where(list => definitions.Contains(list.AbstractNumId!.Val!.Value)).Select(list => list.NumberID!.Value).Append(0).ToHashSet() ?? [];
        if (definitions.Distinct().Count() != definitions.Count) yield return "list: a definition twice";
        foreach (var missing in roots.Append(main.StyleDefinitionsPart!.Styles!).SelectMany(root => root.Descendants<NumberingId>()).Select(id => id.Val!.Value).Where(id => !lists.Contains(id)).Distinct()) yield return $"list: {missing} is not there";
        foreach (var missing in roots.SelectMany(StylesIn).Where(id => !styles.ContainsKey(id)).Distinct()) yield return $"style: {missing} is not there";
        foreach (var missing in styles.Values.SelectMany(style => new[] { style.BasedOn?.Val?.Value, style.NextParagraphStyle?.Val?.Value }).OfType<string>().Where(id => !styles.ContainsKey(id))) yield return $"style: {missing} is not there";
        foreach (var (part, root) in parts)
        {
            var known = part.Parts.Select(child => child.RelationshipId).Concat(part.HyperlinkRelationships.Select(link => link.Id)).Concat(part.ExternalRelationships.Select(link => link.Id)).ToHashSet();
            foreach (var missing in root.Descendants().SelectMany(element => element.GetAttributes()).Where(attribute => attribute.NamespaceUri.EndsWith("/relationships", StringComparison.Ordinal) && !known.Contains(attribute.Value!)))
                yield return $"relationship: {missing.Value} is not there";
        }
    }

    private int? LevelOf(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        return id is null ? null : Chain(id).Select(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(level => level is not null) is < 9 and var found ? found + 1 : null;
    }

    private IEnumerable<Style> Chain(string id)
    {
        for (var at = id; at is not null && styles.TryGetValue(at, out var style); at = style.BasedOn?.Val?.Value) yield return style;
    }

    private static IEnumerable<string> StylesIn(OpenXmlElement root) => root.Descendants().Select(element => element switch
    {
        ParagraphStyleId id => id.Val?.Value,
        RunStyle id => id.Val?.Value,
        TableStyle id => id.Val?.Value,
        _ => null,
    }).OfType<string>();

    private static IEnumerable<string> Twice(IEnumerable<string?> ids) => ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key ?? "");

    private static double OnWhite(string colour)
    {
        var channels = Convert.FromHexString(colour).Select(value => value / 255.0).Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return 1.05 / ((0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]) + 0.05);
    }
}
