using System.Globalization;
using System.Xml.Linq;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>How Word writes values: &lt;b/&gt; is on, &lt;b val="0"/&gt; is off.</summary>
internal static class Element
{
    public static XElement? Child(this XElement? parent, string name) => parent?.Element(name);

    public static string? Value(this XElement? element, string attribute = "val") => element?.Attribute(attribute)?.Value;

    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element.Value(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Null when it is not said.</summary>
    public static bool? Switch(this XElement? parent, string name) => parent.Child(name) is { } element ? element.Value() is not ("0" or "false" or "off" or "none") : null;
}
