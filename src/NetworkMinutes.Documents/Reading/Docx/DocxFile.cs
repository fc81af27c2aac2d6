using System.Xml;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>Reads a .docx: Word's, LibreOffice's, Google's, pandoc's or anybody's.</summary>
internal static class DocxFile
{
    private const int MostHeaders = 9;

    /// <exception cref="RuleBroken">It cannot be read; the message says why.</exception>
    public static FileText Read(byte[] bytes)
    {
        try
        {
            using var package = new DocxPackage(bytes);
            return Read(package);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException or EndOfStreamException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            throw Refused.Damaged();
        }
    }

    private static FileText Read(DocxPackage package)
    {
        var found = new Found();
        var related = package.RelationshipsOf(package.Main);
        var styles = new Styles(Open("styles"));
        var inline = new InlineReader(styles, new Notes(Open("footnotes"), Open("endnotes")), related, found);
        var blocks = new BlockReader(styles, new Numbering(Open("numbering"), styles), inline, found);
        found.Comments = Notes.Comments(Open("comments"));
        using var document = package.Open(package.Main) ?? throw Refused.Damaged();
        var paragraphs = Legend.Apply([.. TableText.Flat(OwnTables.Without(blocks.Read(document.ChildrenOf("body")), found))], found);
        var text = MinutesWriter.Write(paragraphs);
        if (text.Length == 0) throw found.Pictures > 0 || package.HasPictures ? Refused.OnlyPictures() : Refused.NoWords();
        var whole = HeaderFacts.Before(SwedishText.Composed(text), Header(), found);
        return new(whole, found.Notices(), LinesAreWhole: true);

        PartXml? Open(string kind) => package.Open(related.Values.FirstOrDefault(r => r.Kind == kind)?.Part);

        IEnumerable<Paragraph> Header() => related.Values.Where(r => r.Kind == "header").Select(r => r.Part).Distinct().Take(MostHeaders).SelectMany(HeaderPart);

        List<Paragraph> HeaderPart(string? part)
        {
            using var xml = package.Open(part);
            return [.. TableText.Flat(blocks.Read(xml?.ChildrenOf("hdr") ?? []))];
        }
    }
}
