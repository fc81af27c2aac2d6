using System.IO.Compression;
using System.Text;

namespace NetworkMinutes.Meetings;

/// <summary>Knows a file by what it holds. What it is called says nothing.</summary>
public static class AttachmentContent
{
    private const int LongestListing = 512 * 1024;
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string Open = "application/vnd.oasis.opendocument.";

    /// <exception cref="RuleBroken">Too large, empty, or none of the kinds that may be attached.</exception>
    public static AttachmentKind KindOf(byte[] bytes)
    {
        if (bytes.Length == 0) throw new RuleBroken(Rule.Invalid, "Filen är tom.", "Upload");
        if (bytes.Length > Attachment.LargestFile) throw TooLarge();
        return bytes switch
        {
            [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => AttachmentKind.Pdf,
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => AttachmentKind.Png,
            [0xFF, 0xD8, 0xFF, ..] => AttachmentKind.Jpeg,
            [0x50, 0x4B, 3, 4, ..] => Packaged(bytes) ?? throw Unknown(),
            _ => throw Unknown(),
        };
    }

    public static RuleBroken TooLarge() => new(Rule.Invalid, "Filen är för stor. Högst 20 MB går att bifoga.", "Upload");

    private static RuleBroken Unknown() => new(Rule.Invalid, "Filen går inte att bifoga. Välj PDF, Word, Excel, PowerPoint, OpenDocument, PNG eller JPEG.", "Upload");

    private static AttachmentKind? Packaged(byte[] bytes)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return package.GetEntry("[Content_Types].xml") is { } types ? OfOffice(Start(types)) : package.GetEntry("mimetype") is { } type ? OfOpenDocument(Start(type)) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static AttachmentKind? OfOffice(string types)
    {
        if (types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || types.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            throw new RuleBroken(Rule.Invalid, "Filen innehåller makron och går inte att bifoga. Spara den utan makron.", "Upload");
        return types switch
        {
            _ when types.Contains(Office + "wordprocessingml.document.main+xml", StringComparison.Ordinal) => AttachmentKind.Word,
            _ when types.Contains(Office + "spreadsheetml.sheet.main+xml", StringComparison.Ordinal) => AttachmentKind.Excel,
            _ when types.Contains(Office + "presentationml.presentation.main+xml", StringComparison.Ordinal) => AttachmentKind.PowerPoint,
            _ when types.Contains(Office + "presentationml.slideshow.main+xml", StringComparison.Ordinal) => AttachmentKind.PowerPoint,
            _ => null,
        };
    }

    private static AttachmentKind? OfOpenDocument(string type) => type.Trim() switch
    {
        Open + "text" => AttachmentKind.OpenText,
        Open + "spreadsheet" => AttachmentKind.OpenSpreadsheet,
        Open + "presentation" => AttachmentKind.OpenPresentation,
        _ => null,
    };

    /// <summary>Read only so far, however much a made-up package says that it unpacks to.</summary>
    private static string Start(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var start = new byte[LongestListing];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(start, 0, length);
    }
}
