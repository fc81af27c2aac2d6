using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents;

/// <summary>Minutes as a Word file that needs no touching up. The same document gives the same bytes.</summary>
public static class MinutesWord
{
    /// <param name="created">For the file's properties; left out when null, so that bytes depend on the document alone.</param>
    public static void Write(MinutesDocument document, Stream output, DateTimeOffset? created = null) =>
        HousePackage.Write(document, output, created, (main, prose) => Text(document, main, prose));

    public static byte[] ToBytes(MinutesDocument document, DateTimeOffset? created = null)
    {
        using var output = new MemoryStream();
        Write(document, output, created);
        return output.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Text(MinutesDocument document, MainDocumentPart main, Prose prose)
    {
        var headings = HeadingNumbers.For(document.Sections);
        var blocks = new Blocks(prose, new ListNumbering(main, headings.Scheme));
        return
        [
            .. Opening.Write(document, prose),
            .. AttendanceTables.Write(document.Attendance, prose),
            .. blocks.Preamble(document.Preamble),
            .. Sections.Write(document.Sections, headings, blocks, prose),
            .. Ending.Write(document, prose),
        ];
    }
}
