using System.Xml.Linq;

namespace NetworkMinutes.Documents.Reading.Docx;

internal static class ContentControl
{
    /// <summary>What has been filled in; null for a hint that nobody filled in and for a table of contents.</summary>
    public static IEnumerable<XElement>? Content(XElement control)
    {
        var properties = control.Child("sdtPr");
        if (properties.Switch("showingPlcHdr") == true) return null;
        return properties.Child("docPartObj").Child("docPartGallery").Value() == "Table of Contents" ? null : control.Child("sdtContent")?.Elements() ?? [];
    }
}
