using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NetworkMinutes.Documents.Word;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Documents;

/// <summary>Minutes as a Word file that needs no touching up. The same document gives the same bytes.</summary>
public static class MinutesWord
{
    /// <param name="created">For the file's properties; left out when null, so that bytes depend on the document alone.</param>
    public static void Write(MinutesDocument document, Stream output, DateTimeOffset? created = null)
    {
        using var draft = new MemoryStream();
        using (var package = WordprocessingDocument.Create(draft, WordprocessingDocumentType.Document))
            Fill(package, document, created);
        FixedPackage.Copy(draft, output);
    }

    public static byte[] ToBytes(MinutesDocument document, DateTimeOffset? created = null)
    {
        using var output = new MemoryStream();
        Write(document, output, created);
        return output.ToArray();
    }

    private static void Fill(WordprocessingDocument package, MinutesDocument document, DateTimeOffset? created)
    {
        var main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "document");
        Properties.Add(package, document, created);
        Resource.Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), "styles.xml");
        Resource.Feed(main.AddNewPart<DocumentSettingsPart>("settings"), "settings.xml");
        Resource.Feed(main.AddNewPart<FontTablePart>("fonts"), "fontTable.xml");

        var headings = HeadingNumbers.For(document.Sections);
        var numbering = new ListNumbering(main, headings.Scheme);
        var prose = new Prose(new LinkTargets(main));
        var blocks = new Blocks(prose, numbering);

        var body = new Body();
        body.Append(Opening.Write(document, prose));
        body.Append(AttendanceTables.Write(document.Attendance, prose));
        body.Append(blocks.Preamble(document.Preamble));
        body.Append(Sections.Write(document.Sections, headings, blocks, prose));
        body.Append(Ending.Write(document, prose));
        body.Append(PageFrame.Add(main, document));
        main.Document = new Document(body);
    }
}
