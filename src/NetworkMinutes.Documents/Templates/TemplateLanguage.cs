using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NetworkMinutes.Documents.Templates;

/// <summary>The minutes are in Swedish whatever the template was made in, so that they are read aloud as such.</summary>
internal static class TemplateLanguage
{
    private const string Swedish = "sv-SE";

    public static void SetSwedish(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart!.Styles!;
        styles.DocDefaults ??= new DocDefaults();
        styles.DocDefaults.RunPropertiesDefault ??= new RunPropertiesDefault();
        var looks = styles.DocDefaults.RunPropertiesDefault.RunPropertiesBaseStyle ??= new RunPropertiesBaseStyle();
        looks.Languages ??= new Languages();
        foreach (var language in styles.Descendants<Languages>()) language.Val = Swedish;
    }
}
