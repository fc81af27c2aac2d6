using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Templates;

/// <summary>Styles of a template that the minutes use and whose text is too light on white (WCAG 1.4.3).</summary>
internal static class Contrast
{
    private const double Enough = 4.5;
    private const double EnoughForLarge = 3;

    private static readonly Lazy<HashSet<string>> Used = new(() => HouseStyles.All().Elements<Style>().SelectMany(HouseStyles.NamesOf).ToHashSet(StringComparer.OrdinalIgnoreCase));

    public static IReadOnlyList<(Style Style, double Contrast)> TooLow(Styles? styles)
    {
        if (styles is null) return [];
        var byId = styles.Elements<Style>().Where(style => style.StyleId?.Value is not null).DistinctBy(style => style.StyleId!.Value).ToDictionary(style => style.StyleId!.Value!);
        return [.. byId.Values.Where(style => HouseStyles.NamesOf(style).Any(Used.Value.Contains)).Select(style => (style, Of(style, byId))).Where(found => found.Item2 < Enough)];
    }

    /// <summary>Makes such text darker, in its own hue, until it can be read.</summary>
    public static void Strengthen(Styles styles)
    {
        foreach (var (style, _) in TooLow(styles))
        {
            style.StyleRunProperties ??= new StyleRunProperties();
            var colour = style.StyleRunProperties.Color?.Val?.Value is { Length: 6 } own ? own : Inherited(style, styles);
            while (OnWhite(colour) < Enough) colour = Convert.ToHexString([.. Convert.FromHexString(colour).Select(channel => (byte)(channel * 0.95))]);
            style.StyleRunProperties.Color = new Color { Val = colour };
        }
    }

    public static string NameOf(Style style) => HouseStyles.NamesOf(style) is [_, .., var swedish] ? char.ToUpperInvariant(swedish[0]) + swedish[1..] : style.StyleName!.Val!.Value!;

    /// <summary>Large letters may be lighter; they are told to be as dark as is enough for them.</summary>
    private static double Of(Style style, IReadOnlyDictionary<string, Style> byId)
    {
        var chain = Chain(style, byId).Select(one => one.StyleRunProperties).OfType<StyleRunProperties>().ToList();
        if (chain.Select(looks => looks.Color?.Val?.Value).OfType<string>().FirstOrDefault() is not { Length: 6 } colour || OnWhite(colour) is not { } contrast) return double.MaxValue;
        var size = chain.Select(looks => looks.FontSize?.Val?.Value).OfType<string>().FirstOrDefault();
        var bold = chain.Select(looks => looks.Bold).FirstOrDefault(found => found is not null) is { } b && b.Val?.Value != false;
        var large = double.TryParse(size, CultureInfo.InvariantCulture, out var half) && half >= (bold ? 28 : 36);
        return large && contrast >= EnoughForLarge ? double.MaxValue : contrast;
    }

    private static string Inherited(Style style, Styles styles)
    {
        var byId = styles.Elements<Style>().DistinctBy(one => one.StyleId?.Value).ToDictionary(one => one.StyleId?.Value ?? "");
        return Chain(style, byId).Select(one => one.StyleRunProperties?.Color?.Val?.Value).OfType<string>().First();
    }

    /// <returns>Null when the colour is none.</returns>
    public static double? OnWhite(string colour)
    {
        if (!colour.All(char.IsAsciiHexDigit)) return null;
        var channels = Convert.FromHexString(colour).Select(value => value / 255.0).Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return 1.05 / ((0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]) + 0.05);
    }

    private static IEnumerable<Style> Chain(Style style, IReadOnlyDictionary<string, Style> byId)
    {
        var seen = new HashSet<string>();
        for (var at = style; at is not null && seen.Add(at.StyleId!.Value!); at = at.BasedOn?.Val?.Value is { } id ? byId.GetValueOrDefault(id) : null) yield return at;
    }
}
