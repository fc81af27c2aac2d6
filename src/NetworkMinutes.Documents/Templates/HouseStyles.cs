using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

/// <summary>The house's styles, and the names by which a template may have its own.</summary>
internal static class HouseStyles
{
    private static readonly Dictionary<string, string[]> Swedish = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = ["rubrik", "titel"],
        ["heading 1"] = ["rubrik 1"],
        ["heading 2"] = ["rubrik 2"],
        ["heading 3"] = ["rubrik 3"],
        ["heading 4"] = ["rubrik 4"],
        ["list bullet"] = ["punktlista"],
        ["list number"] = ["numrerad lista"],
        ["header"] = ["sidhuvud"],
        ["footer"] = ["sidfot"],
        ["hyperlink"] = ["hyperlänk"],
    };

    private static readonly Lazy<string> Stored = new(() => Resource.Xml("styles.xml"));

    /// <summary>A fresh copy.</summary>
    public static Styles All() => new(Stored.Value);

    public static IReadOnlyList<string> NamesOf(Style style)
    {
        var name = style.StyleName?.Val?.Value ?? "";
        var aliases = style.Aliases?.Val?.Value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return [name, .. aliases, .. Swedish.GetValueOrDefault(name, [])];
    }
}
