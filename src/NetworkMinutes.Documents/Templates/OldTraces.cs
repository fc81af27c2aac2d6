using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;

namespace NetworkMinutes.Documents.Templates;

/// <summary>What a template tells of its own making and of its earlier use is not the document's.</summary>
internal static class OldTraces
{
    public static void Remove(WordprocessingDocument package)
    {
        if (package.CoreFilePropertiesPart is { } core) package.DeletePart(core);
        if (package.ExtendedFilePropertiesPart is { } extended) package.DeletePart(extended);
        if (package.ThumbnailPart is { } picture) package.DeletePart(picture);
        var main = package.MainDocumentPart!;
        foreach (var start in main.Document.Descendants<BookmarkStart>().Where(mark => mark.Name?.Value?.StartsWith(Bookmarks.Prefix, StringComparison.Ordinal) == true).ToList())
        {
            foreach (var end in main.Document.Descendants<BookmarkEnd>().Where(mark => mark.Id?.Value == start.Id?.Value).ToList()) end.Remove();
            start.Remove();
        }
    }
}
