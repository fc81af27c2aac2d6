using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

/// <summary>A template's styles, with those of the house that it lacks. The template's own are used as they are.</summary>
internal sealed class MergedStyles
{
    private const double HouseSize = 23;
    private const int WordsOwnSize = 20;

    private readonly Styles styles;
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> byId;
    private readonly HashSet<string> added = [];

    private MergedStyles(Styles styles)
    {
        this.styles = styles;
        byId = styles.Elements<Style>().Where(style => style.StyleId?.Value is not null).DistinctBy(style => style.StyleId!.Value).ToDictionary(style => style.StyleId!.Value!);
    }

    public static MergedStyles Into(MainDocumentPart main)
    {
        var part = main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>("nmStyles");
        var merged = new MergedStyles(part.Styles ??= new Styles());
        var house = HouseStyles.All().Elements<Style>().ToList();
        foreach (var style in house)
        {
            if (merged.Known(style) is { } known) merged.ids[style.StyleId!.Value!] = known.StyleId!.Value!;
        }

        merged.Add([.. house.Where(style => !merged.ids.ContainsKey(style.StyleId!.Value!))]);
        merged.MakeHeadingsOutline();
        return merged;
    }

    /// <summary>What the template calls a style of the house.</summary>
    public string IdOf(string house) => ids.GetValueOrDefault(house, house);

    /// <summary>Whether the house's style was put there because the template had none.</summary>
    public bool IsAdded(string house) => added.Contains(house);

    public Style? Of(string house) => byId.GetValueOrDefault(IdOf(house));

    /// <summary>The list that a style belongs to by itself; null for none.</summary>
    public (int List, int Level)? NumberingOf(string house)
    {
        foreach (var style in Chain(IdOf(house)))
        {
            if (style.StyleParagraphProperties?.NumberingProperties is not { NumberingId.Val.Value: var list } numbering) continue;
            return list == 0 ? null : (list, numbering.NumberingLevelReference?.Val?.Value ?? 0);
        }

        return null;
    }

    /// <summary>The style and what it is based on, nearest first.</summary>
    public IEnumerable<Style> Chain(string id)
    {
        var seen = new HashSet<string>();
        for (var at = id; at is not null && seen.Add(at) && byId.TryGetValue(at, out var style); at = style.BasedOn?.Val?.Value) yield return style;
    }

    /// <summary>Gives the lists of added styles the numbers that they got in this file.</summary>
    public void MoveLists(int by)
    {
        foreach (var id in added)
        {
            if (Of(id)?.StyleParagraphProperties?.NumberingProperties?.NumberingId is { } list) list.Val = list.Val! + by;
        }
    }

    private Style? Known(Style house)
    {
        var ofType = byId.Values.Where(style => TypeOf(style) == TypeOf(house)).ToList();
        if (house.Default?.Value == true && ofType.Find(style => style.Default?.Value == true) is { } ownDefault) return ownDefault;
        var names = HouseStyles.NamesOf(house);
        return ofType.Find(style => HouseStyles.NamesOf(style).Any(name => names.Contains(name, StringComparer.OrdinalIgnoreCase)))
            ?? ofType.Find(style => names.Any(name => string.Equals(name.Replace(" ", "", StringComparison.Ordinal), style.StyleId!.Value, StringComparison.OrdinalIgnoreCase)));
    }

    private void Add(IReadOnlyList<Style> missing)
    {
        var names = byId.Values.SelectMany(HouseStyles.NamesOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var scale = BaseSize() / HouseSize;
        foreach (var style in missing)
        {
            var id = style.StyleId!.Value!;
            var free = byId.ContainsKey(id) ? id + "Minutes" : id;
            (ids[id], style.StyleId) = (free, free);
            added.Add(id);
            if (!names.Add(style.StyleName!.Val!.Value!)) style.StyleName.Val = $"{style.StyleName.Val} (anteckningar)";
            foreach (var size in style.Descendants<FontSize>()) size.Val = Scaled(size.Val!, scale);
            foreach (var size in style.Descendants<FontSizeComplexScript>()) size.Val = Scaled(size.Val!, scale);
            if (scale > 1) Widen(style, scale);
        }

        foreach (var style in missing)
        {
            if (style.BasedOn is { } basedOn) basedOn.Val = IdOf(basedOn.Val!);
            if (style.NextParagraphStyle is { } next) next.Val = IdOf(next.Val!);
            style.Remove();
            styles.Append(style);
            byId.Add(style.StyleId!, style);
        }
    }

    /// <summary>A heading that is only large letters is none to those who listen.</summary>
    private void MakeHeadingsOutline()
    {
        for (var level = 1; level <= 4; level++)
        {
            if (Of(StyleIds.Heading(level)) is not { } heading || Chain(heading.StyleId!).Any(style => style.StyleParagraphProperties?.OutlineLevel is not null)) continue;
            heading.StyleParagraphProperties ??= new StyleParagraphProperties();
            heading.StyleParagraphProperties.OutlineLevel = new OutlineLevel { Val = level - 1 };
        }
    }

    private double BaseSize()
    {
        var own = Chain(IdOf("Normal")).Select(style => style.StyleRunProperties?.FontSize?.Val?.Value).OfType<string>().FirstOrDefault()
            ?? styles.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.FontSize?.Val?.Value;
        return double.TryParse(own, CultureInfo.InvariantCulture, out var size) && size is >= 12 and <= 60 ? size : WordsOwnSize;
    }

    /// <summary>The terms of the facts need more room in larger letters.</summary>
    private static void Widen(Style style, double scale)
    {
        foreach (var tab in style.Descendants<TabStop>().Where(tab => tab.Val?.Value == TabStopValues.Left)) tab.Position = (int)(tab.Position! * scale);
        if (style.StyleParagraphProperties is not { Tabs: not null, Indentation: { Left.Value: { } left, Hanging.Value: { } hanging } indentation }) return;
        (indentation.Left, indentation.Hanging) = (Scaled(left, scale), Scaled(hanging, scale));
    }

    private static string Scaled(string size, double scale) => Math.Round(double.Parse(size, CultureInfo.InvariantCulture) * scale).ToString(CultureInfo.InvariantCulture);

    private static StyleValues TypeOf(Style style) => style.Type?.Value ?? StyleValues.Paragraph;
}
